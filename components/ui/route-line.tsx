/** The one ornament: two lines of a route across the width of its positioned parent, at its lower edge. */
export function RouteLine() {
  return (
    <svg
      aria-hidden="true"
      className="route-line"
      fill="none"
      focusable="false"
      preserveAspectRatio="none"
      stroke="currentColor"
      viewBox="0 0 1200 90"
    >
      <path d="M0 80C180 80 220 20 420 34S700 88 860 60 1080 8 1200 20" />
      <path d="M0 60C200 64 260 4 440 16S720 70 880 42 1090-8 1200 2" />
    </svg>
  )
}

import { env } from '@/lib/env'

/** Under every page: what this is not, whom to ask instead, and where to write. */
export function SiteFooter() {
  const { BRAND_NAME, SUPPORT_EMAIL } = env()
  return (
    <footer className="foot">
      <p>
        {BRAND_NAME} is not legal advice. For contracts and permits, ask a lawyer or a registered adviser in
        the country concerned.
      </p>
      <p>
        Something not right? Write to <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a>.
      </p>
    </footer>
  )
}

import { BrandMark } from '@/components/ui/icons'

/** The mark and the name; the name comes from configuration, so that a practice can make it its own. */
export function Brand({ href, name }: { href: string; name: string }) {
  return (
    <a className="brand" href={href}>
      <BrandMark />
      <span>{name}</span>
    </a>
  )
}

import { BrandMark } from '@/components/ui/icons'
import { env } from '@/lib/env'

/** The mark and the name; the name comes from configuration, so that a practice can make it its own. */
export function Brand({ href }: { href: string }) {
  return (
    <a className="brand" href={href}>
      <BrandMark />
      <span>{env().BRAND_NAME}</span>
    </a>
  )
}

import { insideTarget } from '@/lib/redirect-target'

export type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where the person was going, from `?next=`; only ever a page inside. */
export async function targetOf({ searchParams }: PageProps): Promise<string> {
  return insideTarget((await searchParams).next)
}

import type { Role } from '@/lib/generated/prisma/enums'

/** Who is asking: the first parameter of every private read and write. */
export type Viewer = {
  id: string
  email: string
  name: string
  role: Role
  /** IANA zone in which this person reads times. */
  zone: string
  sessionId: string
}

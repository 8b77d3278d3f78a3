import { changeResume } from './change-resume'

/** Forgets what was read but not taken over; the viewer's own profile stays as it is. */
export async function dropWaiting(viewer: { id: string }): Promise<void> {
  await changeResume(viewer, () => ({ waiting: null }))
}

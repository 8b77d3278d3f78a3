import { requireViewer } from '@/lib/auth'
import { downloadHeaders } from '@/lib/documents/download-headers'
import { exportResume } from '@/lib/resumes/export-resume'
import { getResume } from '@/lib/resumes/queries'

/** The viewer's own profile, as JSON Resume. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer()
  const resume = exportResume(await getResume(viewer))
  return new Response(`${JSON.stringify(resume, null, 2)}\n`, { headers: downloadHeaders('resume.json') })
}

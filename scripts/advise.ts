import { adviceSchema } from '@/lib/advice/advice'
import { advise } from '@/lib/advice/advise'
import { describeProblem } from '@/lib/advice/describe-problem'
import { situationSchema } from '@/lib/advice/situation'
import { answerDocument } from '@/scripts/answer-document'

/** `npm run -s advise < situation.json` */
await answerDocument({
  input: situationSchema,
  output: adviceSchema,
  answer(value) {
    const parsed = situationSchema.safeParse(value)
    return parsed.success ? advise(parsed.data) : { error: describeProblem(parsed.error) }
  },
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { adviceSchema } from '@/lib/advice/advice'
import { advise } from '@/lib/advice/advise'
import { situationSchema } from '@/lib/advice/situation'
import type { Scenario } from './scenarios/scenario'

const folder = join(__dirname, 'scenarios')
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'scenario.ts')

for (const file of files.sort()) {
  const exported: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href)
  const scenarios = Object.values(exported).filter(Array.isArray).flat() as Scenario[]
  describe(file, () => {
    test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      (_, { situation, expect: wanted }) => {
        const advice = advise(situationSchema.parse(situation))
        adviceSchema.parse(advice)
        expect(told(advice, wanted)).toEqual(asked(wanted))
        expect(advice.cautions.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.cautions ?? []))
        expect(advice.followUps.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.followUps ?? []))
        for (const id of wanted.notCautions ?? [])
          expect(advice.cautions.map((caution) => caution.id)).not.toContain(id)
      },
    )
  })
}

type Wanted = Scenario['expect']

/** What the scenario asks for, by name, so that one comparison shows every difference. */
function asked(wanted: Wanted) {
  const { cautions, notCautions, followUps, ...exact } = wanted
  return exact
}

function told(advice: ReturnType<typeof advise>, wanted: Wanted) {
  const all: Record<string, unknown> = {
    verdict: advice.verdict,
    strength: advice.strength,
    channel: advice.channel,
    answerBy: advice.answerBy,
    first: advice.recipients.find(({ as }) => as === 'first')?.who,
    purpose: advice.message.purpose,
    mobility: advice.mobility?.status,
  }
  return Object.fromEntries(Object.keys(asked(wanted)).map((key) => [key, all[key]]))
}

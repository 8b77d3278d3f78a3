import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { verdictOf } from '@/tests/unit/advice/ask'

const better = { betterOn: ['role', 'compensation', 'trajectory'], worseOn: ['culture'] } satisfies Partial<
  NonNullable<Situation['otherCommitment']>
>
const mirrored = { worseOn: better.betterOn, betterOn: better.worseOn }

const cases: [name: string, known: Partial<Situation>, wanted: string][] = [
  ['V1 signed elsewhere', { otherCommitment: { kind: 'signed' } }, 'decline V1'],
  ['V1 spoken yes elsewhere', { otherCommitment: { kind: 'verbal' } }, 'clarify V1'],
  [
    'V1 the spoken yes is itself under V31',
    { otherCommitment: { kind: 'verbal', contingentOn: [], ...mirrored }, contract: { inWriting: true } },
    'clarify V1',
  ],
  [
    'V1 a signed role with its musts met is not under V31',
    { otherCommitment: { kind: 'signed', mustsHold: true, ...mirrored }, contract: { inWriting: true } },
    'decline V1',
  ],
  [
    'V33 a counteroffer at home that solves enough',
    { changes: [{ what: 'counteroffer', resolves: 2, outOf: 4, inWriting: true }] },
    'decline V33',
  ],
  [
    'V33 one that is only spoken',
    { changes: [{ what: 'counteroffer', resolves: 4, outOf: 4 }] },
    'proceed V0',
  ],
  [
    'V33 one that solves less than half',
    { changes: [{ what: 'counteroffer', resolves: 2, outOf: 5, inWriting: true }] },
    'proceed V0',
  ],
  ['V27 staying', { otherCommitment: { kind: 'staying_with_present_employer' } }, 'decline V27'],
  ['V22 leads away', { goalFit: 'detracts', stronglyAccelerates: true }, 'decline V22'],
  [
    'V22 not with a gap that could be bridged',
    { goalFit: 'detracts', gaps: [{ about: 'scope', bridgeable: 'yes' }] },
    'negotiate V21',
  ],
  ['V22 sponsorship refused', { mobility: { workRight: 'sponsorship_refused' } }, 'decline V22'],
  [
    'V24 better and in writing',
    { otherCommitment: { kind: 'offer', inWriting: true, ...better } },
    'decline V24',
  ],
  ['V24 better by voice', { otherCommitment: { kind: 'offer', inWriting: false, ...better } }, 'clarify V24'],
  [
    'V24 not when mobility is worse',
    { otherCommitment: { kind: 'offer', inWriting: true, betterOn: better.betterOn, worseOn: ['mobility'] } },
    'clarify V28',
  ],
  ['V4 promised by voice', { mobility: { workRight: 'sponsorship_promised_orally' } }, 'negotiate V4'],
  ['V4 unclear', { mobility: { workRight: 'sponsorship_unclear' } }, 'clarify V4'],
  ['V5 credible', { redFlags: [{ what: 'fined', evidence: 'credible' }] }, 'decline V5'],
  ['V23 differs from the interviews', { offerDiffersFromInterviews: true }, 'clarify V23'],
  [
    'V23 asked, and it stands',
    { offerDiffersFromInterviews: true, gaps: [{ about: 'scope', answer: 'refused' }] },
    'decline V23',
  ],
  [
    'V26 worth it but for relocation support',
    { goalFit: 'advances', gaps: [{ about: 'relocation_support' }] },
    'negotiate V26',
  ],
  ['V6b more time', { offeredAt: '2026-03-05T10:00:00Z', needsUntil: '2026-03-12T10:00:00Z' }, 'clarify V6b'],
  ['V28 two offers', { otherCommitment: { kind: 'offer' } }, 'clarify V28'],
  [
    'V28 not when this one is clearly better',
    { otherCommitment: { kind: 'offer', ...mirrored }, contract: { inWriting: true } },
    'proceed V0',
  ],
  [
    'V10 over a refused wish',
    { gaps: [{ about: 'title', answer: 'refused' }], stronglyAccelerates: true },
    'proceed V10',
  ],
  ['V0 nothing against it', {}, 'proceed V0'],
]

describe('verdicts at an offer', () => {
  test.each(cases)('%s', (_, known, wanted) => {
    expect(verdictOf('offer_received', known)).toBe(wanted)
  })
})

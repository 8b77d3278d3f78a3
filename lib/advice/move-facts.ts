import { day, demandRefused, type Facts } from '@/lib/advice/facts'

/** A move this near to an interview in person collides with it. */
const moveWindow = 7 * day

/** V12: travel is blocked, a permit is filed, or the date collides with a move or school. */
export function moveStandsAgainst(facts: Facts): boolean {
  const { travelBlocked, permit } = facts.move
  return travelBlocked === true || permit === 'filed' || dateCollides(facts)
}

function dateCollides(facts: Facts): boolean {
  return interviewCollides(facts) || facts.mobility.slack.some(missesMoveOrSchool) || movesElsewhere(facts)
}

const moveOrSchool = ['school_start', 'school_year_end', 'move_elsewhere', 'fixed_move']

function missesMoveOrSchool(entry: { constraint: string; days: number }): boolean {
  return entry.days < 0 && moveOrSchool.includes(entry.constraint)
}

/** A fixed move that is still ahead, to another country than the job's (B1). */
export function movesElsewhere({ move, today }: Facts): boolean {
  if (!move.moveOn || move.moveOn < today || !move.moveTo || !move.jobCountry) return false
  return move.moveTo !== move.jobCountry
}

/** The interview falls within a week of the move. */
function interviewCollides({ move, interviewAt }: Facts): boolean {
  if (!move.moveOn || interviewAt === null || move.relocated) return false
  return Math.abs(Date.parse(move.moveOn) - interviewAt) <= moveWindow
}

/** Attendance in person is asked for, and travel, a permit or a move stands against it (V11, V12). */
export function attendanceBlocked(facts: Facts): boolean {
  if (facts.move.interviewInPerson !== true || demandRefused(facts)) return false
  return facts.move.travelBlocked === true || facts.move.permit === 'filed' || interviewCollides(facts)
}

/** V22: the job needs the client in one country, and a fixed move leads to another. */
export function collidesWithFixedMove(facts: Facts): boolean {
  if (!movesElsewhere(facts) || facts.move.remotePossible || facts.move.stagedMove) return false
  return facts.move.requiredStartOn !== undefined || facts.situation.contract?.startsOn !== undefined
}

/** V4: not settled enough to say yes: tight dates, or a sponsorship nobody has put in writing. */
export function mobilityUnclear({ mobility, move }: Facts): boolean {
  return (
    mobility.status === 'tight' ||
    move.workRight === 'sponsorship_unclear' ||
    move.workRight === 'sponsorship_promised_orally'
  )
}

/** The role sits in another country than the client, as far as anyone has told. */
export function crossBorder({ move }: Facts): boolean {
  if (move.homeCountry && move.jobCountry) return move.homeCountry !== move.jobCountry
  return move.workRight?.startsWith('sponsorship_') ?? false
}

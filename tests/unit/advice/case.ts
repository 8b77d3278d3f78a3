import type { Advice } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'

const ACCEPTED = ['offer_accepted_verbally', 'offer_signed', 'started']
const HOUR = 3_600_000

/** One situation and its answer, with the readings that the caution table needs. */
export class Case {
  constructor(
    readonly facts: Situation,
    readonly advice: Advice,
  ) {}

  get mobility() {
    return this.facts.mobility ?? {}
  }
  get flags() {
    return this.facts.redFlags ?? []
  }
  get gaps() {
    return this.facts.gaps ?? []
  }
  get changes() {
    return this.facts.changes ?? []
  }
  get other() {
    return this.facts.otherCommitment?.kind
  }
  get accepted() {
    return ACCEPTED.includes(this.facts.stage)
  }
  get signedHere() {
    return ['offer_signed', 'started'].includes(this.facts.stage) || this.facts.contract?.signed === true
  }
  get atOffer() {
    return this.facts.stage === 'offer_received'
  }
  get closed() {
    return this.facts.stage === 'declined'
  }
  get offerOrContract() {
    return this.atOffer || this.accepted
  }
  get isNo() {
    return this.is('withdraw', 'decline', 'rescind')
  }
  get reopening() {
    return this.is('reopen') || (this.closed && this.leans('reopen'))
  }
  get otherAccepted() {
    return ['verbal', 'signed'].includes(this.other ?? '') || this.facts.otherCommitment?.startAgreed === true
  }
  get otherOffers() {
    return this.otherAccepted || this.other === 'offer'
  }
  get otherAlive() {
    return this.otherOffers || ['interview', 'in_process'].includes(this.other ?? '')
  }
  get doubtful() {
    const gut = this.flags.some((flag) => flag.evidence === 'gut_feeling')
    return (this.facts.doubts ?? []).length > 0 || gut
  }
  get coldFeet() {
    return this.accepted && (this.doubtful || this.leans('rescind', 'switch', 'leave', 'decline'))
  }
  get meansToTakeBack() {
    return (
      (this.accepted || this.otherAccepted) && this.leans('rescind', 'switch', 'decline', 'leave', 'accept')
    )
  }
  get noReceiptOfNo() {
    return (this.closed || this.facts.declinedAt !== undefined) && this.facts.declineAcknowledged !== true
  }
  get openVerbalHere() {
    if (this.facts.stage !== 'offer_accepted_verbally') return false
    const open = this.facts.contract?.contingentOn
    const unmet = this.gaps.some((gap) => gap.answer !== 'met_in_writing')
    return open === undefined || open.length > 0 || unmet || this.facts.contract?.inWriting === false
  }
  get openVerbalThere() {
    const there = this.facts.otherCommitment
    if (there?.kind !== 'verbal') return false
    return there.contingentOn === undefined || there.contingentOn.length > 0 || there.inWriting === false
  }
  get sponsorshipUnproven() {
    const right = this.mobility.workRight
    return (right?.startsWith('sponsorship_') ?? false) || this.hasGap('visa_sponsorship')
  }
  get touchesPermit() {
    const { permit, permitTiedToEmployer, permitExpiresOn } = this.mobility
    return (
      this.sponsorshipUnproven ||
      ['filed', 'granted', 'refused'].includes(permit ?? '') ||
      permitTiedToEmployer === true ||
      permitExpiresOn !== undefined ||
      this.contingent('visa') ||
      this.facts.otherCommitment?.sponsorsVisa === true ||
      this.changed('permit')
    )
  }
  get relocationMoney() {
    const { relocationPaid, repaymentClause } = this.mobility
    return (relocationPaid?.amount ?? 0) > 0 || repaymentClause === 'present' || repaymentClause === 'unread'
  }
  get termsChanged() {
    return (
      this.facts.contract?.changedAfterSignature === true ||
      (this.accepted &&
        this.changed('role', 'package', 'timing', 'offer_withdrawn', 'permit', 'family', 'counteroffer'))
    )
  }
  get termsOpen() {
    const contract = this.facts.contract
    return (
      this.gaps.some((gap) => gap.answer !== 'met_in_writing') ||
      this.facts.offerDiffersFromInterviews === true ||
      this.facts.roleClear === 'no' ||
      this.facts.roleClear === 'no_after_asking' ||
      this.changes.length > 0 ||
      contract?.clausesRead === false ||
      contract?.inWriting === false ||
      contract?.changedAfterSignature === true ||
      (contract?.contingentOn ?? []).length > 0 ||
      this.openVerbalHere ||
      this.mobility.repaymentClause === 'unread' ||
      this.sponsorshipUnproven
    )
  }
  /** The offer or the acceptance elsewhere is not settled on paper. */
  get termsOpenThere() {
    const there = this.facts.otherCommitment
    return there?.inWriting === false || (there?.contingentOn ?? []).length > 0 || this.openVerbalThere
  }
  get oralOrRevised() {
    return (
      this.gaps.some(
        (gap) => gap.answer === 'oral_promise' || gap.answer === 'open' || gap.answer === 'some_room',
      ) ||
      this.mobility.workRight === 'sponsorship_promised_orally' ||
      this.changed('counteroffer', 'role', 'package', 'timing', 'employer_asks_again', 'offer_withdrawn') ||
      this.facts.contract?.inWriting === false ||
      this.facts.contract?.changedAfterSignature === true ||
      this.facts.otherCommitment?.inWriting === false ||
      this.facts.offerDiffersFromInterviews === true ||
      this.facts.termsDiscussedByVoice === true ||
      this.contingent('written_contract', 'counteroffer') ||
      this.openVerbalHere ||
      this.openVerbalThere
    )
  }
  get offersInTwoCountries() {
    const there = this.facts.otherCommitment?.country
    const here = this.mobility.jobCountry
    const listed = (this.mobility.otherCountries ?? []).some((country) => country !== here)
    return this.otherOffers && (listed || (there !== undefined && there !== here))
  }
  get mayBeAbroad() {
    const { jobCountry, homeCountry } = this.mobility
    return jobCountry === undefined || homeCountry === undefined || jobCountry !== homeCountry
  }
  get zonesDiffer() {
    const { clientZone, employerZone } = this.facts
    return clientZone !== undefined && employerZone !== undefined && clientZone !== employerZone
  }
  /** Any window of section 4 may have passed by now. */
  get somethingLate() {
    const late = (at: string | undefined, hours: number) => at !== undefined && this.hoursSince(at) >= hours
    return (
      late(this.facts.invitedAt, 24) ||
      late(this.facts.offeredAt, 48) ||
      late(this.facts.answerAgreedBy, 0) ||
      late(this.facts.acceptedAt, 24) ||
      late(this.facts.declinedAt, 24) ||
      late(this.facts.otherCommitment?.acceptedAt, 24) ||
      this.changes.some((change) => late(change.at, 12))
    )
  }

  is(...verdicts: string[]): boolean {
    return verdicts.includes(this.advice.verdict)
  }
  leans(...ways: string[]): boolean {
    return ways.includes(this.facts.leaning ?? '')
  }
  intends(what: string): boolean {
    return (this.facts.intends ?? []).some((intention) => intention === what)
  }
  changed(...what: string[]): boolean {
    return this.changes.some((change) => what.includes(change.what))
  }
  hasGap(...about: string[]): boolean {
    return this.gaps.some((gap) => about.includes(gap.about))
  }
  contingent(...on: string[]): boolean {
    const all = [
      ...(this.facts.contract?.contingentOn ?? []),
      ...(this.facts.otherCommitment?.contingentOn ?? []),
    ]
    return all.some((contingency) => on.includes(contingency))
  }
  interviewWithin(hours: number): boolean {
    return this.facts.interviewAt !== undefined && -this.hoursSince(this.facts.interviewAt) < hours
  }
  agreedWithin(hours: number): boolean {
    return this.facts.answerAgreedBy !== undefined && -this.hoursSince(this.facts.answerAgreedBy) < hours
  }
  private hoursSince(at: string): number {
    return (Date.parse(this.facts.now) - Date.parse(at)) / HOUR
  }
}

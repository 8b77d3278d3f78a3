/** The sentence of each caution of section 12. */
export const cautionTexts: Record<string, string> = {
  visa_status:
    'A permit hangs on this job or on the other one. Know what each step does to your status before you take it.',
  relocation_clawback: 'Read the repayment clause for relocation money before you say or sign anything.',
  legal_review:
    'Have a lawyer or an HR adviser read the clauses on notice, start date and termination before anything is sent. This is not legal advice.',
  immigration_advice:
    'Ask an immigration adviser how the timing touches your permit before you commit. This is not immigration advice.',
  unlawful_question:
    'You need not answer a question about private matters that have nothing to do with the work. Note when it was asked and by whom.',
  window_expiring:
    'Little of your time to answer is left. A short message now is better than a perfect one too late.',
  keep_agreed_date: 'You have a date with them. Keep it, even if the answer is short.',
  late_reply_apology: 'The answer is late or comes at short notice: one apology, and no story.',
  do_not_ghost: 'Do not leave this unanswered. Silence is what people remember.',
  sincere_apology: 'Taking back an acceptance calls for one sincere apology, not several.',
  confirm_acceptance_status:
    'An acceptance by voice has open points. Find out exactly what it still hangs on.',
  dual_process_risk: 'You have accepted one role while another is alive. Do not run both in silence.',
  disclose_prior_acceptance:
    'Say openly that you had accepted elsewhere, or taken an acceptance back. It comes out anyway.',
  exhaust_internal_options: 'Use what can be changed inside first: a talk with your manager, then with HR.',
  reputational_cost:
    'Leaving early or taking your word back costs trust, more so in a small field. Weigh that, and accept it with grace.',
  no_emotional_switch:
    'Do not switch in the heat of the moment. Take your key points one by one, in writing.',
  counteroffer_trust:
    'A counteroffer after you said you would leave strains trust, and counts only once it is written.',
  anxiety_not_evidence:
    'Nerves, one awkward talk or a fear of change say little about the job. They do not count towards a no.',
  weak_evidence: 'What you have is hearsay or a feeling. Look for something you can check.',
  nothing_changed: 'Nothing has changed since your answer. A wish to undo it is not news.',
  no_alternative_secured:
    'You have nothing firm elsewhere yet. Be clear about what a no would leave you with.',
  negotiate_before_declining: 'Ask for what is missing before you say no. After a no you can hardly bargain.',
  ask_what_can_change: 'Ask what they can change. Employers often adapt for someone they want.',
  sign_nothing_unclear: 'Sign nothing that is unclear, unread or only spoken.',
  written_terms_only: 'Rely on written terms only. What was said in a call is not yet agreed.',
  tax_and_benefits:
    'Compare net pay, not gross: tax, pension and health cover differ from country to country.',
  family_timeline:
    'Put school dates, your partner\u2019s work and care duties on the same timeline as the job.',
  move_logistics: 'A fixed move is in the picture. Check every date against it before you agree.',
  time_zone: 'Settle the hours in both time zones, and write both into your message.',
  do_not_attend_unprepared:
    'Do not go into an interview you cannot prepare for. A later slot serves both sides.',
  document_all_commitments: 'Write down every offer and commitment with its dates and terms, side by side.',
  right_recipient: 'Tell the right person first, and let the others hear it from them or in copy.',
  internal_confidentiality:
    'An internal move is sensitive. Keep it between you, your manager and HR until it is settled.',
  personal_touch: 'You know this person. A few personal words carry further than a formal note.',
  acknowledge_stage: 'Name the stage you reached and the time they gave you.',
  no_oversharing: 'Give the reason in one neutral line. Private details stay private.',
  no_other_employer_name: 'Do not name the other employer or its terms.',
  no_criticism: 'Leave criticism out. \u201cNot the right fit\u201d is enough.',
  short_neutral_reason: 'One short, neutral reason is enough. You owe no full account.',
  final_wording: 'Word it as final: kind, short, and without an opening you do not mean.',
  expect_scepticism: 'Expect some caution on their side, and answer it with facts.',
  role_may_be_filled: 'The role may be gone. Ask whether there is still interest before you explain much.',
  no_apology_opening: 'Do not open with an apology. You said a plain no, and something has changed.',
  proceed_for_strategy_not_fear: 'Go because it serves your plan, not because you fear to miss out.',
  seek_impartial_view: 'Talk it over with someone who has no stake in it: a mentor or a coach.',
}

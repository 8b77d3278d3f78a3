/** English words and terms of work that the grammar checker's dictionary lacks and takes for others. */
export const knownWords: ReadonlySet<string> = new Set(
  `agave agaves biodata biro bloke blokes clawback conveyancer conveyancers crore crores fintech habilitation lakh lakhs
   hrs mins appt
   locum locums mentee mentees naira onboarding offboarding overpayment relocatee restructure rota rotas secondment sommelier sourcer
   sourcers stocktake stocktakes stocktaking stoma thx unvested upskill upskilling webinar`.split(/\s+/),
)

/** English words and terms of work that the grammar checker's dictionary lacks and takes for others. */
export const knownWords: ReadonlySet<string> = new Set(
  `agave agaves appt biodata biro bloke blokes clawback conveyancer conveyancers crore crores fintech
   habilitation hrs lakh lakhs locum locums mentee mentees mins naira offboarding onboarding overpayment
   relocatee restructure rota rotas secondment sommelier sourcer sourcers stocktake stocktakes stocktaking stoma
   thx unvested upskill upskilling webinar`.split(/\s+/),
)

/** English words, terms of work and greetings that the grammar checker's dictionary lacks and takes for others. */
export const knownWords: ReadonlySet<string> = new Set(
  `agave agaves aloha appt biodata biro bloke blokes bonjour ciao clawback conveyancer conveyancers crore crores
   fintech habilitation hallo hola hrs jambo konnichiwa lakh lakhs locum locums mentee mentees mins moin naira
   namaste offboarding onboarding overpayment relocatee restructure rota rotas salaam salam salut sawubona
   secondment servus shalom sommelier sourcer sourcers stocktake stocktakes stocktaking stoma thx unvested
   upskill upskilling webinar`.split(/\s+/),
)

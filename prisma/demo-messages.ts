import type { NewDraft } from '@/lib/drafts/begin-drafts'

export type DemoMessage = Pick<NewDraft, 'channel' | 'purpose' | 'locale' | 'subject' | 'body'>

/** Messages that people of the demo data have asked a coach to read. */
export const demoMessages = {
  declining: {
    channel: 'email',
    purpose: 'decline_offer',
    locale: 'en-GB',
    subject: 'Your offer for the research post: my decision',
    body: `Dear Dr Pine,

Thank you for the offer. As I said on the phone, I have decided that I probably should say no at this point.

The post would mean a move before the summer, and my husband’s work in Porto ends in June so we could not wait.

Kind regards,
Ines Duarte`,
  },
  withdrawing: {
    channel: 'direct_message',
    purpose: 'withdraw_mid_process',
    locale: 'en-GB',
    subject: '',
    body: `Dear Marieke, thank you again for the conversation last week, and for putting my name forward. I have accepted a post in Dublin, so I withdraw from the process at Tessel. I would be glad to stay in touch, and to hear how the atlas turns out. Kind regards, Ines Duarte`,
  },
  german: {
    channel: 'email',
    purpose: 'decline_offer',
    locale: 'de',
    subject: 'Ihr Angebot als Projektleiterin: meine Entscheidung',
    body: `Sehr geehrter Herr Albrecht,

vielen Dank für das Angebot und für die offenen Gespräche mit Ihnen und dem Team.

Nach reiflicher Überlegung habe ich mich entschieden, das Angebot nicht anzunehmen. Ein Umzug nach München lässt sich für uns in diesem Jahr nicht einrichten.

Über einen Kontakt im kommenden Jahr würde ich mich freuen.

Mit freundlichen Grüßen
Lena Vogt`,
  },
  rescinding: {
    channel: 'email',
    purpose: 'rescind',
    locale: 'en-GB',
    subject: 'My acceptance of 12 November',
    body: `Dear Ms Hartley,

I am writing to take back my acceptance of 12 November. I am sorry for the trouble this causes you and the team so close to the start.

My father has fallen ill, and I have to stay in London for the months ahead. I have thought about remote work, and it would not be fair to a team that is only beginning.

Thank you for the patience you had with me.

Kind regards,
Daniel Reyes`,
  },
  french: {
    channel: 'email',
    purpose: 'withdraw_mid_process',
    locale: 'fr',
    subject: 'Poste de chargée d’études : retrait de ma candidature',
    body: `Madame,

Je vous remercie pour les deux entretiens, et pour le temps que votre équipe m’a accordé.

Après réflexion, je souhaite retirer ma candidature. J’ai accepté un autre poste, dont le calendrier correspondait mieux à ma situation.

Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.

Claire Morel`,
  },
  moreTime: {
    channel: 'email',
    purpose: 'ask_time',
    locale: 'en-GB',
    subject: 'Your offer: may I answer on Friday?',
    body: `Dear Mr Osgood,

Thank you for the offer; I read it with great pleasure.

May I give you my answer by Friday at noon? Until then I will have read the contract with the care it deserves.

Kind regards,
Daniel Reyes`,
  },
} as const satisfies Record<string, DemoMessage>

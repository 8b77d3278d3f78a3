import { codeMinutes } from '@/lib/accounts/code-hash'
import type { Letter } from '@/lib/mail'

export type LetterSender = { brand: string; support: string }

/** For an address without an account: the code makes one. */
export function welcomeLetter(address: string, code: string, { brand }: LetterSender): Letter {
  return {
    to: { name: '', address },
    subject: `Your code for ${brand}`,
    paragraphs: [
      `Welcome to ${brand}. Write this code on the page where you asked for it, and your account is ready.`,
      `It works once, for ${codeMinutes} minutes. Nobody from ${brand} will ever ask you for it.`,
    ],
    code,
    whyYouGetThis: `You get this because someone, we think you, gave this address to open an account at ${brand}. If it was not you, do nothing: without the code no account is made.`,
  }
}

/** For an address that has an account. */
export function signInLetter(to: Letter['to'], code: string, { brand }: LetterSender): Letter {
  return {
    to,
    subject: `Your code for ${brand}`,
    paragraphs: [
      `${to.name ? `Hello ${to.name}, w` : 'W'}elcome back. Write this code on the page where you asked for it, and you are signed in.`,
      `It works once, for ${codeMinutes} minutes. Nobody from ${brand} will ever ask you for it.`,
    ],
    code,
    whyYouGetThis: `You get this because someone, we think you, asked to sign in to your account at ${brand}. If it was not you, do nothing: without the code nobody gets in.`,
  }
}

/** For an address whose account is disabled: no code, and whom to ask. */
export function closedAccountLetter(to: Letter['to'], { brand, support }: LetterSender): Letter {
  return {
    to,
    subject: `Your account at ${brand} is closed`,
    paragraphs: [
      `Someone, we think you, asked for a code to sign in. Your account at ${brand} is closed, so there is none.`,
      `If you think it should be open, write to ${support} and we will look at it.`,
    ],
    whyYouGetThis: `You get this because this address belongs to an account at ${brand}. If you did not ask for a code, do nothing.`,
  }
}

/** After every new password, so that one set by somebody else is noticed. */
export function passwordChangedLetter(to: Letter['to'], { brand, support }: LetterSender): Letter {
  return {
    to,
    subject: `A new password for your account at ${brand}`,
    paragraphs: [
      `A new password was set for your account at ${brand} just now, and all other devices were signed out.`,
      `If it was you, there is nothing to do. If it was not, sign in with a mailed code, set a new password in the settings, and write to ${support}.`,
    ],
    whyYouGetThis: `You get this because this address belongs to an account at ${brand}. It comes after every new password and cannot be turned off.`,
  }
}

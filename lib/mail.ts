import nodemailer, { type Transporter } from 'nodemailer'
import { z } from 'zod'
import { env } from '@/lib/env'

/** One letter: plain sentences, at most one clear action, why it comes. Rendered as text and as HTML alike. */
export type Letter = {
  to: { name: string; address: string }
  subject: string
  paragraphs: string[]
  /** What is to be found at a glance: ["When", "…"]. */
  facts?: [label: string, text: string][]
  /** Shown large and alone, such as a one-time code. */
  code?: string
  action?: Link
  /** Lesser ways, small. */
  links?: Link[]
  /** For the calendar of whoever gets it (RFC 6047); the method is the one in the content. */
  invitation?: { method: 'REQUEST' | 'CANCEL'; content: string }
  whyYouGetThis: string
  /** "<word@host>", for a letter that may be sent again and has to be known as the same. */
  messageId?: string
}

type Link = { label: string; url: string }

// Milliseconds: a silent server must not keep a worker, and the row it has locked.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

let transport: Transporter | undefined

/**
 * Sends one letter to one person. Throws when the server does not take it, so that its job tries again.
 * The error says by codes why: servers repeat the address in their words, and errors of jobs are logged and kept.
 */
export async function sendLetter(letter: Letter): Promise<void> {
  const address = z.email().parse(letter.to.address)
  const { BRAND_NAME, MAIL_FROM, SMTP_URL } = env()
  transport ??= nodemailer.createTransport({ url: SMTP_URL, ...patience })
  const message = {
    from: { name: BRAND_NAME, address: MAIL_FROM },
    to: { name: oneLine(letter.to.name), address },
    subject: oneLine(letter.subject),
    messageId: letter.messageId,
    text: letterAsText(letter),
    html: letterAsHtml(letter),
    icalEvent: letter.invitation,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
  await transport.sendMail(message).catch((error: { code?: string; responseCode?: number }) => {
    const codes = [error.code, error.responseCode].filter(Boolean).join(', ')
    throw new Error(`The mail server did not take a letter (${codes || 'no reason given'}).`)
  })
}

/** The letter's plain text. */
export function letterAsText(letter: Letter): string {
  const { paragraphs, facts = [], code, action, links = [], whyYouGetThis } = letter
  const parts = [
    ...paragraphs,
    facts.map(([label, text]) => `${label}: ${oneLine(text)}`).join('\n'),
    code && `    ${code}`,
    ...[action, ...links].map((link) => link && `${link.label}:\n${link.url}`),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n\n-- \n${whyYouGetThis}\n`
}

/** The letter's HTML; everything in it is escaped, and it loads nothing from anywhere. */
export function letterAsHtml(letter: Letter): string {
  const { paragraphs, facts = [], code, action, links = [], whyYouGetThis } = letter
  const body = paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`)
  if (facts.length > 0) body.push(factsAsHtml(facts))
  if (code) {
    body.push(`<p style="margin:24px 0;font:600 32px/1 monospace;letter-spacing:6px">${escapeHtml(code)}</p>`)
  }
  if (action) {
    const style = 'display:inline-block;padding:14px 22px;border-radius:6px;background:#0f5257;color:#fff'
    body.push(`<p>${linkAsHtml(action, style)}</p>`)
  }
  for (const link of links) body.push(`<p style="margin:0 0 8px">${linkAsHtml(link, 'color:#0f5257')}</p>`)
  const why = `<p style="margin:32px 0 0;font-size:14px;color:#56615a">${escapeHtml(whyYouGetThis)}</p>`
  const main = `<div style="max-width:34rem;margin:0 auto;padding:32px 20px">${body.join('')}${why}</div>`
  const font = "font:17px/1.55 Georgia,'Times New Roman',serif"
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"></head><body style="margin:0;background:#fbf8f2;color:#1b2420;${font}">${main}</body></html>`
}

function factsAsHtml(facts: [string, string][]): string {
  const label = 'text-align:left;vertical-align:top;font-weight:400;color:#56615a;padding:4px 16px 4px 0'
  const rows = facts.map(([name, text]) => {
    const isLink = /^https?:\/\/\S+$/.test(text)
    const said = isLink ? linkAsHtml({ label: text, url: text }, 'color:#0f5257') : escapeHtml(oneLine(text))
    return `<tr><th scope="row" style="${label}">${escapeHtml(name)}</th><td style="padding:4px 0">${said}</td></tr>`
  })
  return `<table style="margin:0 0 16px;border-collapse:collapse">${rows.join('')}</table>`
}

function linkAsHtml({ label, url }: Link, style: string): string {
  return `<a style="${style}" href="${escapeHtml(url)}">${escapeHtml(label)}</a>`
}

/** The text without anything that could begin a new line, in a head or in a calendar. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

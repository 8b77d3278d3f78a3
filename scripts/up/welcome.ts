import { demoAccounts } from '@/prisma/seed'
import type { Ground } from './ground'

/** What a person needs to begin. */
export function welcome({ env, mailPage }: Ground): string {
  const accounts = demoAccounts.map(
    ({ role, email, password }) => `  ${role.padEnd(8)}${email}   ${password}`,
  )
  const mail = mailPage ? `Mail is caught at ${mailPage}` : 'Mail is sent by the server of SMTP_URL.'
  return [
    '',
    `Ready at ${env.APP_URL}`,
    mail,
    '',
    'Demo accounts',
    ...accounts,
    '',
    'Ctrl-C stops all of it.',
    '',
  ].join('\n')
}

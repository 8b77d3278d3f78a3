import { headers } from 'next/headers'
import { deviceOf, networkOf } from '@/lib/accounts/rules'
import { env } from '@/lib/env'

/** Where this request comes from: a network to count tries by, and a device in words. */
export async function findCaller(): Promise<{ network: string; device: string }> {
  const sent = await headers()
  return {
    network: networkOf(sent.get('x-forwarded-for'), env().TRUSTED_PROXIES),
    device: deviceOf(sent.get('user-agent')),
  }
}

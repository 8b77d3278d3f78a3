import ipaddr from 'ipaddr.js'

/** What of IPv6 is given out to be reached by everybody: 2000::/3, in which some ranges still are not. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/**
 * Whether an IP address belongs to a host that everybody can reach. Not so: private, loopback, link-local (where
 * clouds keep their keys), shared, reserved, documentation and multicast ranges, and IPv6 that carries IPv4 inside.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(globalUnicast)
}

import { expect, test } from 'vitest'
import { isPublicAddress } from '@/lib/bookings/calendars/public-address'

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '93.184.216.34',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.0',
  '192.167.255.255',
  '198.17.255.255',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4001:81b::200e',
])('%s can be reached by everybody', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  // IPv4: this network, private, shared, loopback, link-local with the keys of clouds
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '192.168.255.255',
  // Protocol assignments, documentation, 6to4 relays, benchmarks, multicast, reserved, broadcast
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  // IPv6: unspecified, loopback, link-local, unique local, site-local, multicast
  '::',
  '::1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd00:ec2::254',
  'fec0::1',
  'ff02::1',
  // IPv4 inside IPv6: mapped, compatible, translated, NAT64 and its local form, 6to4, Teredo
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:7f00:1',
  '::127.0.0.1',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::808:808',
  '64:ff9b:1::a00:1',
  '2002:7f00:1::',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  // Documentation, benchmarks, discard, ORCHID, segment routing, not given out
  '2001:db8::1',
  '3fff::1',
  '2001:2::1',
  '100::1',
  '2001:20::1',
  '5f00::1',
  '4000::1',
  // Not an address at all
  '',
  'localhost',
  'example.org',
  '127.0.0.1.',
  '1.1.1.1/0',
])('%s cannot', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

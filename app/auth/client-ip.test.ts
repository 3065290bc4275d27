import { expect, it } from 'vitest'
import { countedAddress } from './client-ip.ts'

it('addresses of the newer kind count by the block that somebody gets at once, however they are written', () => {
  const block = [
    '2001:db8:0:7::1',
    '2001:DB8:0:7:ffff::',
    '2001:0db8:0000:0007:1:2:3:4',
    '2001:db8:0:7:0:0:0:9',
  ]
  expect(new Set(block.map(countedAddress))).toEqual(new Set(['2001:db8:0:7']))
  expect(countedAddress('2001:db8::7:0:0:0:1')).toBe('2001:db8:0:7')
  expect(countedAddress('2001:db8:0:8::1')).toBe('2001:db8:0:8')
  expect(countedAddress('::1')).toBe('0:0:0:0')
  expect(countedAddress('2001:db8::')).toBe('2001:db8:0:0')
  expect(countedAddress('fe80::1%eth0')).toBe('fe80:0:0:0')
})

it('addresses of the older kind count each, also written as one of the newer', () => {
  for (const ip of ['192.0.2.1', '::ffff:192.0.2.1', 'unknown']) expect(countedAddress(ip)).toBe(ip)
})

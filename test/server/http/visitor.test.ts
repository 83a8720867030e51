import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { networkOf, visitorAddress } from '../../../server/http/visitor.js'

function request(from: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: from })
  const message = new IncomingMessage(socket)
  if (forwardedFor !== undefined) message.headers['x-forwarded-for'] = forwardedFor
  return message
}

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, counted) => {
  expect(networkOf(address)).toBe(counted)
})

test('a visitor who invents a proxy is seen as where the question really comes from', () => {
  expect(visitorAddress(0)(request('203.0.113.9', '198.51.100.1'))).toBe('203.0.113.9')
  expect(visitorAddress(['loopback'])(request('203.0.113.9', '198.51.100.1'))).toBe('203.0.113.9')
})

test('behind one trusted proxy the visitor is whom that proxy saw, not whom the visitor claims to be', () => {
  const claimed = request('127.0.0.1', '198.51.100.1, 203.0.113.9')

  expect(visitorAddress(1)(claimed)).toBe('203.0.113.9')
  expect(visitorAddress(['loopback'])(claimed)).toBe('203.0.113.9')
})

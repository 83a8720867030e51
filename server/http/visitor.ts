import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import proxyAddr from 'proxy-addr'

/** Behind an untrusted proxy all visitors have that proxy's address. */
export function visitorAddress(trustProxy: number | readonly string[]): (req: IncomingMessage) => string {
  const trusts =
    typeof trustProxy === 'number'
      ? (_address: string, hop: number) => hop < trustProxy
      : proxyAddr.compile([...trustProxy])
  return (req) => {
    if (trustProxy === 0) return networkOf(req.socket.remoteAddress ?? '')
    return networkOf(proxyAddr(req, trusts))
  }
}

/** One household has a whole /64 of IPv6, which limits count as one. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.toLowerCase().split('%')[0]?.split('::') ?? []
  const groups = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const filled = plain.includes('::')
    ? [...groups, ...Array<string>(8 - groups.length - after.length).fill('0'), ...after]
    : groups
  return `${filled.slice(0, 4).join(':')}::/64`
}

import { whyNot } from '../../parts/refusals/why-not.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { signedAsk } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'
import { refusalsOf } from '../../parts/refusals/refusals-of.js'

/** The server's limit of open appointments of one person. */
const mostOpen = 3

/** For a signed-in person: the refusal to expect after the last step, or an empty text. */
export function foreseenRefusal(frame: BookingFrame): RemoteRead<readonly [slug: string], string> {
  async function foresee(slug: string): Promise<string> {
    const { items } = await signedAsk('repairs.mine', {}, frame)
    const now = new Date().toISOString()
    const open = items.filter(({ startsAt, status }) => startsAt > now && /requested|booked|proposed/.test(status))
    const isHere = open.some(({ repairer }) => repairer.slug === slug)
    if (!isHere && open.length < mostOpen) return ''
    const refused = new Refused({ reason: isHere ? 'request-open' : 'requests-full' })
    return whyNot(refused, frame, refusalsOf('book'))
  }

  return new RemoteRead<readonly [slug: string], string>(frame.host, {
    isByHand: true,
    args: () => (frame.repairer ? [frame.repairer.slug] : []),
    read: ([slug]) => foresee(slug),
    // Without an answer, nothing is said.
    failed() {},
  })
}

import { whyNot } from '../../parts/refusals/why-not.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { signedAsk } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'

/** Appointments to come that one may have: the server's own number. */
const mostOpen = 3

/** Who has signed in learns at once what would be refused after the last step; nothing where nothing would be. */
export function foreseenRefusal(frame: BookingFrame): RemoteRead<readonly [slug: string], string> {
  async function foresee(slug: string): Promise<string> {
    const { items } = await signedAsk('repairs.mine', {}, frame)
    const now = new Date().toISOString()
    const open = items.filter(({ startsAt, status }) => startsAt > now && /requested|booked|proposed/.test(status))
    const isHere = open.some(({ repairer }) => repairer.slug === slug)
    if (!isHere && open.length < mostOpen) return ''
    const refused = new Refused({ reason: isHere ? 'request-open' : 'requests-full' })
    return whyNot(refused, frame, () => import('../confirm/booking-refusal.js'))
  }

  return new RemoteRead<readonly [slug: string], string>(frame.host, {
    isByHand: true,
    args: () => (frame.repairer ? [frame.repairer.slug] : []),
    read: ([slug]) => foresee(slug),
    // Not known is no reason to say anything.
    failed() {},
  })
}

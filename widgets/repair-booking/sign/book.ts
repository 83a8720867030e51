import { signedAct, uploadPhoto } from '../../shared/session.js'
import type { InputOf, OutputOf } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'
import { isAtHome } from '../booking-steps.js'

export type Booked = OutputOf<'repairs.book'>
export type Wish = InputOf<'repairs.book'>

/** What is asked of the server; undefined as long as something is missing. */
export function wishOf({ draft, language, repairer, site }: BookingFrame, photo: string | undefined): Wish | undefined {
  const { service, startsAt, address } = draft
  const bikeType = draft.bikeType ?? repairer?.bikeTypes[0]
  if (!repairer || startsAt === undefined || bikeType === undefined) return undefined
  const phone = draft.phone.trim()
  return {
    bikeType,
    firstName: draft.firstName.trim(),
    locale: language,
    repairer: repairer.slug,
    site,
    startsAt,
    words: draft.words.trim(),
    ...(phone && { phone }),
    ...(service !== undefined && service !== 'unknown' && { service }),
    ...(address && isAtHome(draft, repairer) && { address: addressIn(address) }),
    ...(photo !== undefined && { photo }),
  }
}

function addressIn({ communeCode, latitude, longitude, text }: NonNullable<BookingFrame['draft']['address']>) {
  const isPlaced = latitude !== undefined && longitude !== undefined
  return { communeCode, text: text.trim(), ...(isPlaced && { latitude, longitude }) }
}

/** Each photo leaves once, however often the booking is tried. */
export class PhotoPost {
  #sent: { readonly photo: File; readonly name: string } | undefined

  async nameOf(site: string, photo: File): Promise<string> {
    if (this.#sent?.photo !== photo) this.#sent = { photo, name: await uploadPhoto(site, photo) }
    return this.#sent.name
  }
}

export function book(wish: Wish, key: string): Promise<Booked> {
  return signedAct('repairs.book', wish, key)
}

import { signedAct, uploadPhoto } from '../../shared/session.js'
import type { InputOf } from '../../shared/wire.js'
import type { Booked, BookingFrame } from '../booking-frame.js'
import { isAtHome } from '../booking-steps.js'

type Wish = InputOf<'repairs.book'>

/** The input of the booking; undefined while something is missing. */
export function wishOf({ draft, language, repairer, site }: BookingFrame, photo: string | undefined): Wish | undefined {
  const { address, service, startsAt } = draft
  const bikeType = draft.bikeType ?? repairer?.bikeTypes[0]
  if (!repairer || !startsAt || !bikeType) return undefined
  return {
    address: address && isAtHome(draft, repairer) ? addressIn(address) : undefined,
    bikeType,
    firstName: draft.firstName.trim(),
    locale: language,
    phone: draft.phone.trim() || undefined,
    photo,
    repairer: repairer.slug,
    service: service === 'unknown' ? undefined : service,
    site,
    startsAt,
    words: draft.words.trim(),
  }
}

function addressIn({ communeCode, latitude, longitude, text }: NonNullable<BookingFrame['draft']['address']>) {
  return { communeCode, latitude, longitude, text: text.trim() }
}

/** Uploads each photo once, however often the booking is tried. */
export function photoPost(): (site: string, photo: File) => Promise<string> {
  let sent: { readonly photo: File; readonly name: string } | undefined
  return async (site, photo) => {
    if (sent?.photo !== photo) sent = { photo, name: await uploadPhoto(photo, { site }) }
    return sent.name
  }
}

export function book(wish: Wish, key: string): Promise<Booked> {
  return signedAct('repairs.book', wish, { site: wish.site, key })
}

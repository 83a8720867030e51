import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Addresses, AddressQuestion } from '../../rpc/context.js'
import { communesOf, geocodedIn } from '../../territories/index.js'
import type { ReachInput } from '../repair.wire.js'

/** May have no text: while an address is being typed, only its commune may be known. */
type Address = ReachInput['address']
type Situating = { readonly db: Db; readonly addresses: Addresses }

/** Call it outside of any transaction: the geocoder's answer is cached for `situated`. */
export async function lookUpAddress({ db, addresses }: Situating, address: Address | undefined): Promise<void> {
  if (address?.text) await addresses.find(await questionFor(db, address.text, address))
}

/**
 * The address with the geocoder's point. The point that the browser sent is used only when the geocoder has none: it
 * decides whether an itinerant comes, and a browser can send any point.
 */
export async function situated<Of extends Address>({ db, addresses }: Situating, address: Of): Promise<Of> {
  if (!address.text) return address
  const found = addresses.kept(await questionFor(db, address.text, address))
  // The part before the first comma may be empty, and every address begins with an empty text.
  const street = address.text.split(',').map(plain).find(Boolean)
  const same = street === undefined ? undefined : found?.find(({ text }) => plain(text).startsWith(street))
  return same ? { ...address, ...same.point } : address
}

async function questionFor(db: Db, text: string, { communeCode }: Address): Promise<AddressQuestion> {
  const [within] = await communesOf(db, [communeCode])
  return { text, ...(within && geocodedIn(within)) }
}

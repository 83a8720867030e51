import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Addresses, AddressQuestion } from '../../rpc/context.js'
import { communesOf } from '../../territories/index.js'
import type { ReachInput } from '../repair.wire.js'
import { placeOf } from './find-addresses.js'

/** Without words there is nothing to ask for: while an address is typed, its commune alone may be known. */
type Address = ReachInput['address']
type Situating = { readonly db: Db; readonly addresses: Addresses }

/** Asks the geocoder where an address is, outside of any transaction: what it says is kept for `situated`. */
export async function lookUpAddress({ db, addresses }: Situating, address: Address | undefined): Promise<void> {
  if (address?.text) await addresses.find(await questionFor(db, address.text, address))
}

/**
 * An address at the point where our geocoder knows it. The point that came with it is only believed where the geocoder has
 * nothing to say: it decides whether an itinerant comes, and a browser can be made to send any.
 */
export async function situated<Of extends Address>({ db, addresses }: Situating, address: Of): Promise<Of> {
  if (!address.text) return address
  const found = addresses.kept(await questionFor(db, address.text, address))
  // Every address begins with nothing: what stands before a first comma may say nothing.
  const street = address.text.split(',').map(plain).find(Boolean)
  const same = street === undefined ? undefined : found?.find(({ text }) => plain(text).startsWith(street))
  return same ? { ...address, ...same.point } : address
}

async function questionFor(db: Db, text: string, { communeCode }: Address): Promise<AddressQuestion> {
  const [within] = await communesOf(db, [communeCode])
  return { text, ...(within && placeOf(within)) }
}

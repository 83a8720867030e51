import { Refusal } from '../../base/refusal.js'
import { noteLoosePhoto, photosSentBy } from '../../media/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { clean } from '../import/cells/read-cell.js'
import { recordMember } from '../record-member.js'
import { lockOwnPlace } from './own-place.store.js'
import type { PhotoInput } from './own.wire.js'
import { findPlacePhoto, setPlacePhoto } from '../place-photo.store.js'

/** One that whoever acts has just sent, or the one that stands with other words; without one it is taken away. */
export async function changePhoto(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  allowed: Allowed<'place'>,
  { place: slug, photo }: PhotoInput,
): Promise<void> {
  const { place } = await lockOwnPlace(tx, allowed, slug)
  const now = clock.now()
  const before = await findPlacePhoto(tx, place.slug)
  if (photo && photo.key !== before?.key) {
    const { actor } = allowed
    const sent = actor ? await photosSentBy(tx, { sender: actor.by, keys: [photo.key], now }) : []
    if (sent.length === 0) throw new Refusal('photo-gone')
  }
  await setPlacePhoto(tx, place.id, photo && { key: photo.key, alt: clean(photo.alt) })
  if (before && before.key !== photo?.key) await noteLoosePhoto(tx, before.key, now)
  await recordMember(tx, now, { memberId: place.memberId })
  about({ kind: 'place', id: place.id, title: place.name })
}

import { canonicalJson } from '../../base/canonical.js'
import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import { changed, isToldField, toldOf, type Change, type OwnPlace, type ToldField } from '../own/told-fields.js'
import { offerField, type WrittenField, type WrittenFields } from '../own/written-field.store.js'
import type { Known } from './merge-row.js'

/**
 * What the member's people wrote themselves stays, whatever the row says; what it says instead is kept beside, for them to
 * take or to refuse, unless they have refused it before.
 */
export async function keepWritten(
  tx: Tx,
  { written, known, merged, now }: { written: WrittenFields; known: Known; merged: OwnPlace; now: Instant },
): Promise<OwnPlace & { readonly kept: readonly ToldField[] }> {
  const [stands, said] = [toldOf(known), toldOf(merged)]
  const kept: ToldField[] = []
  let back: Change = {}
  for (const each of [known.member.id, known.place.id].flatMap((id) => [...(written.get(id)?.values() ?? [])])) {
    const { field } = each
    if (!isToldField(field)) continue
    const isOther = canonicalJson(stands[field]) !== canonicalJson(said[field])
    if (isOther) {
      kept.push(field)
      back = { ...back, [field]: stands[field] }
    }
    await offer(tx, each, { value: isOther ? canonicalJson(said[field]) : null, now })
  }
  return { ...changed(merged, back), kept }
}

async function offer(
  tx: Tx,
  field: WrittenField,
  { value, now }: { readonly value: string | null; readonly now: Instant },
): Promise<void> {
  const wanted = value !== null && value === field.declined ? null : value
  if (wanted !== field.offered) await offerField(tx, field, { value: wanted, now })
}

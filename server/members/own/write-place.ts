import type { MutationContext } from '../../rpc/context.js'
import { saveMember } from '../member.store.js'
import { savePlace } from '../place.store.js'
import { recordMember } from '../record-member.js'
import { apart, changed, isMemberField, toldOf, type Change, type OwnPlace, type ToldField } from './told-fields.js'
import { markWritten } from './written-field.store.js'

/** From then on no import takes these away. Which ones are other than before. */
export async function writePlace(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  before: OwnPlace,
  change: Change,
): Promise<{ readonly after: OwnPlace; readonly fields: readonly ToldField[] }> {
  const now = clock.now()
  const after = changed(before, change)
  const fields = apart(toldOf(before), toldOf(after))
  if (fields.length === 0) return { after, fields }
  const ofMember = fields.filter(isMemberField)
  const ofPlace = fields.filter((field) => !isMemberField(field))
  const { id: memberId } = before.member
  if (ofMember.length > 0) await saveMember(tx, { ...after.member, updatedAt: now })
  if (ofPlace.length > 0) await savePlace(tx, after.place, now)
  await markWritten(tx, { aboutId: memberId, memberId }, { fields: ofMember, now })
  await markWritten(tx, { aboutId: before.place.id, memberId }, { fields: ofPlace, now })
  await recordMember(tx, now, { memberId })
  return { after, fields }
}

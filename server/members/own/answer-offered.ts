import { ownJson } from '../../base/json.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { saveMember } from '../member.store.js'
import { savePlace } from '../place.store.js'
import { recordMember } from '../record-member.js'
import { lockOwnPlace } from './own-place.store.js'
import type { AnswerOfferedInput } from './own.wire.js'
import { changed, isMemberField, markOf } from './told-fields.js'
import { declineField, releaseField, reopenField, writtenFieldsOf } from './written-field.store.js'

/** Taken, the import may write it again from then on; declined, the same is not offered again, unless it is reopened. */
export async function answerOffered(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  allowed: Allowed<'place'>,
  { place: slug, field, mark, does }: AnswerOfferedInput,
): Promise<void> {
  const before = await lockOwnPlace(tx, allowed, slug)
  const aboutId = isMemberField(field) ? before.member.id : before.place.id
  const written = (await writtenFieldsOf(tx, [aboutId])).get(aboutId)?.get(field)
  const offered = does === 'reopen' ? written?.declined : written?.offered
  if (offered == null || markOf({ offered }) !== mark) throw new Refusal('offered-over')
  about({ kind: 'place', id: before.place.id, title: before.place.name })
  if (does === 'reopen') return reopenField(tx, { aboutId, field }, { declined: offered, now: clock.now() })
  if (does === 'decline') return declineField(tx, { aboutId, field }, offered)
  const now = clock.now()
  const after = changed(before, { [field]: ownJson<unknown>(offered) })
  if (isMemberField(field)) await saveMember(tx, { ...after.member, updatedAt: now })
  else await savePlace(tx, after.place, now)
  await releaseField(tx, { aboutId, field })
  await recordMember(tx, now, { memberId: before.member.id })
}

import { recordMember } from '../../members/index.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { findNamed } from '../../roles/index.js'
import { siteOfMember } from '../../sites/index.js'
import { lockStock, saveOnlySite } from '../stock.store.js'
import type { ShowOnInput } from './stock.wire.js'

/** All that the member gives: on the lists of its own site alone, or wherever it is. A follower puts the offers there. */
export async function showOn(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  { subject }: Allowed<'stock'>,
  { on }: ShowOnInput,
): Promise<Pick<ShowOnInput, 'on'>> {
  const site = await siteOfMember(tx, subject.member, 'offer-board')
  if (on === 'own-site' && !site) throw new Refusal('site-unknown')
  const { onlySite } = await lockStock(tx, subject.member)
  const chosen = on === 'own-site' && site ? site.id : null
  if (chosen === onlySite) return { on }
  await saveOnlySite(tx, subject.member, chosen)
  await recordMember(tx, clock.now(), { memberId: subject.member })
  const named = await findNamed(tx, subject)
  about({ kind: 'member', id: subject.member, title: named && named.kind !== 'network' ? named.name : '' })
  return { on }
}

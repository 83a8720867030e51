import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { Allowed } from '../rpc/actor.js'
import type { StaffContext } from '../rpc/context.js'
import { lockSettings } from './site.store.js'
import { currentAgreement } from './agreements/agreement.js'
import { endStanding, findAgreement, insertAgreement } from './agreements/agreement.store.js'
import type { AcceptInput } from './agreements/agreement.wire.js'

/** It is a signature: who manages the site gives it at the desk, and no command does. */
export async function acceptAgreement(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  { actor }: Allowed<'site'>,
  { site: slug, version }: AcceptInput,
): Promise<void> {
  if (version !== currentAgreement) throw new Refusal('invalid-input', { fields: ['version'] })
  const { site } = await lockSettings(tx, slug)
  about({ kind: 'agreement', id: site.id, title: site.name })
  const standing = await findAgreement(tx, site.id)
  if (standing?.version === version) return
  const now = clock.now()
  await endStanding(tx, site.id, now)
  await insertAgreement(tx, { siteId: site.id, version, acceptedAt: now, ...(actor && { acceptedBy: actor.by }) })
  await record(tx, now, { type: 'site.changed', siteId: site.id })
}

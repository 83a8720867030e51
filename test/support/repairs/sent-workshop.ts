import type { Clock } from '../../../server/base/clock.js'
import type { Tx } from '../../../server/database/tables.js'
import type { Member } from '../../../server/members/member.js'
import { admitMember } from '../../../server/members/index.js'
import { insertAdmission, moveAdmission } from '../../../server/repairs/admission/admission.store.js'
import { addRepairer } from '../../../server/repairs/admission/add-repairer.js'
import { workshopAt } from './workshop.js'

/** A member in Lomme whose workshop waits for the network's answer; its slug is that of the member. */
export async function sentWorkshop(
  ctx: { readonly tx: Tx; readonly clock: Clock },
  { slug, name, kind }: Pick<Member, 'slug' | 'name' | 'kind'>,
): Promise<void> {
  const place = {
    slug,
    name,
    communeCode: '59355',
    street: '3 rue du Pignon',
    point: { latitude: 50.6433, longitude: 2.9871 },
    precision: 'address',
  } as const
  const { places } = await admitMember(ctx, { slug, name, kind, places: [place] })
  const [at] = places
  if (!at) throw new Error('no place')
  const { id } = await addRepairer(ctx, { ...workshopAt(at), slug, open: false })
  await insertAdmission(ctx.tx, { id, state: 'draft', begunAt: ctx.clock.now() })
  await moveAdmission(ctx.tx, id, {
    from: ['draft'],
    to: 'sent',
    with: { charter: '2026-03', sent_at: ctx.clock.now() },
  })
}

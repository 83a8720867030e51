import { Refusal } from '../../../base/refusal.js'
import { lastToTouch } from '../../../roles/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { About, StaffContext } from '../../../rpc/context.js'
import { lockAgendas } from '../../agenda/agenda.store.js'
import type { Workshop } from '../workshop.js'
import { getWorkshop } from '../workshop.store.js'

type Acting = Pick<StaffContext, 'tx' | 'about'>
type Meant = { readonly repairer?: string | undefined; readonly seen: number }

export const aboutWorkshop = ({ repairer, name }: Pick<Workshop, 'repairer' | 'name'>): About => ({
  kind: 'workshop',
  id: repairer.id,
  title: name,
})

/** Refuses a change by somebody who saw the workshop before another's change, and says whose. Nobody books meanwhile. */
export async function lockWorkshop(
  { tx, about }: Acting,
  allowed: Allowed<'visits'> | Allowed<'opening'>,
  { repairer: slug, seen }: Meant,
): Promise<Workshop> {
  const { repairer } = await getWorkshop(tx, allowed, slug)
  await lockAgendas(tx, repairer.id)
  const workshop = await getWorkshop(tx, allowed, slug)
  about(aboutWorkshop(workshop))
  if (workshop.sequence === seen) return workshop
  const last = await lastToTouch(tx, allowed.subject, aboutWorkshop(workshop))
  // A command names nobody.
  const isTheirs = last !== undefined && last.firstName !== '' && last.at >= workshop.changedAt
  throw new Refusal('workshop-moved-on', isTheirs ? { by: last.firstName } : {})
}

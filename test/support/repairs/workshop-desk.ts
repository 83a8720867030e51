import type { Engine } from '../../../server/database/columns.js'
import { admitMember } from '../../../server/members/index.js'
import type { RepairerCandidate } from '../../../server/repairs/admission/add-repairer.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import type { Id } from '../../../server/base/id.js'
import type { Answer } from '../session.js'
import { staffOf } from '../moderation/desk.js'
import { openWorkshop } from './booking.js'

/** A workshop with its manager Malik and Paul of its staff, and somebody who works at another member. */
export async function openWorkshopDesk(
  engine: Engine,
  differences: Partial<RepairerCandidate> = {},
  options: Parameters<typeof openWorkshop>[2] = {},
) {
  const server = await openWorkshop(engine, differences, options)
  const { database } = server.services
  const member: Id<'Member'> = server.repairer.memberId
  const elsewhere = await administer(database, async (tx) => {
    const candidate = { slug: 'autre', kind: 'shop', name: 'Autre', places: [] } as const
    return (await admitMember({ tx, clock: server.clock }, candidate)).member.id
  })
  const malik = await staffOf(server, 'Malik', { role: 'manager', of: { member } })
  const paul = await staffOf(server, 'Paul', { role: 'staff', of: { member } })
  const zoe = await staffOf(server, 'Zoe', { role: 'manager', of: { member: elsewhere } })
  return { server, member, elsewhere, malik, paul, zoe }
}

/** What was answered; a refusal is a fault of the test. */
export async function given<Out>(answer: Promise<Answer<Out>>): Promise<Out> {
  const { output, reason } = await answer
  if (output === undefined) throw new Error(`refused: ${reason}`)
  return output
}

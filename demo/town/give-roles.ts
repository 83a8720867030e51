import { insertAccount } from '../../server/accounts/index.js'
import { newId, type Id } from '../../server/base/id.js'
import { addDays } from '../../server/base/instant.js'
import { findMember } from '../../server/members/index.js'
import { insertRole, noteStaffAct } from '../../server/roles/index.js'
import { invite } from '../../server/roles/invitations/invite.js'
import type { Role, Subject } from '../../server/rpc/actor.js'
import { getSite } from '../../server/sites/index.js'
import { mayInviteAt } from './acting.js'
import { commune } from './communes.js'
import type { Tools } from './tools.js'

type Holder = {
  readonly firstName: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly of: { readonly member: string } | { readonly site: string } | { readonly network: true }
}

/** Visitors of the demonstration sign in as one of these people, who have work at the desk: the code is in the inbox. */
const demoStaff: readonly Holder[] = [
  {
    firstName: 'Inès',
    email: 'ines@marais.example',
    roles: ['manager', 'mediator'],
    of: { member: 'maison-des-marais' },
  },
  { firstName: 'Paul', email: 'paul@marais.example', roles: ['staff'], of: { member: 'maison-des-marais' } },
  { firstName: 'Sophie', email: 'sophie@lomme.example', roles: ['manager'], of: { member: 'ville-de-lomme' } },
  { firstName: 'Hakim', email: 'hakim@lomme.example', roles: ['moderator'], of: { site: 'ville-de-lomme' } },
  { firstName: 'Malik', email: 'malik@rayons.example', roles: ['manager'], of: { member: 'les-rayons-du-marais' } },
  { firstName: 'Yasmine', email: 'yasmine@etagere.example', roles: ['manager'], of: { member: 'letagere' } },
  { firstName: 'Anne', email: 'reseau@apes.example', roles: ['admin'], of: { network: true } },
]

/** Somebody whom Inès has invited and who has not answered yet. */
const invited = { email: 'lea@marais.example', by: 'ines@marais.example' }

export async function giveRoles({ tx, clock }: Tools): Promise<void> {
  const now = clock.now()
  const ids = new Map<string, Id<'Account'>>()
  for (const { firstName, email, roles, of } of demoStaff) {
    const id = newId<'Account'>()
    ids.set(email, id)
    const born = { communeCode: commune('Lomme'), away: false, createdAt: addDays(now, -300) }
    await insertAccount(tx, { id, firstName, email, ...born })
    for (const role of roles)
      await insertRole(tx, { accountId: id, role, of: await subjectOf(tx, of) }, addDays(now, -200))
  }
  const inviter = ids.get(invited.by)
  if (!inviter) throw new RangeError(`${invited.by} has no role`)
  const then = addDays(now, -1)
  const of = { member: await memberCalled(tx, 'maison-des-marais') }
  const { id } = await invite(
    { tx, clock: { now: () => then } },
    { of, by: inviter, email: invited.email, role: 'staff', language: 'fr', mailed: false },
  )
  const about = [{ kind: 'invitation', id, title: invited.email }]
  await noteStaffAct(tx, mayInviteAt(inviter, of.member), { name: 'roles.invite', about, now: then })
}

async function subjectOf(tx: Tools['tx'], of: Holder['of']): Promise<Subject> {
  if ('site' in of) return { site: (await getSite(tx, of.site)).id }
  return 'member' in of ? { member: await memberCalled(tx, of.member) } : { network: true }
}

async function memberCalled(tx: Tools['tx'], slug: string): Promise<Id<'Member'>> {
  const member = await findMember(tx, slug)
  if (!member) throw new RangeError(`no member of the town is called ${slug}`)
  return member.id
}

import { findAccount, type PersonHolder } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { entriesBy, forgetInAudit } from '../audit/audit-entry.store.js'
import { deleteRolesOf, rolesOfPerson } from './dossier-role.store.js'
import { deleteInvitationsTo } from '../invitations/invitation.store.js'
import { lockRolesOf } from '../role.store.js'
import { digitsOfPerson } from '../screens/digits.store.js'

export const dossierRoles: PersonHolder = {
  async collect(db, person) {
    const roles = (await rolesOfPerson(db, person)).map(({ role, given_at: createdAt, member, site }) => ({
      fields: { role, createdAt, ...(member !== null && { member }), ...(site !== null && { site }) },
      photos: [],
    }))
    const acts = (await entriesBy(db, person)).map(
      ({ act, about_title: title, created_at: createdAt, member, site }) => ({
        fields: {
          act,
          createdAt,
          ...(title !== null && { title }),
          ...(member !== null && { member }),
          ...(site !== null && { site }),
        },
        photos: [],
      }),
    )
    const digits = (await digitsOfPerson(db, person)).map(({ chosen_at: createdAt, member }) => ({
      fields: { act: 'screens.chooseDigits', createdAt, member },
      photos: [],
    }))
    return [...roles, ...digits, ...acts]
  },

  /** The only manager of a member hands it on first, or nobody could any more. */
  async weigh(db, person) {
    const roles = await rolesOfPerson(db, person)
    const alone = roles.filter(({ role, others }) => role === 'manager' && Number(others) === 0)
    const first = alone.map(({ member }) => ({ kind: 'role' as const, title: member ?? '' }))
    return { goes: roles.length, stays: 0, ends: 0, first }
  },

  /** The network invites somebody else: nobody waits for whoever does not come. */
  async abandon({ tx, clock }, person) {
    const managed = await managedAlone(tx, person)
    if (managed.length === 0) return
    await deleteRolesOf(tx, person)
    for (const memberId of managed) await record(tx, clock.now(), { type: 'member.unmanaged', memberId })
  },

  async erase({ tx }, person) {
    // Two managers who are erased at once come one after the other.
    if ((await managedAlone(tx, person)).length > 0) throw new Refusal('under-way')
    const account = await findAccount(tx, person)
    await deleteRolesOf(tx, person)
    await forgetInAudit(tx, person, account?.email)
    if (account?.email !== undefined) await deleteInvitationsTo(tx, account.email)
    return 'gone'
  },
}

async function managedAlone(tx: Tx, person: Id<'Account'>): Promise<Id<'Member'>[]> {
  const alone: Id<'Member'>[] = []
  for (const { role, member_id: member } of await rolesOfPerson(tx, person)) {
    if (role !== 'manager' || member === null) continue
    const held = await lockRolesOf(tx, { member })
    if (!held.some((other) => other.role === 'manager' && other.person.id !== person)) alone.push(member)
  }
  return alone
}

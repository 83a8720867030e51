import { refuseElsewhere } from '../../accounts/index.js'
import { toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import type { AccountHolder, Actor, Allowed, Role, Subject } from '../../rpc/actor.js'
import type { About, MutationContext, StaffContext } from '../../rpc/context.js'
import { insertAuditEntry, lastToTouch } from '../audit/audit-entry.store.js'
import { invites, kindOf, roles, type HeldRole } from '../role.js'
import { deleteRoleById, findHeldRole, lockRolesOf, setRole } from '../role.store.js'
import type { ChangeRoleInput, EndRoleInput } from './people.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** Somebody else's role here. The person is told by mail. */
export async function endRole(
  { tx, clock, about }: Ctx,
  { subject }: Allowed<'people'>,
  { roleId }: EndRoleInput,
): Promise<void> {
  const held = await lockRolesOf(tx, subject)
  const role = await theRole(tx, held, { of: subject, id: toId<'Role'>(roleId) })
  refuseLast(held, role)
  await deleteRoleById(tx, role.id)
  about(aboutRole(role))
  await record(tx, clock.now(), { type: 'role.ended', person: role.person.id, role: role.role, of: subject })
}

export async function changeRole(
  { tx, clock, about }: Ctx,
  { subject }: Allowed<'people'>,
  { roleId, from, to }: ChangeRoleInput,
): Promise<void> {
  if (roles[to].of !== kindOf(subject)) throw new Refusal('invalid-input', { fields: ['to'] })
  const held = await lockRolesOf(tx, subject)
  const role = await theRole(tx, held, { of: subject, id: toId<'Role'>(roleId) })
  if (role.role !== from) throw await movedOn(tx, { of: subject, id: role.id }, role.role)
  if (to === from) return
  if (held.some((other) => other.role === to && other.person.id === role.person.id)) throw new Refusal('role-held')
  if (!invites(to)) refuseLast(held, role)
  await setRole(tx, role.id, to)
  about(aboutRole(role))
  await record(tx, clock.now(), { type: 'role.changed', person: role.person.id, was: from, role: to, of: subject })
}

/** One's own. */
export async function leaveRole(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  actor: Actor<AccountHolder>,
  roleId: string,
): Promise<void> {
  refuseElsewhere(actor)
  const own = await findHeldRole(tx, toId<'Role'>(roleId))
  if (own?.person.id !== actor.by) throw new Refusal('role-missing')
  const held = await lockRolesOf(tx, own.of)
  const role = held.find(({ id }) => id === own.id)
  if (!role) throw new Refusal('role-missing')
  refuseLast(held, role)
  await deleteRoleById(tx, role.id)
  const about = aboutRole(role)
  const entry = { accountId: actor.by, role: role.role, act: 'roles.leave', of: role.of, about, at: clock.now() }
  await insertAuditEntry(tx, entry)
}

const aboutRole = ({ id, person }: HeldRole): About => ({
  kind: 'role',
  id,
  title: person.email || person.firstName,
  person: person.id,
})

export function isLast(held: readonly HeldRole[], { id, role }: HeldRole): boolean {
  return invites(role) && !held.some((other) => other.role === role && other.id !== id)
}

/** Nobody could invite anybody any more. */
function refuseLast(held: readonly HeldRole[], role: HeldRole): void {
  if (isLast(held, role)) throw new Refusal('last-manager')
}

type Sought = { readonly of: Subject; readonly id: Id<'Role'> }

async function theRole(db: Db, held: readonly HeldRole[], sought: Sought): Promise<HeldRole> {
  const role = held.find(({ id }) => id === sought.id)
  if (!role) throw await movedOn(db, sought, undefined)
  return role
}

/** Tells the person who comes second by whom the role was changed or ended. */
async function movedOn(db: Db, { of, id }: Sought, status: Role | undefined): Promise<Refusal> {
  const last = await lastToTouch(db, of, { kind: 'role', id })
  if (!last && status === undefined) return new Refusal('role-missing')
  return new Refusal('role-moved-on', {
    ...(last?.firstName && { by: last.firstName }),
    ...(status !== undefined && { status }),
  })
}

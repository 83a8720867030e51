import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { openInvitationsOf } from '../invitations/invitation.store.js'
import { rolesOf } from '../role.store.js'
import { findNamed } from '../subject.store.js'
import { isLast } from './end-role.js'
import { toWireSubject } from '../role.wire.js'
import type { People } from './people.wire.js'

/** Lists the people of one member, one site or the network itself. */
export async function listPeople(db: Db, { actor, subject }: Allowed<'people'>, now: Instant): Promise<People> {
  const named = await findNamed(db, subject)
  const held = await rolesOf(db, subject)
  const invitations = await openInvitationsOf(db, subject, now)
  return {
    of: toWireSubject(named ?? { kind: 'network' }),
    people: held.map((role) => ({
      roleId: role.id,
      firstName: role.person.firstName,
      email: role.person.email,
      role: role.role,
      since: role.givenAt,
      ...(role.person.lastActiveAt && { lastSeenAt: role.person.lastActiveAt }),
      isYou: role.person.id === actor?.by,
      isLast: isLast(held, role),
    })),
    invitations: invitations.map(({ id, email, role, until, createdAt }) => ({
      invitationId: id,
      email,
      role,
      until,
      sentAt: createdAt,
    })),
  }
}

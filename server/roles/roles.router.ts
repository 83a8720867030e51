import {
  act,
  done,
  door,
  forStaff,
  privateQuery,
  router,
  signed,
  signedDoor,
  staffDoor,
  staffFile,
} from '../rpc/procedures.js'
import {
  auditExportInput,
  auditExportOutput,
  auditInput,
  auditOutput,
  type AuditExportInput,
  type AuditInput,
} from './audit/audit.wire.js'
import { exportAudit } from './audit/export-audit.js'
import { showAudit } from './audit/show-audit.js'
import { acceptInvitation, declineInvitation, openInvitation } from './invitations/answer-invitation.js'
import { invitationLinkInput, openedInvitation, type InvitationLinkInput } from './invitations/invitation.wire.js'
import { invite } from './invitations/invite.js'
import { refuseMostInvited } from './invitations/refuse-most-invited.js'
import { withdrawInvitation } from './invitations/withdraw-invitation.js'
import { changeRole, endRole, leaveRole } from './people/end-role.js'
import { exportEveryone, exportPeople } from './people/export-people.js'
import { listEveryone } from './people/list-everyone.js'
import { listPeople } from './people/list-people.js'
import {
  changeRoleInput,
  doneOutput,
  endRoleInput,
  everyoneExportInput,
  everyoneInput,
  everyoneOutput,
  inviteInput,
  inviteOutput,
  leaveInput,
  mineInput,
  mineOutput,
  ofInput,
  peopleExportInput,
  peopleFile,
  peopleOutput,
  withdrawInvitationInput,
  type EveryoneExportInput,
  type EveryoneInput,
  type InviteInput,
  type LeaveInput,
  type OfInput,
  type PeopleExportInput,
} from './people/people.wire.js'
import { awaitedIn, showMine, type RoomOwners } from './people/show-mine.js'

/** `code-again` unless a code was proven of late: an open browser on a counter invites nobody. */
const people = { may: 'people', fresh: true } as const

/** A mail goes out with each. */
const inviting = { perHour: 30, perDay: 100 }
const changing = { perHour: 60, perDay: 200 }

export const rolesRouter = (rooms: RoomOwners) =>
  router({
    mine: privateQuery({ by: 'person' })
      .input(mineInput)
      .output(mineOutput)
      .query(signed((ctx, { actor }) => showMine(ctx, rooms, actor), { onScreens: true })),
    people: privateQuery({ by: { may: 'people' } })
      .input(ofInput)
      .output(peopleOutput)
      .query(
        forStaff(async ({ db, clock }, allowed, _input: OfInput) => ({
          ...(await listPeople(db, allowed, clock.now())),
          ...(await awaitedIn(db, rooms, { of: allowed.subject })),
        })),
      ),
    everyone: privateQuery({ by: { may: 'network' } })
      .input(everyoneInput)
      .output(everyoneOutput)
      .query(forStaff(({ db }, allowed, input: EveryoneInput) => listEveryone(db, allowed, input))),
    peopleExport: privateQuery({ by: people })
      .input(peopleExportInput)
      .output(peopleFile)
      .query(
        staffFile('roles.peopleExport', ({ db, clock }, allowed, input: PeopleExportInput) =>
          exportPeople(db, allowed, { input, now: clock.now() }),
        ),
      ),
    everyoneExport: privateQuery({ by: { may: 'network', fresh: true } })
      .input(everyoneExportInput)
      .output(peopleFile)
      .query(
        staffFile('roles.everyoneExport', ({ db, clock }, allowed, input: EveryoneExportInput) =>
          exportEveryone(db, allowed, { input, now: clock.now() }),
        ),
      ),
    invite: act({ by: people })
      .input(inviteInput)
      .output(inviteOutput)
      .mutation(
        staffDoor('roles.invite', inviting, async (ctx, { actor, subject: of }, input: InviteInput) => {
          const { email, role, locale: language } = input
          const by = actor && { by: actor.by }
          await refuseMostInvited(ctx, email)
          const { id, until } = await invite(ctx, { ...by, of, role, email, language, mailed: true })
          ctx.about({ kind: 'invitation', id, title: email })
          return { invitationId: id, until, sender: ctx.sender }
        }),
      ),
    withdrawInvitation: act({ by: people })
      .input(withdrawInvitationInput)
      .output(doneOutput)
      .mutation(staffDoor('roles.withdrawInvitation', changing, done(withdrawInvitation))),
    changeRole: act({ by: people })
      .input(changeRoleInput)
      .output(doneOutput)
      .mutation(staffDoor('roles.changeRole', changing, done(changeRole))),
    endRole: act({ by: people })
      .input(endRoleInput)
      .output(doneOutput)
      .mutation(staffDoor('roles.endRole', changing, done(endRole))),
    leave: act({ by: 'person' })
      .input(leaveInput)
      .output(doneOutput)
      .mutation(
        signedDoor('roles.leave', { perDay: 100 }, async (ctx, { actor }, input: LeaveInput) => {
          await leaveRole(ctx, actor, input.roleId)
          return {}
        }),
      ),
    openInvitation: privateQuery({ by: 'anybody' })
      .input(invitationLinkInput)
      .output(openedInvitation)
      .query(({ ctx, input }) => openInvitation(ctx, input.link)),
    acceptInvitation: act({ by: 'person' })
      .input(invitationLinkInput)
      .output(doneOutput)
      .mutation(
        signedDoor('roles.acceptInvitation', changing, async (ctx, { actor }, input: InvitationLinkInput) => {
          await acceptInvitation(ctx, actor, input.link)
          return {}
        }),
      ),
    declineInvitation: act({ by: 'page' })
      .input(invitationLinkInput)
      .output(doneOutput)
      .mutation(
        door('roles.declineInvitation', changing, async (ctx, input: InvitationLinkInput) => {
          await declineInvitation(ctx, input.link)
          return {}
        }),
      ),
    audit: privateQuery({ by: { may: 'audit' } })
      .input(auditInput)
      .output(auditOutput)
      .query(forStaff(({ db }, allowed, input: AuditInput) => showAudit(db, allowed, input))),
    auditExport: privateQuery({ by: { may: 'audit', fresh: true } })
      .input(auditExportInput)
      .output(auditExportOutput)
      .query(
        staffFile('roles.auditExport', ({ db, clock }, allowed, input: AuditExportInput) =>
          exportAudit(db, allowed, { input, now: clock.now() }),
        ),
      ),
  })

import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { email, id, pageCursor, slug, words } from '../../base/shapes.js'
import { rooms } from '../role.js'
import { named, role, subjectOutput } from '../role.wire.js'

export const mineInput = v.strictObject({ site: v.optional(slug) })
export const doneOutput = v.object({})

export const ofInput = v.strictObject(named)

/** Rooms that they need, and that the network has not opened yet. */
const awaited = v.optional(v.array(v.picklist(rooms)))

export const mineOutput = v.object({
  spaces: v.array(
    v.object({
      roleId: v.string(),
      role,
      since: v.string(),
      of: subjectOutput,
      rooms: v.array(
        v.object({
          room: v.picklist(rooms),
          waits: v.number(),
          /** Words of people that nobody there has read. */
          unread: v.optional(v.number()),
          /** Set for a room with parts: how much waits in each. */
          parts: v.optional(v.record(v.string(), v.number())),
        }),
      ),
      awaited,
    }),
  ),
})

export const peopleOutput = v.object({
  of: subjectOutput,
  awaited,
  people: v.array(
    v.object({
      roleId: v.string(),
      firstName: v.string(),
      email: v.string(),
      role,
      since: v.string(),
      lastSeenAt: v.optional(v.string()),
      isYou: v.boolean(),
      /** May neither leave nor be ended before somebody else can invite. */
      isLast: v.boolean(),
    }),
  ),
  /** Those that may still be accepted. */
  invitations: v.array(
    v.object({ invitationId: v.string(), email: v.string(), role, until: v.string(), sentAt: v.string() }),
  ),
})

export const inviteInput = v.strictObject({ ...named, email, role, locale: v.picklist(languages) })
export const inviteOutput = v.object({ invitationId: v.string(), until: v.string(), sender: v.string() })

export const withdrawInvitationInput = v.strictObject({ ...named, invitationId: id })
/** `from`: the role that the screen shows, so that whoever comes second is told. */
export const changeRoleInput = v.strictObject({ ...named, roleId: id, from: role, to: role })
export const endRoleInput = v.strictObject({ ...named, roleId: id })
export const leaveInput = v.strictObject({ roleId: id, site: v.optional(slug) })

const everyoneChoice = { words: v.optional(words(100)), role: v.optional(role), site: v.optional(slug) }

export const everyoneInput = v.strictObject({ ...everyoneChoice, cursor: v.optional(pageCursor) })

export const everyoneOutput = v.object({
  people: v.array(
    v.object({
      roleId: v.string(),
      firstName: v.string(),
      email: v.string(),
      role,
      since: v.string(),
      lastSeenAt: v.optional(v.string()),
      of: subjectOutput,
    }),
  ),
  count: v.number(),
  cursor: v.optional(v.string()),
})

export const peopleExportInput = v.strictObject({ ...named, locale: v.picklist(languages) })
export const everyoneExportInput = v.strictObject({ ...everyoneChoice, locale: v.picklist(languages) })
export const peopleFile = v.object({ name: v.string(), csv: v.string(), rows: v.number() })

export type Mine = v.InferOutput<typeof mineOutput>
export type People = v.InferOutput<typeof peopleOutput>
export type Everyone = v.InferOutput<typeof everyoneOutput>
export type OfInput = v.InferOutput<typeof ofInput>
export type InviteInput = v.InferOutput<typeof inviteInput>
export type WithdrawInvitationInput = v.InferOutput<typeof withdrawInvitationInput>
export type ChangeRoleInput = v.InferOutput<typeof changeRoleInput>
export type EndRoleInput = v.InferOutput<typeof endRoleInput>
export type LeaveInput = v.InferOutput<typeof leaveInput>
export type EveryoneInput = v.InferOutput<typeof everyoneInput>
export type PeopleExportInput = v.InferOutput<typeof peopleExportInput>
export type EveryoneExportInput = v.InferOutput<typeof everyoneExportInput>
export type PeopleFile = v.InferOutput<typeof peopleFile>

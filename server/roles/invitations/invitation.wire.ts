import * as v from 'valibot'
import { slug } from '../../base/shapes.js'
import { roleNames, subjectKinds } from '../role.js'
import { invitationOutcomes } from './invitation.js'

/** The fragment of the mail's link. */
export const invitationLinkInput = v.strictObject({
  link: v.pipe(v.string(), v.maxLength(110)),
  site: v.optional(slug),
})

export const openedInvitation = v.object({
  state: v.picklist(['open', ...invitationOutcomes, 'expired']),
  /** Only who signs in with it may accept. */
  email: v.string(),
  role: v.picklist(roleNames),
  of: v.object({ kind: v.picklist(subjectKinds), slug: v.optional(v.string()), name: v.optional(v.string()) }),
  /** The first name of who invites; absent for the operator. */
  by: v.optional(v.string()),
  until: v.string(),
  /** Else their first name is asked. */
  isKnown: v.boolean(),
})

export type InvitationLinkInput = v.InferOutput<typeof invitationLinkInput>
export type OpenedInvitation = v.InferOutput<typeof openedInvitation>

import * as v from 'valibot'
import { personFacts } from '../../../widgets/words/account/facts.js'
import { languages } from '../../base/language.js'
import { communeCode, firstName, id, phone, slug } from '../../base/shapes.js'
import { browserNames, deviceKinds } from '../browser.js'

export const ownInput = v.strictObject({ site: v.optional(slug) })

/** Fields that are absent stay as they are. */
export const profileInput = v.strictObject({
  site: v.optional(slug),
  firstName: v.optional(firstName),
  communeCode: v.optional(communeCode),
  language: v.optional(v.picklist(languages)),
  /** Empty: none any more. */
  phone: v.optional(v.union([v.literal(''), phone])),
  /** Whether mails remind of appointments. */
  reminders: v.optional(v.boolean()),
  /** Whether mails tell what kept searches find. */
  finds: v.optional(v.boolean()),
  /** All that others do not read of them. */
  hiddenFacts: v.optional(v.pipe(v.array(v.picklist(personFacts)), v.maxLength(personFacts.length))),
})

export const profileOutput = v.object({
  firstName: v.string(),
  email: v.string(),
  commune: v.optional(v.object({ code: v.string(), name: v.string() })),
  language: v.optional(v.picklist(languages)),
  phone: v.optional(v.string()),
  reminders: v.boolean(),
  finds: v.boolean(),
  hiddenFacts: v.array(v.picklist(personFacts)),
  /** Asked for, and not yet done. */
  emailChange: v.optional(
    v.object({
      changeId: v.string(),
      email: v.string(),
      /** Once the code has been typed. */
      appliesAt: v.optional(v.string()),
    }),
  ),
})

export const sessionsOutput = v.object({
  /** The last used first. */
  sessions: v.array(
    v.object({
      sessionId: v.string(),
      /** The only one where it is valid; absent on our own pages. */
      site: v.optional(v.object({ slug: v.string(), name: v.string() })),
      host: v.string(),
      browser: v.optional(v.picklist(browserNames)),
      device: v.optional(v.picklist(deviceKinds)),
      /** To the hour. */
      lastUsedAt: v.string(),
      isThis: v.boolean(),
      /** Of one opened by a pass, on our pages, which ends then however it is used. */
      until: v.optional(v.string()),
    }),
  ),
})

export const endOneInput = v.strictObject({ site: v.optional(slug), sessionId: id })
export const endAllInput = v.strictObject({ site: v.optional(slug), keepThis: v.boolean() })

export type ProfileInput = v.InferOutput<typeof profileInput>
export type Profile = v.InferOutput<typeof profileOutput>
export type ShownSessions = v.InferOutput<typeof sessionsOutput>
export type EndOneInput = v.InferOutput<typeof endOneInput>
export type EndAllInput = v.InferOutput<typeof endAllInput>

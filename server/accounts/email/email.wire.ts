import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { email, id, linkSecret, slug } from '../../base/shapes.js'

export const changeEmailInput = v.strictObject({ site: v.optional(slug), email, locale: v.picklist(languages) })

/** The same whether somebody has this address or not. */
export const changeEmailOutput = v.object({ changeId: v.string(), sender: v.string(), minutes: v.number() })

export const proveEmailInput = v.strictObject({
  site: v.optional(slug),
  changeId: id,
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
})

export const proveEmailOutput = v.variant('outcome', [
  v.object({ outcome: v.literal('wrong'), triesLeft: v.number() }),
  /** Until then the old address may stop it, or have it done at once. */
  v.object({ outcome: v.literal('waits'), appliesAt: v.string() }),
])

export const emailLinkInput = v.strictObject({ changeId: id, secret: linkSecret, site: v.optional(slug) })

export const emailLinkOutput = v.object({
  oldEmail: v.string(),
  newEmail: v.string(),
  state: v.picklist(['waits', 'done', 'over']),
  /** When it is changed if nobody says anything. */
  appliesAt: v.string(),
})

export type ChangeEmailInput = v.InferOutput<typeof changeEmailInput>
export type ProveEmailInput = v.InferOutput<typeof proveEmailInput>
export type ProveEmailOutput = v.InferOutput<typeof proveEmailOutput>
export type EmailLinkInput = v.InferOutput<typeof emailLinkInput>
export type EmailLinkShown = v.InferOutput<typeof emailLinkOutput>

import * as v from 'valibot'
import { longestWords } from '../../widgets/words/longest-words.js'
import { languages } from '../base/language.js'
import { mailAddress } from '../base/mail-address.js'
import { id, line, linkSecret, slug, words } from '../base/shapes.js'
import { reportReasons } from './report.js'

const address = v.pipe(
  v.string(),
  v.maxLength(254),
  v.check((text) => mailAddress(text) !== undefined),
  v.transform((text) => mailAddress(text) ?? text),
)

export const reportInput = v.strictObject({
  site: slug,
  kind: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
  id,
  reason: v.picklist(reportReasons),
  words: words(longestWords),
  /** Where to tell what was decided. */
  contact: v.optional(address),
  /** The language of the answer that is mailed. */
  language: v.optional(v.picklist(languages)),
})

export const reportOutput = v.object({ reportId: v.string() })

export const openObjectionInput = v.strictObject({ site: slug, hidingId: id, secret: linkSecret })

export const openObjectionOutput = v.object({
  kind: v.string(),
  title: v.string(),
  reason: v.picklist(reportReasons),
  /** Words of the moderator to the giver; empty when there are none. */
  words: v.string(),
  /** Where it is hidden, when not everywhere. */
  site: v.optional(v.string()),
  /** The site whose moderator decided; absent when the network did, or reports alone. */
  bySite: v.optional(v.string()),
  automatic: v.boolean(),
  until: v.optional(v.string()),
  /** `may`: nobody has objected yet. */
  state: v.picklist(['may', 'objected', 'kept', 'over']),
})

/** One of what hides something, as its giver finds it among their own. */
export const toldHiding = v.object({
  reason: openObjectionOutput.entries.reason,
  words: openObjectionOutput.entries.words,
  site: openObjectionOutput.entries.site,
  bySite: openObjectionOutput.entries.bySite,
  automatic: openObjectionOutput.entries.automatic,
  /** Its giver is asked to change it; `changed`: they have, and it is looked at again. */
  asks: v.boolean(),
  changed: v.boolean(),
  state: openObjectionOutput.entries.state,
  /** Path of the page where somebody objects, with its secret, good for an hour. */
  page: v.optional(v.string()),
})

export type ToldHiding = v.InferOutput<typeof toldHiding>

export const objectInput = v.strictObject({ ...openObjectionInput.entries, words: line(longestWords) })

export const objectOutput = v.object({ objected: v.literal(true) })

export type ReportInput = v.InferOutput<typeof reportInput>
export type OpenObjectionInput = v.InferOutput<typeof openObjectionInput>
export type OpenObjection = v.InferOutput<typeof openObjectionOutput>
export type ObjectInput = v.InferOutput<typeof objectInput>

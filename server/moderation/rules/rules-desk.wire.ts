import * as v from 'valibot'
import { inEach } from '../../base/language.js'
import { slug } from '../../base/shapes.js'

const at = { site: v.optional(slug) }

/** As addresses of `/regles/…` have it. */
const version = v.pipe(v.string(), v.trim(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}. -]{0,39}$/u))
const text = v.pipe(v.string(), v.trim(), v.maxLength(20_000))
const draft = {
  /** The French text is shown in a language that has none. */
  ...inEach(() => v.optional(v.pipe(text, v.minLength(1)))),
  fr: v.pipe(text, v.minLength(1)),
}

export const versionsInput = v.strictObject(at)
export const versionsOutput = v.object({
  /** All of them, the newest first: those who accepted one can read it. */
  versions: v.array(
    v.object({
      version: v.string(),
      publishedAt: v.string(),
      ...inEach(() => v.optional(v.string())),
      fr: v.string(),
      /** How many people accepted this one last. */
      accepted: v.number(),
    }),
  ),
  count: v.number(),
})

export const publishInput = v.strictObject({
  ...at,
  version,
  ...draft,
  /** The version in force that the screen shows; absent when there is none. */
  seen: v.optional(v.pipe(v.string(), v.maxLength(60))),
})
export const publishOutput = v.object({ version: v.string() })

export type VersionsInput = v.InferOutput<typeof versionsInput>
export type VersionsListed = v.InferOutput<typeof versionsOutput>
export type PublishInput = v.InferOutput<typeof publishInput>

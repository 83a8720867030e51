import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { instant, line, slug } from '../../base/shapes.js'
import { agreementOutput } from '../agreements/agreement.wire.js'
import { colourNames, schemes } from '../theme.js'
import { elements, moderations } from '../site.js'

export const settingsInput = v.strictObject({ site: slug })

const shownLook = v.record(v.string(), v.string())

export const settingsOutput = v.object({
  site: v.object({
    slug: v.string(),
    name: v.string(),
    zone: v.string(),
    territory: v.object({ slug: v.string(), name: v.string() }),
    languages: v.array(v.picklist(languages)),
    elements: v.array(v.picklist(elements)),
    moderation: v.picklist(moderations),
    /** The address of the page of theirs that holds one's own space. */
    spacePage: v.optional(v.string()),
  }),
  /** As given: the other colours are derived. */
  look: v.record(v.string(), v.string()),
  shown: shownLook,
  /** From which its pages may act. */
  origins: v.array(v.string()),
  /** Those that are not proven yet; `proof` goes after the address of a page there. */
  asked: v.array(v.object({ origin: v.string(), proof: v.string(), until: instant })),
  /** The note by which its pages may read what people write to each other. */
  agreement: agreementOutput,
  /** Where our script and our own pages are, without a slash at the end. */
  publicUrl: v.string(),
  /** To be sent with a change, so that what somebody else changed meanwhile is not lost. */
  sequence: v.number(),
})

const givenTheme = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.trim(), v.maxLength(200))),
  v.check((theme) => Object.keys(theme).length <= 40),
)

export const changeInput = v.strictObject({
  site: slug,
  seen: v.pipe(v.number(), v.integer()),
  name: v.optional(line(100)),
  languages: v.optional(v.pipe(v.array(v.picklist(languages)), v.minLength(1))),
  elements: v.optional(v.array(v.picklist(elements))),
  moderation: v.optional(v.picklist(moderations)),
  /** Of one of the site's origins; empty: none any more. */
  spacePage: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300))),
  /** The whole of it: what is not named is taken away. */
  look: v.optional(givenTheme),
})

export const changeOutput = v.object({ sequence: v.number() })

export const judgeInput = v.strictObject({ site: slug, look: givenTheme })

const colour = v.picklist(colourNames)

export const judgeOutput = v.object({
  shown: shownLook,
  /** Every colour, for who tries it where another theme is saved. */
  whole: v.record(v.string(), v.string()),
  unread: v.array(v.object({ fault: v.picklist(['unknown', 'unreadable']), name: v.string() })),
  contrasts: v.array(
    v.object({
      name: colour,
      on: colour,
      scheme: v.picklist(schemes),
      /** The two colours. */
      front: v.string(),
      back: v.string(),
      ratio: v.number(),
      needed: v.number(),
      /** Where it is too little: the same hue, as little lighter or darker as will do, and what to give as `name`. */
      nearest: v.optional(v.object({ name: colour, colour: v.string(), value: v.string() })),
    }),
  ),
})

export type SettingsInput = v.InferOutput<typeof settingsInput>
export type SettingsShown = v.InferOutput<typeof settingsOutput>
export type SettingsChange = v.InferOutput<typeof changeInput>
export type JudgeInput = v.InferOutput<typeof judgeInput>
export type Judgement = v.InferOutput<typeof judgeOutput>

import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { oneLine } from '../../base/one-line.js'
import { pageCursor, slug, words } from '../../base/shapes.js'
import { barredDoes } from './barred-word.js'

const at = { site: v.optional(slug) }

/** Files of the command part words by this sign, and begin notes by that one. */
const word = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[^;#][^;]*$/),
  v.transform((text) => oneLine(text).normalize('NFC')),
)
const does = v.picklist(barredDoes)
const reason = v.pipe(words(200), v.regex(/^[^;]*$/))
const barred = v.strictObject({ word, does, reason })

const narrowed = { words: v.optional(words(60)), does: v.optional(does) }

export const listInput = v.strictObject({ ...at, ...narrowed, cursor: v.optional(pageCursor) })
export const listOutput = v.object({
  barred: v.array(
    v.object({
      word: v.string(),
      does,
      reason: v.string(),
      /** Offers that are shown today and have it: how many, and some of their titles. */
      catches: v.object({ count: v.number(), atLeast: v.boolean(), titles: v.array(v.string()) }),
    }),
  ),
  count: v.number(),
  cursor: v.optional(v.string()),
})

export const csvInput = v.strictObject({ ...at, ...narrowed, locale: v.picklist(languages) })
export const csvOutput = v.object({ name: v.string(), csv: v.string() })

export const catchesInput = v.strictObject({ ...at, word: v.pipe(v.string(), v.maxLength(200)) })
export const catchesOutput = v.object({ count: v.number(), atLeast: v.boolean(), titles: v.array(v.string()) })

export const addInput = v.strictObject({ ...at, ...barred.entries })
/** Whether it was not in the list yet. */
export const addOutput = v.object({ isNew: v.boolean() })
/** `seen`: as the screen shows it, so that whoever comes second is told. */
export const changeInput = v.strictObject({ ...at, seen: barred, to: barred })
export const removeInput = v.strictObject({ ...at, seen: barred })
export const doneOutput = v.object({})

export type BarredInput = v.InferOutput<typeof listInput>
export type BarredListed = v.InferOutput<typeof listOutput>
export type BarredCsvInput = v.InferOutput<typeof csvInput>
export type CatchesInput = v.InferOutput<typeof catchesInput>
export type Catches = v.InferOutput<typeof catchesOutput>
export type AddBarred = v.InferOutput<typeof addInput>
export type ChangeBarred = v.InferOutput<typeof changeInput>
export type RemoveBarred = v.InferOutput<typeof removeInput>

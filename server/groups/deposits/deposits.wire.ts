import * as v from 'valibot'
import {
  counterMeans,
  depositEnds,
  depositStatuses,
  kindLimits,
  paymentMeans,
} from '../../../widgets/words/memberships/membership-terms.js'
import { languages } from '../../base/language.js'
import { longestWords } from '../../../widgets/words/longest-words.js'
import { day, email, firstName, id, line, pageCursor, phone, words } from '../../base/shapes.js'

const member = id
const means = v.picklist(counterMeans)
const how = v.picklist(depositEnds)
const state = v.picklist(depositStatuses)

const asked = { words: v.optional(words(100)), state: v.optional(state) }

const depositShown = v.object({
  depositId: v.string(),
  name: v.string(),
  email: v.optional(v.string()),
  phone: v.optional(v.string()),
  thing: v.string(),
  cents: v.number(),
  means,
  takenOn: v.string(),
  state,
  ended: v.optional(v.object({ on: v.string(), how, words: v.optional(v.string()) })),
  /** Until the day is over on which it was taken. */
  mayDrop: v.boolean(),
})

export const depositsInput = v.strictObject({ member, cursor: v.optional(pageCursor), ...asked })
export const depositsOutput = v.object({
  deposits: v.array(depositShown),
  count: v.number(),
  cursor: v.optional(v.string()),
})
export const depositsCsvInput = v.strictObject({ member, locale: v.picklist(languages), ...asked })
export const depositsCsvOutput = v.object({ name: v.string(), csv: v.string() })

export const takeInput = v.strictObject({
  member,
  name: firstName,
  email: v.optional(email),
  phone: v.optional(phone),
  /** What it is for, in words. */
  thing: line(200),
  cents: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(kindLimits.cents.most * 10)),
  means,
})
export const takenOutput = v.object({ depositId: v.string() })

export const giveBackInput = v.strictObject({
  member,
  depositId: id,
  how,
  /** Why it is kept. */
  words: v.optional(words(longestWords)),
})
export const depositInput = v.strictObject({ member, depositId: id })
export const noAnswer = v.object({})

export const tillInput = v.strictObject({ member, day: v.optional(day) })

const sum = v.object({ count: v.number(), cents: v.number() })
const columns = { memberships: sum, taken: sum, givenBack: sum, cents: v.number() }
export const tillOutput = v.object({
  day: v.string(),
  today: v.string(),
  rows: v.array(v.object({ means: v.picklist(paymentMeans), ...columns })),
  total: v.object(columns),
  /** Deposits that the place holds in all. */
  held: sum,
})

export type DepositsInput = v.InferOutput<typeof depositsInput>
export type Deposits = v.InferOutput<typeof depositsOutput>
export type DepositShown = v.InferOutput<typeof depositShown>
export type DepositsCsvInput = v.InferOutput<typeof depositsCsvInput>
export type TakeInput = v.InferOutput<typeof takeInput>
export type GiveBackInput = v.InferOutput<typeof giveBackInput>
export type DepositInput = v.InferOutput<typeof depositInput>
export type TillInput = v.InferOutput<typeof tillInput>
export type Till = v.InferOutput<typeof tillOutput>

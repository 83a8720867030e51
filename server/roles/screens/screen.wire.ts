import * as v from 'valibot'
import { id, line, slug } from '../../base/shapes.js'
import { lockMinutes } from './screen.js'

const named = { member: id }
export const memberInput = v.strictObject(named)

const settings = {
  minutes: v.pipe(v.number(), v.integer(), v.minValue(lockMinutes.fewest), v.maxValue(lockMinutes.most)),
  isFrontDesk: v.boolean(),
}

export const enrolScreenInput = v.strictObject({
  ...named,
  name: line(40),
  ...settings,
  /** A `DPoP` proof for this very call by the key of the device, without a token: its public half is what is kept. */
  device: v.pipe(v.string(), v.maxLength(2_000)),
})
export const enrolScreenOutput = v.object({ screenId: v.string() })

/** A program of before does not say a name: it stays. */
export const changeScreenInput = v.strictObject({ ...named, screenId: id, name: v.optional(line(40)), ...settings })
export const withdrawScreenInput = v.strictObject({ ...named, screenId: id })

export const screensOutput = v.object({
  screens: v.array(
    v.object({
      screenId: v.string(),
      name: v.string(),
      minutes: v.number(),
      isFrontDesk: v.boolean(),
      /** The first name of who enrolled it, while they have one. */
      by: v.optional(v.string()),
      enrolledAt: v.string(),
      openedAt: v.optional(v.string()),
    }),
  ),
})

export const ownDigitsOutput = v.object({
  /** When one's own were chosen. */
  chosenAt: v.optional(v.string()),
  /** How many screens they open. */
  screens: v.number(),
})

const digits = v.pipe(v.string(), v.regex(/^\d{6}$/))

export const chooseDigitsInput = v.strictObject({ ...named, digits })
export const doneOutput = v.object({})

/** Signed by the key of the device alone. */
export const showScreenInput = v.strictObject({ site: v.optional(slug) })
export const showScreenOutput = v.object({
  screenId: v.string(),
  name: v.string(),
  minutes: v.number(),
  isFrontDesk: v.boolean(),
  member: v.object({ id: v.string(), slug: v.string(), name: v.string() }),
  /** Who has chosen digits: nobody else of the team is named. */
  people: v.array(
    v.object({
      digitsId: v.string(),
      firstName: v.string(),
      /** Where two have one first name: how the address of each begins. */
      hint: v.optional(v.string()),
    }),
  ),
})

/** Its `DPoP` proof, without a token, is by the key of the device, to which the session will be bound. */
export const openScreenInput = v.strictObject({ digitsId: id, digits, site: v.optional(slug) })
export const openScreenOutput = v.variant('outcome', [
  v.object({ outcome: v.literal('open'), token: v.string(), firstName: v.string(), email: v.string() }),
  v.object({ outcome: v.literal('wrong'), triesLeft: v.number() }),
  /** After too many tries: a mailed code opens it, and lets digits be tried again. */
  v.object({ outcome: v.literal('over') }),
  /** They have chosen others, or have no role there any more. */
  v.object({ outcome: v.literal('gone') }),
])

export const forgiveTriesInput = v.strictObject({ ...named, screenId: id, site: v.optional(slug) })

export type EnrolScreenInput = v.InferOutput<typeof enrolScreenInput>
export type ChangeScreenInput = v.InferOutput<typeof changeScreenInput>
export type WithdrawScreenInput = v.InferOutput<typeof withdrawScreenInput>
export type MemberInput = v.InferOutput<typeof memberInput>
export type Screens = v.InferOutput<typeof screensOutput>
export type OwnDigits = v.InferOutput<typeof ownDigitsOutput>
export type ChooseDigitsInput = v.InferOutput<typeof chooseDigitsInput>
export type ShownScreen = v.InferOutput<typeof showScreenOutput>
export type OpenScreenInput = v.InferOutput<typeof openScreenInput>
export type OpenScreenOutput = v.InferOutput<typeof openScreenOutput>
export type ForgiveTriesInput = v.InferOutput<typeof forgiveTriesInput>

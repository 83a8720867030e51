import * as v from 'valibot'
import {
  kindLimits,
  membershipStatuses,
  paymentColumns,
  paymentFaults,
  paymentMeans,
} from '../../widgets/words/memberships/membership-terms.js'
import { languages } from '../base/language.js'
import { day, email, firstName, id, line, pageCursor, phone, whole, words } from '../base/shapes.js'

const member = id
const means = v.picklist(paymentMeans)
const state = v.picklist(membershipStatuses)
const cents = whole(kindLimits.cents)

const kind = {
  name: line(80),
  /** One of them is chosen, none beforehand. */
  amounts: v.pipe(v.array(cents), v.minLength(kindLimits.amounts.least), v.maxLength(kindLimits.amounts.most)),
  /** The one of them that is for who has less. */
  solidarityCents: v.optional(cents),
  months: whole(kindLimits.months),
  /** The page where it is paid, which is not ours: a link, and no more. */
  link: v.optional(line(500)),
}

const kindShown = v.object({
  kindId: v.string(),
  ...kind,
  link: v.optional(v.string()),
  /** As it is given back when it is changed. */
  seen: v.number(),
})

export const roomInput = v.strictObject({ member })
export const roomOutput = v.object({
  today: v.string(),
  kinds: v.array(kindShown),
  /** Who pays for all of theirs, by a domain or for so many addresses. */
  hosts: v.array(
    v.object({ hostId: v.string(), name: v.string(), domain: v.optional(v.string()), addresses: v.number() }),
  ),
})

export const addKindInput = v.strictObject({ member, ...kind })
export const changeKindInput = v.strictObject({ member, kindId: id, seen: v.number(), ...kind })
export const retireKindInput = v.strictObject({ member, kindId: id, retired: v.boolean() })
export const addHostInput = v.strictObject({
  member,
  name: line(120),
  /** Everybody whose address ends with it; or a list. */
  domain: v.optional(line(253)),
  /** Parted by lines, spaces or commas. */
  emails: v.optional(words(200_000)),
})
export const hostAdded = v.object({ hostId: v.string(), addresses: v.number() })
export const dropHostInput = v.strictObject({ member, hostId: id })
export const kindAdded = v.object({ kindId: v.string() })

const asked = { words: v.optional(words(100)), state: v.optional(state) }

const membershipShown = v.object({
  membershipId: v.string(),
  name: v.string(),
  email: v.optional(v.string()),
  phone: v.optional(v.string()),
  kind: v.string(),
  cents: v.number(),
  solidarity: v.boolean(),
  means,
  paidOn: v.string(),
  /** Both included. */
  from: v.string(),
  to: v.string(),
  state,
  /** Until its day is over, and while it waits. */
  mayDrop: v.boolean(),
})

export const listInput = v.strictObject({ member, cursor: v.optional(pageCursor), ...asked })
export const listOutput = v.object({
  memberships: v.array(membershipShown),
  count: v.number(),
  /** How many there are in each state, whatever is chosen. */
  states: v.object({ waiting: v.number(), soon: v.number(), current: v.number(), ended: v.number() }),
  cursor: v.optional(v.string()),
})

export const csvInput = v.strictObject({ member, locale: v.picklist(languages), ...asked })
export const csvOutput = v.object({ name: v.string(), csv: v.string() })

export const showInput = v.strictObject({ member, membershipId: id })
export const showOutput = v.object({
  ...membershipShown.entries,
  /** Those that it goes on from, the newest first. */
  before: v.array(v.object({ from: v.string(), to: v.string(), kind: v.string(), cents: v.number() })),
})

export const noteInput = v.strictObject({
  member,
  kindId: id,
  /** One of the amounts of the kind. */
  cents,
  /** `online`: it waits until somebody has seen the payment. */
  means,
  name: firstName,
  email: v.optional(email),
  phone: v.optional(phone),
  /** Today, or the day after the end of the present one, where it is not said. */
  from: v.optional(day),
  /** The language of the mails to them. */
  locale: v.picklist(languages),
})

export const notedOutput = v.object({ membershipId: v.string(), from: v.string(), to: v.string(), state })

export const confirmInput = v.strictObject({ member, membershipId: id, confirmed: v.boolean() })
export const dropInput = v.strictObject({ member, membershipId: id })
export const nothing = v.object({})

/** The file as it is, and how it is called. */
export const paymentsInput = v.strictObject({ member, csv: v.pipe(v.string(), v.maxLength(500_000)), name: line(200) })
export const paymentsTold = v.object({
  added: v.number(),
  /** Of those that waited. */
  confirmed: v.number(),
  /** Taken before. */
  known: v.number(),
  refused: v.array(v.object({ line: v.number(), fault: v.picklist(paymentFaults) })),
  /** Columns that the file lacks: nothing of it is read. */
  missing: v.optional(v.array(v.picklist(paymentColumns))),
})

export type RoomShown = v.InferOutput<typeof roomOutput>
export type AddKindInput = v.InferOutput<typeof addKindInput>
export type AddHostInput = v.InferOutput<typeof addHostInput>
export type DropHostInput = v.InferOutput<typeof dropHostInput>
export type ChangeKindInput = v.InferOutput<typeof changeKindInput>
export type RetireKindInput = v.InferOutput<typeof retireKindInput>
export type ListInput = v.InferOutput<typeof listInput>
export type Memberships = v.InferOutput<typeof listOutput>
export type MembershipShown = v.InferOutput<typeof membershipShown>
export type CsvInput = v.InferOutput<typeof csvInput>
export type ShowInput = v.InferOutput<typeof showInput>
export type OneShown = v.InferOutput<typeof showOutput>
export type NoteInput = v.InferOutput<typeof noteInput>
export type Noted = v.InferOutput<typeof notedOutput>
export type ConfirmInput = v.InferOutput<typeof confirmInput>
export type PaymentsInput = v.InferOutput<typeof paymentsInput>
export type PaymentsTold = v.InferOutput<typeof paymentsTold>
export type DropInput = v.InferOutput<typeof dropInput>

import * as v from 'valibot'
import { counterMeans, kindLimits } from '../../../../widgets/words/memberships/membership-terms.js'
import { longestWords } from '../../../../widgets/words/longest-words.js'
import { languages } from '../../../base/language.js'
import { day, email, firstName, id, phone, whole, words } from '../../../base/shapes.js'

const means = v.picklist(counterMeans)
/** More would be a shelf. */
const mostTogether = 20

export const lendInput = v.strictObject({
  email: v.optional(email),
  /** Of somebody new; absent of who is known. */
  firstName: v.optional(firstName),
  /** A loan of the person who is known: it is lent to them again. */
  known: v.optional(id),
  /** The language of the mails to somebody new. */
  locale: v.picklist(languages),
  member: id,
  /** Paid as the basket leaves: they belong to the member from then on. */
  membership: v.optional(v.strictObject({ kindId: id, cents: whole(kindLimits.cents), means })),
  phone: v.optional(phone),
  things: v.pipe(
    v.array(
      v.strictObject({
        copy: id,
        /** How the deposit that its rule asks for was left, where it was. */
        deposit: v.optional(means),
        /** The loan that was kept for them: that one leaves, until its own day. */
        kept: v.optional(id),
        /** What of its contents leaves with it, where that was looked at. */
        contents: v.optional(words(300)),
        to: day,
      }),
    ),
    v.minLength(1),
    v.maxLength(mostTogether),
    v.check((things) => new Set(things.map(({ copy }) => copy)).size === things.length),
  ),
  /** Why it goes beyond the rules: kept with what does. */
  words: v.optional(words(longestWords)),
})

export const lendOutput = v.object({
  loans: v.array(
    v.object({ id: v.string(), copy: v.string(), sequence: v.number(), title: v.string(), to: v.string() }),
  ),
})

export type LendInput = v.InferOutput<typeof lendInput>
export type Lent = v.InferOutput<typeof lendOutput>

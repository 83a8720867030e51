import * as v from 'valibot'
import { id, photoKey, words } from '../base/shapes.js'
import { loanSides } from '../../widgets/words/loans/loan-terms.js'
import { longestWords } from '../../widgets/words/longest-words.js'
import { mostPhotos, handOvers } from './loan-note.js'

const moment = v.picklist(handOvers)

/** In place of what this side noted of that moment before. */
export const noteInput = {
  accessories: words(300),
  condition: words(longestWords),
  moment,
  /** Sent just now by `POST /photo?loan=…`, or kept from before. */
  photos: v.pipe(v.array(v.strictObject({ alt: words(200), key: photoKey })), v.maxLength(mostPhotos)),
}

export const conditionOutput = v.array(
  v.object({
    moment,
    /** By the side that asks. */
    mayNote: v.boolean(),
    /** None by a borrower without an account: the staff take them. */
    mostPhotos: v.number(),
    notes: v.array(
      v.object({
        by: v.picklist(loanSides),
        condition: v.string(),
        accessories: v.string(),
        at: v.string(),
        photos: v.array(
          v.object({
            key: v.string(),
            alt: v.string(),
            width: v.number(),
            height: v.number(),
            /** Paths of our origin, good for fifteen minutes at most. */
            sizes: v.array(v.object({ width: v.number(), path: v.string() })),
          }),
        ),
      }),
    ),
  }),
)

export type ConditionShown = v.InferOutput<typeof conditionOutput>

export const deskConditionInput = v.strictObject({ loanId: id, member: id })
export const deskConditionOutput = v.object({ condition: conditionOutput })
export const deskNoteInput = v.strictObject({ ...noteInput, loanId: id, member: id })
export type DeskConditionInput = v.InferOutput<typeof deskConditionInput>
export type DeskNoteInput = v.InferOutput<typeof deskNoteInput>
export type NoteSaid = Omit<DeskNoteInput, 'loanId' | 'member'>

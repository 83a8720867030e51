import * as v from 'valibot'
import { counterActs } from '../../../../widgets/words/loans/loan-terms.js'
import { id } from '../../../base/shapes.js'
import { depositDone } from '../../../groups/index.js'

/** As many as one basket may hold, and more. */
const mostAtOnce = 50

export const lastActsInput = v.strictObject({ member: id })

export const lastActsOutput = v.object({
  /** Those of today, the newest first; several things that went to one person in one act are one. */
  acts: v.array(
    v.object({
      act: v.picklist(counterActs),
      /** What undoes it names these. */
      ids: v.array(v.string()),
      loans: v.array(v.string()),
      title: v.string(),
      /** The code of its copy, where it is one thing. */
      copy: v.optional(v.string()),
      /** The person who has it, or had. */
      who: v.string(),
      /** The last day, of what was lent or made longer. */
      to: v.optional(v.string()),
      at: v.string(),
      /** The first name of who did it; absent once they are gone. */
      by: v.optional(v.string()),
      mine: v.optional(v.literal(true)),
      /** `followed`: something came after, which would have to be undone first. */
      state: v.picklist(['undoable', 'undone', 'followed']),
    }),
  ),
  /** What was done with deposits by themselves. */
  deposits: v.array(depositDone),
})

export const undoInput = v.strictObject({
  acts: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostAtOnce)),
  member: id,
})

export type LastActsInput = v.InferOutput<typeof lastActsInput>
export type LastActs = v.InferOutput<typeof lastActsOutput>
export type UndoInput = v.InferOutput<typeof undoInput>

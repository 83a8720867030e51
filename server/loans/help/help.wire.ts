import * as v from 'valibot'
import { loanSides } from '../../../widgets/words/loans/loan-terms.js'
import { longestWords } from '../../../widgets/words/longest-words.js'
import { id, markedSecret, slug, words } from '../../base/shapes.js'
import { talkPhotoOutput } from '../../conversations/index.js'
import { loanStatus } from '../loan.wire.js'
import { conditionOutput } from '../note.wire.js'

const said = v.pipe(words(longestWords), v.nonEmpty())

export const helpLinkInput = v.strictObject({ loanId: id, secret: markedSecret, site: slug, words: said })
export const helpInput = v.strictObject({ loanId: id, member: id, words: said })

/** Moderators of a site see its requests; those of the network, the requests of sites without moderators. */
export const helpListInput = v.strictObject({ site: slug })
export const networkHelpListInput = v.strictObject({ site: v.optional(slug) })
export const helpListOutput = v.object({
  items: v.array(
    v.object({
      loanId: v.string(),
      title: v.string(),
      /** Its name. */
      site: v.string(),
      giver: v.string(),
      giverCommune: v.string(),
      taker: v.string(),
      takerCommune: v.optional(v.string()),
      status: loanStatus,
      /** The day on which it should be back. */
      to: v.string(),
      lateDays: v.optional(v.number()),
      words: v.string(),
      at: v.string(),
      /** How it left and came back, as the two noted it: both know that it is seen while help is asked for. */
      condition: conditionOutput,
      /** The conversation of the two, once one of them has reported it: both know that it is read. */
      thread: v.array(
        v.object({ by: v.picklist(loanSides), words: v.string(), photos: v.optional(v.array(talkPhotoOutput)) }),
      ),
    }),
  ),
})
export const endHelpInput = v.strictObject({ loanId: id, site: slug, words: said })
export const endNetworkHelpInput = v.strictObject({ loanId: id, site: v.optional(slug), words: said })
export const helpEnded = v.object({})

export type HelpInput = v.InferOutput<typeof helpInput>
export type HelpLinkInput = v.InferOutput<typeof helpLinkInput>
export type HelpListShown = v.InferOutput<typeof helpListOutput>
export type EndNetworkHelpInput = v.InferOutput<typeof endNetworkHelpInput>
export type EndHelpInput = v.InferOutput<typeof endHelpInput>

import * as v from 'valibot'
import { longestWords } from '../../../widgets/words/longest-words.js'
import { languages } from '../../base/language.js'
import { communeCode, email, id, line, pageCursor, slug, words } from '../../base/shapes.js'
import { readWebAddress } from '../import/cells/web-address.js'
import { activities, memberKinds, memberStatuses } from '../member.js'
import { longestAbout, proposalOutcomes } from './proposal.js'

const kind = v.picklist(memberKinds)

export const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500),
  v.transform((text) => readWebAddress(text) ?? ''),
  v.nonEmpty(),
)

export const proposeInput = v.strictObject({
  site: slug,
  name: line(200),
  kind,
  /** In a few words, what one does there. */
  about: line(longestAbout),
  street: v.optional(line(200)),
  communeCode,
  hours: v.optional(line(300)),
  website: v.optional(webAddress),
  proposer: v.optional(line(80)),
  /** Where to tell what was decided. */
  email: v.optional(email),
  locale: v.optional(v.picklist(languages)),
})

export const proposeOutput = v.object({ proposalId: v.string() })

const waitingStates = ['waiting', 'decided'] as const

export const proposalsInput = v.strictObject({
  site: v.optional(slug),
  show: v.optional(v.picklist(waitingStates)),
  words: v.optional(words(100)),
  cursor: v.optional(pageCursor),
})

const likeOutput = v.object({
  slug: v.string(),
  name: v.string(),
  kind,
  street: v.optional(v.string()),
  commune: v.string(),
  metres: v.number(),
  status: v.picklist(memberStatuses),
})

export const proposalsOutput = v.object({
  proposals: v.array(
    v.object({
      proposalId: v.string(),
      name: v.string(),
      kind,
      about: v.string(),
      street: v.optional(v.string()),
      communeCode: v.string(),
      commune: v.string(),
      /** Whether the address was found, else it stands at the centre of its commune. */
      isFound: v.boolean(),
      hours: v.optional(v.string()),
      website: v.optional(v.string()),
      /** The person who proposed it; absent when they left no name, and once they are forgotten. */
      proposer: v.optional(v.string()),
      /** Whether an address was left for the answer. */
      isAnswered: v.boolean(),
      locale: v.picklist(languages),
      at: v.string(),
      site: v.object({ slug: v.string(), name: v.string() }),
      /** Those that stand and may be the same, the likest first. */
      like: v.array(likeOutput),
      /** How many others that wait may be the same. */
      alsoProposed: v.number(),
      decided: v.optional(
        v.object({
          at: v.string(),
          outcome: v.picklist(proposalOutcomes),
          by: v.optional(v.string()),
          reason: v.optional(v.string()),
          member: v.optional(v.object({ slug: v.string(), name: v.string() })),
        }),
      ),
    }),
  ),
  count: v.number(),
  cursor: v.optional(v.string()),
})

/** As it is to be shown: whoever accepts it may correct it. */
export const acceptInput = v.strictObject({
  site: v.optional(slug),
  proposalId: id,
  name: line(200),
  kind,
  about: words(longestAbout),
  street: v.optional(words(200)),
  hours: v.optional(words(300)),
  website: v.optional(v.union([v.literal(''), webAddress])),
  does: v.array(v.picklist(activities)),
})

/** `slug`: of the member that stands. What it does not say yet is taken over. */
export const mergeInput = v.strictObject({ site: v.optional(slug), proposalId: id, slug })

export const refuseInput = v.strictObject({ site: v.optional(slug), proposalId: id, reason: line(longestWords) })

export const decidedOutput = v.object({ slug: v.optional(v.string()), name: v.string(), taken: v.array(v.string()) })

export type ProposeInput = v.InferOutput<typeof proposeInput>
export type ProposalsInput = v.InferOutput<typeof proposalsInput>
export type ProposalsShown = v.InferOutput<typeof proposalsOutput>
export type AcceptInput = v.InferOutput<typeof acceptInput>
export type MergeInput = v.InferOutput<typeof mergeInput>
export type RefuseInput = v.InferOutput<typeof refuseInput>
export type DecidedOutput = v.InferOutput<typeof decidedOutput>

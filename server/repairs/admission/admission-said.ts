import * as v from 'valibot'
import { admissions } from '../../../widgets/words/repairs/admission-terms.js'
import type { Admission } from './admission.js'

/** How it stands with the network, for those who run it. */
export const admissionSaid = v.object({
  state: v.picklist(admissions),
  /** What its team told the network. */
  words: v.string(),
  sentAt: v.optional(v.string()),
  charter: v.optional(v.string()),
  /** Where it would like to go from now on, which the network has not answered. */
  askedZone: v.optional(v.object({ reachMetres: v.optional(v.number()), communes: v.array(v.string()) })),
  answer: v.optional(v.object({ at: v.string(), words: v.string() })),
})

type AdmissionSaid = v.InferOutput<typeof admissionSaid>

export const admissionToWire = ({ state, words, sent, askedZone, answer }: Admission): AdmissionSaid => ({
  state,
  words,
  ...(sent && { sentAt: sent.at, charter: sent.charter }),
  ...(askedZone && { askedZone: { ...askedZone, communes: [...askedZone.communes] } }),
  ...(answer && { answer: { at: answer.at, words: answer.words } }),
})

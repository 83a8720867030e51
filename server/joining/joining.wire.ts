import * as v from 'valibot'
import { longestWords } from '../../widgets/words/longest-words.js'
import { languages } from '../base/language.js'
import { communeCode, email, id, line, pageCursor, phone, slug, words } from '../base/shapes.js'
import { elements, moderations } from '../sites/index.js'
import { memberKinds } from '../members/index.js'

const kind = v.picklist(memberKinds)
const language = v.picklist(languages)
const element = v.picklist(elements)
const origin = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))

export const joinInput = v.strictObject({
  /** Only our own page asks: it has no site. */
  site: v.optional(slug),
  name: line(200),
  kind,
  town: line(100),
  postcode: v.pipe(v.string(), v.trim(), v.regex(/^\d{5}$/)),
  website: origin,
  elements: v.pipe(v.array(element), v.minLength(1)),
  words: v.optional(words(longestWords), ''),
  contact: line(80),
  email,
  locale: language,
})

export const workshopInput = v.strictObject({
  /** Only our own page asks: it has no site. */
  site: v.optional(slug),
  name: line(200),
  street: line(200),
  town: line(100),
  postcode: v.pipe(v.string(), v.trim(), v.regex(/^\d{5}$/)),
  phone: v.optional(phone),
  email,
  locale: language,
})
export const workshopOutput = v.object({ slug: v.string() })

export const joinOutput = v.object({ requestId: v.string() })

export const requestsInput = v.strictObject({ site: v.optional(slug) })

export const requestsOutput = v.object({
  requests: v.array(
    v.object({
      requestId: v.string(),
      name: v.string(),
      kind,
      communeCode: v.string(),
      commune: v.string(),
      origin: v.string(),
      elements: v.array(element),
      words: v.string(),
      contact: v.string(),
      email: v.string(),
      locale: language,
      at: v.string(),
      /** Sites that stand for the same origin or under the same name. */
      like: v.array(v.object({ slug: v.string(), name: v.string() })),
    }),
  ),
})

export const refuseJoinInput = v.strictObject({ site: v.optional(slug), requestId: id, reason: line(longestWords) })

export const doneOutput = v.object({ name: v.string() })

export const openingInput = v.strictObject({
  site: v.optional(slug),
  /** The request that opening this site answers. */
  requestId: v.optional(id),
  territory: v.union([
    v.strictObject({ slug }),
    v.strictObject({ name: line(100), communes: v.pipe(v.array(communeCode), v.minLength(1), v.maxLength(2_000)) }),
  ]),
  owner: v.union([v.strictObject({ slug }), v.strictObject({ name: line(200), kind })]),
  called: slug,
  name: line(100),
  languages: v.pipe(v.array(language), v.minLength(1)),
  elements: v.pipe(v.array(element), v.minLength(1)),
  moderation: v.picklist(moderations),
  /** It acts once a page there has proven it. */
  origin: v.optional(origin),
  /** The address of the person who is to look after the site. */
  email: v.optional(email),
  locale: language,
})

export const openingOutput = v.object({
  slug: v.string(),
  name: v.string(),
  /** Until when the webmaster may accept. */
  until: v.optional(v.string()),
})

export const networkSitesInput = v.strictObject({
  site: v.optional(slug),
  words: v.optional(words(100)),
  show: v.optional(v.picklist(['unproven'])),
  cursor: v.optional(pageCursor),
})

const listed = v.object({
  slug: v.string(),
  name: v.string(),
  member: v.object({ id: v.string(), slug: v.string(), name: v.string() }),
  territory: v.string(),
  elements: v.array(element),
  languages: v.array(language),
  /** Origins that act, and those that are not proven yet. */
  proven: v.number(),
  asked: v.number(),
  since: v.string(),
})

export const networkSitesOutput = v.object({
  sites: v.array(listed),
  count: v.number(),
  cursor: v.optional(v.string()),
})

export const sitesCsvInput = v.strictObject({
  site: v.optional(slug),
  words: v.optional(words(100)),
  show: v.optional(v.picklist(['unproven'])),
  locale: language,
})

export const csvOutput = v.object({ name: v.string(), csv: v.string() })

/** `called`: its slug; `site` would ask for a session of that site. */
export const openedInput = v.strictObject({ site: v.optional(slug), called: slug })

export const openedOutput = v.object({
  ...listed.entries,
  origins: v.array(v.string()),
  askedFor: v.array(v.object({ origin: v.string(), proof: v.string(), until: v.string() })),
  publicUrl: v.string(),
})

export const territoriesInput = v.strictObject({ site: v.optional(slug) })

export const territoriesOutput = v.object({
  territories: v.array(v.object({ slug: v.string(), name: v.string(), communes: v.number() })),
})

export const aroundInput = v.strictObject({ site: v.optional(slug), communeCode })

/** The communes that work together with this one; absent where none do. */
export const aroundOutput = v.object({
  intercommunality: v.optional(
    v.object({ name: v.string(), communes: v.array(v.object({ code: v.string(), name: v.string() })) }),
  ),
})

export type JoinInput = v.InferOutput<typeof joinInput>
export type RequestsShown = v.InferOutput<typeof requestsOutput>
export type RefuseJoinInput = v.InferOutput<typeof refuseJoinInput>
export type OpeningInput = v.InferOutput<typeof openingInput>
export type OpeningOutput = v.InferOutput<typeof openingOutput>
export type NetworkSitesInput = v.InferOutput<typeof networkSitesInput>
export type NetworkSites = v.InferOutput<typeof networkSitesOutput>
export type SitesCsvInput = v.InferOutput<typeof sitesCsvInput>
export type OpenedInput = v.InferOutput<typeof openedInput>
export type OpenedSite = v.InferOutput<typeof openedOutput>
export type AroundInput = v.InferOutput<typeof aroundInput>
export type WorkshopInput = v.InferOutput<typeof workshopInput>

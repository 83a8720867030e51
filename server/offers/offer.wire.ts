import * as v from 'valibot'
import { answerTimes } from '../../widgets/words/loans/loan-terms.js'
import { conditions } from '../../widgets/words/offers/conditions.js'
import { offerFields } from '../../widgets/words/offers/offer.fields.js'
import { offerKinds } from '../../widgets/words/offers/offer-kinds.js'
import { orders } from '../../widgets/words/offers/orders.js'
import { radii, readings } from '../../widgets/words/offers/searched.js'
import { longestWords } from '../../widgets/words/longest-words.js'
import { fieldsTold } from '../base/fields.js'
import { languages } from '../base/language.js'
import { communeCode, day, id, localized, pageCursor, slug } from '../base/shapes.js'
import { toldHiding } from '../moderation/index.js'
import { siteHead } from '../sites/index.js'

export const kind = v.picklist(offerKinds)
export const condition = v.picklist(conditions)

/** Keys in alphabetical order: the loader, which asks before the element is loaded, must send the same URL. */
export const openInput = v.strictObject({
  category: v.optional(v.pipe(v.string(), v.maxLength(40))),
  kind: v.optional(kind),
  place: v.optional(slug),
  site: slug,
  territory: v.optional(slug),
})

/** Later queries add what the resident chose. `near` is a commune's INSEE code, `within` a distance from it in km. */
export const searchInput = v.strictObject({
  after: v.optional(pageCursor),
  category: v.optional(v.pipe(v.string(), v.maxLength(40))),
  freeFrom: v.optional(day),
  freeTo: v.optional(day),
  kind: v.optional(kind),
  /** The language of the words; French when absent. */
  language: v.optional(v.picklist(languages)),
  near: v.optional(communeCode),
  /** Absent: what fits best where words are asked for, nearest first where only `near` is, else newest first. */
  order: v.optional(v.picklist(orders)),
  place: v.optional(slug),
  /** Readings that the visitor took back, which the search then leaves out. */
  plainly: v.optional(v.pipe(v.array(v.picklist(readings)), v.maxLength(3))),
  site: slug,
  territory: v.optional(slug),
  within: v.optional(v.picklist(radii)),
  words: v.optional(v.pipe(v.string(), v.maxLength(100))),
})

/** One photo in several sizes, smallest first; paths on our own origin. */
export const photoOutput = v.object({
  alt: v.string(),
  width: v.number(),
  height: v.number(),
  sizes: v.array(v.object({ width: v.number(), path: v.string() })),
})

/** Why opening is uncertain: the hours carry a condition in words, or do not mention a public holiday. */
const unsure = v.picklist(['condition', 'holiday'])

/** `from` today means free now. `unsaid`: gifts, searches and help have no days. */
const freedom = v.variant('is', [
  v.object({ is: v.literal('free'), from: v.string() }),
  v.object({ is: v.literal('taken'), until: v.string() }),
  v.object({ is: v.literal('unsaid') }),
])

const cardOutput = v.object({
  id: v.string(),
  kind,
  title: v.string(),
  category: v.string(),
  /** First name of a person, name of a member's place. */
  giver: v.string(),
  byMember: v.boolean(),
  commune: v.string(),
  /** From the commune `near`; absent without it. */
  distanceMetres: v.optional(v.number()),
  freedom,
  publishedAt: v.string(),
  pictogram: v.string(),
  photo: v.optional(photoOutput),
})

const reading = v.object({
  /** Words of everyday that were also looked for: « poussette » for « landau ». */
  also: v.optional(v.array(v.object({ said: v.string(), meant: v.array(v.string()) }))),
  /** Days that were asked for in words, both included, as they were written. */
  days: v.optional(v.object({ from: v.string(), to: v.string(), written: v.string() })),
  /** The words as they were read when one was misspelt: « perceuse » for « prceuse ». */
  spelt: v.optional(v.string()),
  /** Another way to read the words, offered and not imposed. */
  perhaps: v.optional(v.string()),
  /** Only so many of the words were looked for: those that say most. */
  cutTo: v.optional(v.number()),
  /** Only so many of the words that they may mean, or begin, were looked for: the first. */
  readingsCut: v.optional(v.object({ to: v.number(), of: v.number() })),
})

/** Nothing is called as was asked. */
const missing = v.object({
  /** The words of the question without how it was asked: « broyeur de végétaux ». */
  words: v.string(),
  /**
   * Says why these are shown instead: they have half of the words at most, are called by what was meant, say it in their text,
   * or are of a kind that was meant.
   */
  shown: v.optional(v.picklist(['part', 'meaning', 'text', 'kind'])),
  /** The categories that were meant. */
  kinds: v.optional(v.array(v.string())),
})

/** `atLeast`: there may be more. */
const counted = { count: v.number(), atLeast: v.optional(v.boolean()) }

const ways = v.object({
  categories: v.array(v.object({ id: v.string(), ...counted })),
  /** The next distance, in km, within which there is more. */
  wider: v.optional(v.object({ within: v.union([v.picklist(radii), v.literal('everywhere')]), ...counted })),
})

export const offerPageOutput = v.object({
  items: v.array(cardOutput),
  /** Exact up to 500; beyond, `atLeast` is true. */
  total: v.number(),
  atLeast: v.boolean(),
  next: v.optional(v.string()),
  read: v.optional(reading),
  /** Offers that fit but are taken on the days asked for, apart and last. */
  taken: v.optional(v.array(cardOutput)),
  /** Offers that come near when nothing fits, three at most: never counted in `total`. */
  near: v.optional(v.array(cardOutput)),
  instead: v.optional(ways),
  missing: v.optional(missing),
  /** The commune `near`, where it is not of the territory whose offers are shown. */
  outside: v.optional(v.string()),
})

export const placesWithInput = v.strictObject({
  language: v.optional(v.picklist(languages)),
  site: slug,
  territory: v.optional(slug),
  words: v.pipe(v.string(), v.maxLength(100)),
})

export const placesWithOutput = v.object({
  /** Those with most of it, with our page of what each has; without `count` where not all was counted. */
  places: v.array(v.object({ slug: v.string(), name: v.string(), count: v.optional(v.number()), page: v.string() })),
  total: v.number(),
  /** There may be more: the places of the newest hundred are told. */
  atLeast: v.optional(v.boolean()),
  does: v.picklist(['lend', 'give', 'both']),
  page: v.string(),
})

export const categoryOutput = v.object({
  id: v.string(),
  parent: v.optional(v.string()),
  name: localized,
  pictogram: v.string(),
})

export const openOutput = v.object({
  site: v.object({
    ...siteHead.entries,
    /** Origins of pages that may act for the site, ours included. On any other page, `page` is linked instead. */
    origins: v.array(v.string()),
  }),
  categories: v.array(categoryOutput),
  places: v.array(v.object({ slug: v.string(), name: v.string() })),
  /** Path of our page of places that may be asked, where the site shows them. */
  ask: v.optional(v.string()),
  offers: offerPageOutput,
})

/** The giver, beside the name on the card. A person may hide each. */
const known = {
  /** Set for a person: the month since when, `2027-03`. */
  since: v.optional(v.string()),
  /** Set for a person: the address has been read, by signing in with it. */
  verified: v.optional(v.boolean()),
  /** Set for a person, from three on: how many loans, gifts and favours of theirs ended well in two years, on either side. */
  ended: v.optional(v.number()),
}

export const sheetInput = v.strictObject({ id, near: v.optional(v.string()), site: slug })

export const sheetOutput = v.object({
  card: cardOutput,
  giver: v.object({
    ...known,
    /** How soon an answer usually comes, from three answers on; absent where nobody needs to answer. */
    answersIn: v.optional(v.picklist(answerTimes)),
    /** The newest lines of thanks that who wrote and who is thanked both show. `by`: a first name; `id`: by which it is reported. */
    thanks: v.optional(v.array(v.object({ id: v.optional(v.string()), words: v.string(), by: v.string() }))),
  }),
  description: v.string(),
  ...fieldsTold(offerFields),
  copies: v.number(),
  photos: v.array(photoOutput),
  /** The current day in the place's zone: the first that may be asked for. */
  today: v.string(),
  takenDays: v.array(v.string()),
  /** For which it may be reported, in the order in which they are asked. */
  reportReasons: v.array(toldHiding.entries.reason),
  place: v.optional(
    v.object({
      slug: v.string(),
      name: v.string(),
      street: v.optional(v.string()),
      postcode: v.optional(v.string()),
      commune: v.string(),
      phone: v.optional(v.string()),
      zone: v.string(),
      /** Absent when the hours are unknown or cannot be parsed. */
      open: v.optional(
        v.object({
          now: v.boolean(),
          until: v.optional(v.string()),
          opens: v.optional(v.string()),
          unsure: v.optional(unsure),
          comment: v.optional(v.string()),
          holiday: v.optional(v.string()),
        }),
      ),
      hours: v.optional(
        v.object({
          /** Seven days from today on. Times are `HH:MM`; a range that ends at or before its start passes midnight. */
          week: v.array(
            v.object({
              day: v.string(),
              ranges: v.array(
                v.object({
                  from: v.string(),
                  to: v.string(),
                  comment: v.optional(v.string()),
                  unsure: v.optional(unsure),
                }),
              ),
              holiday: v.optional(v.string()),
              closure: v.optional(v.object({ reason: v.optional(v.string()) })),
            }),
          ),
          /** The hours as written, when they cannot be parsed: then `week` is empty. */
          text: v.optional(v.string()),
        }),
      ),
      closures: v.array(v.object({ from: v.string(), to: v.string(), reason: v.optional(v.string()) })),
    }),
  ),
  /** Path of the offer on our own page, which a resident shares. */
  page: v.string(),
})

export const ofGiverInput = v.strictObject({ after: v.optional(pageCursor), offerId: id, site: slug })

export const ofGiverOutput = v.object({
  giver: v.object({ name: v.string(), byMember: v.boolean(), commune: v.optional(v.string()), ...known }),
  items: v.array(cardOutput),
  total: v.number(),
  next: v.optional(v.string()),
})

export const reportInput = v.strictObject({
  offerId: id,
  reason: v.picklist(['dangerous', 'forbidden', 'dishonest', 'hurtful', 'other']),
  site: slug,
  words: v.pipe(v.string(), v.trim(), v.maxLength(longestWords)),
})

export const reportOutput = v.object({ reportId: v.string() })

export type OpenInput = v.InferOutput<typeof openInput>
export type SearchInput = v.InferOutput<typeof searchInput>
export type PlacesWithInput = v.InferOutput<typeof placesWithInput>
export type PlacesWith = v.InferOutput<typeof placesWithOutput>
export type SheetInput = v.InferOutput<typeof sheetInput>
export type OfGiverInput = v.InferOutput<typeof ofGiverInput>
export type OfGiver = v.InferOutput<typeof ofGiverOutput>
export type ReportInput = v.InferOutput<typeof reportInput>
export type OfferCard = v.InferOutput<typeof cardOutput>
export type OfferPage = v.InferOutput<typeof offerPageOutput>
export type OfferSheet = v.InferOutput<typeof sheetOutput>
export type PhotoAddresses = v.InferOutput<typeof photoOutput>
export type BoardOpening = v.InferOutput<typeof openOutput>

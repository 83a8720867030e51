import * as v from 'valibot'
import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { fieldsTaken, fieldsTold } from '../../base/fields.js'
import { languages } from '../../base/language.js'
import { communeCode, day, id, line, linkSecret, photoKey, slug, words } from '../../base/shapes.js'
import { toldHiding } from '../../moderation/index.js'
import { moderations } from '../../sites/index.js'
import { longestDescription, longestTitle, mostPhotos } from '../offer.js'
import { kind, photoOutput } from '../offer.wire.js'
import { ownActs, ownStates } from '../own-state.js'

const longestAlt = 200

const draftShape = v.strictObject({
  kind,
  title: line(longestTitle),
  description: words(longestDescription),
  category: v.pipe(v.string(), v.maxLength(40)),
  ...fieldsTaken(offerFields),
  /** Where it is collected, when not from the giver. */
  place: v.optional(slug),
  /** When the giver keeps it; both included. */
  takenDays: v.optional(v.pipe(v.array(v.strictObject({ from: day, to: day })), v.maxLength(50))),
  /** The last day on which it is shown; 90 days when absent. */
  until: v.optional(day),
  /** As sent to `POST /photo`, the first in lists. */
  photos: v.pipe(v.array(v.strictObject({ key: photoKey, alt: words(longestAlt) })), v.maxLength(mostPhotos)),
})

export const publishInput = v.strictObject({
  site: slug,
  draft: draftShape,
  /** Where the giver lives, when nobody knows yet; else where this offer is. */
  communeCode: v.optional(communeCode),
  /** Asked of each person once. */
  over15: v.optional(v.boolean()),
  minor: v.optional(v.boolean()),
  /** The version of the rules that is accepted now. */
  rulesVersion: v.optional(line(40)),
})

/** By whom it is looked at before it shows, and until when they do. */
const by = v.object({
  site: v.object({ slug: v.string(), name: v.string() }),
  until: v.string(),
  /** The zone of that site. */
  zone: v.string(),
  /** The site's rule now: `first` looks at the first offer of each person, `all` at each one. */
  rule: v.picklist(moderations),
})

export const publishOutput = v.object({
  offerId: v.string(),
  status: v.picklist(['shown', 'awaits-look', 'away']),
  by: v.optional(by),
  expiresAt: v.string(),
  /** Path on our own page, once it shows. */
  page: v.string(),
  /** The site's territory; or where it is, when the site's lists do not go so far. */
  visibleIn: v.object({ name: v.string(), onSite: v.boolean() }),
})

const ownStatus = v.picklist(ownStates)
const may = v.picklist(ownActs)

export const mineInput = v.strictObject({ site: v.optional(slug) })

const ownOfferShape = v.object({
  offerId: v.string(),
  kind,
  title: v.string(),
  category: v.string(),
  pictogram: v.string(),
  commune: v.string(),
  /** Where it was published; absent when a command did. */
  site: v.optional(v.object({ slug: v.string(), name: v.string() })),
  status: ownStatus,
  by: v.optional(by),
  /** Hidings of the offer, everywhere or on one site, where its status does not say so. */
  hidings: v.array(toldHiding),
  publishedAt: v.string(),
  expiresAt: v.string(),
  /** Its last day, where it is. */
  until: day,
  sequence: v.number(),
  photo: v.optional(photoOutput),
  /** Path on our own page, while it shows. */
  page: v.optional(v.string()),
  may: v.array(may),
})

export const mineOutput = v.object({
  /** The newest first; what is closed comes last. */
  items: v.array(ownOfferShape),
  /** All of them are hidden meanwhile. */
  away: v.boolean(),
})

const shownDraft = v.object({
  ...draftShape.entries,
  ...fieldsTold(offerFields),
  /** With what shows them, in the same order. */
  photos: v.array(v.object({ key: v.string(), ...photoOutput.entries })),
})

export const ownInput = v.strictObject({ offerId: id, site: v.optional(slug) })

/** `sequence` as it was read: what somebody else, or another window, has changed since is not overwritten. */
export const changeInput = v.strictObject({
  ...ownInput.entries,
  communeCode: v.optional(communeCode),
  draft: draftShape,
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})

export const awayInput = v.strictObject({ away: v.boolean(), site: v.optional(slug) })
export const awayOutput = v.object({ away: v.boolean() })

/** The secret of a mail's link. */
export const renewLinkInput = v.strictObject({ offerId: id, secret: linkSecret, site: slug })
export const renewLinkOutput = v.object({
  title: v.string(),
  status: ownStatus,
  expiresAt: v.string(),
  until: v.string(),
})

export const duplicateOutput = v.object({ draft: shownDraft })

export const ownOutput = v.object({ ...ownOfferShape.entries, draft: shownDraft })

export const proposeCategoryInput = v.strictObject({
  language: v.optional(v.picklist(languages)),
  site: slug,
  title: v.pipe(v.string(), v.maxLength(longestTitle)),
})

/** The likeliest first; « Autre » where none fits. */
export const proposeCategoryOutput = v.object({ categories: v.array(v.object({ id: v.string(), name: v.string() })) })

export type DraftInput = v.InferOutput<typeof draftShape>
export type PublishInput = v.InferOutput<typeof publishInput>
export type AwayInput = v.InferOutput<typeof awayInput>
export type ChangeInput = v.InferOutput<typeof changeInput>
export type RenewLinkInput = v.InferOutput<typeof renewLinkInput>
export type RenewLinkShown = v.InferOutput<typeof renewLinkOutput>
export type OwnDraft = v.InferOutput<typeof shownDraft>
export type OwnInput = v.InferOutput<typeof ownInput>
export type PublishOutput = v.InferOutput<typeof publishOutput>
export type OwnOffer = v.InferOutput<typeof ownOfferShape>
export type OwnOfferWhole = v.InferOutput<typeof ownOutput>
export type Mine = v.InferOutput<typeof mineOutput>
export type ProposeCategoryInput = v.InferOutput<typeof proposeCategoryInput>

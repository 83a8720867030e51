import * as v from 'valibot'
import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { decisionDoes } from '../../../widgets/words/moderation/decision-does.js'
import { longestWords } from '../../../widgets/words/longest-words.js'
import { fieldsTold } from '../../base/fields.js'
import { languages } from '../../base/language.js'
import { id, line, localized, slug, words } from '../../base/shapes.js'
import { banDays } from '../bans/ban.js'
import { objectionOutcomes } from '../hiding.js'
import { toldHiding } from '../moderation.wire.js'
import { reportOutcomes, reportReasons } from '../report.js'

/** The site; absent for the network. */
const at = { site: v.optional(slug) }
const kind = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))
const reason = v.picklist(reportReasons)
const about = { ...at, kind, id }

const shows = ['waiting', 'look', 'reports', 'objections', 'changed', 'hidden'] as const
const orders = ['oldest', 'most'] as const
export const pageSize = 50

const filters = {
  ...at,
  show: v.optional(v.picklist(shows)),
  reason: v.optional(reason),
  /** In title or text. */
  words: v.optional(words(100)),
  order: v.optional(v.picklist(orders)),
  /** The network may also ask for what sites still have to look at. */
  all: v.optional(v.boolean()),
}

export const queueInput = v.strictObject({
  ...filters,
  page: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000))),
})
export const queueCsvInput = v.strictObject({ ...filters, language: v.optional(v.picklist(languages)) })

const picture = v.object({
  alt: v.string(),
  width: v.number(),
  height: v.number(),
  sizes: v.array(v.object({ width: v.number(), path: v.string() })),
})

const card = {
  /** The kind of an offer: lend, give… */
  sort: v.string(),
  pictogram: v.string(),
  commune: v.string(),
  giver: v.string(),
  byMember: v.boolean(),
  picture: v.optional(picture),
}

const holder = v.object({ firstName: v.string(), since: v.string() })

export const queueOutput = v.object({
  items: v.array(
    v.object({
      kind: v.string(),
      id: v.string(),
      title: v.string(),
      ...card,
      /** Since when it waits; of what is only hidden, since when it is. */
      since: v.string(),
      /** Nobody took it in seven days: the network does. */
      overdue: v.boolean(),
      /** Until when its site looks at it before it is shown. */
      lookBy: v.optional(v.string()),
      reports: v.number(),
      reasons: v.array(reason),
      objections: v.number(),
      changed: v.boolean(),
      hidden: v.optional(v.picklist(['everywhere', 'here', 'by-reports', 'until-changed'])),
      holder: v.optional(holder),
    }),
  ),
  total: v.number(),
  page: v.number(),
  pages: v.number(),
  /** Counted over all that waits, whatever the filters. */
  counts: v.object({
    waiting: v.number(),
    look: v.number(),
    reports: v.number(),
    objections: v.number(),
    changed: v.number(),
  }),
})

export const csvOutput = v.object({ name: v.string(), csv: v.string() })

export const aboutInput = v.strictObject(about)

const decided = v.object({
  id: v.string(),
  does: v.picklist(decisionDoes),
  reason,
  words: v.string(),
  at: v.string(),
  by: v.optional(v.string()),
  /** The site whose moderator decided; absent for the network. */
  site: v.optional(v.string()),
  undone: v.optional(v.object({ at: v.string(), by: v.optional(v.string()) })),
  /** The last one, and theirs to undo. */
  mayUndo: v.boolean(),
})

export const openOutput = v.object({
  kind: v.string(),
  id: v.string(),
  /** How it stands, to be sent with a decision. */
  seen: v.string(),
  shown: v.object({
    ...card,
    title: v.string(),
    text: v.string(),
    category: localized,
    pictures: v.array(picture),
    ...fieldsTold(offerFields),
    condition: v.optional(v.string()),
    giverSince: v.optional(v.string()),
    state: v.string(),
    publishedAt: v.string(),
    expiresAt: v.string(),
    page: v.optional(v.string()),
  }),
  lookBy: v.optional(v.string()),
  /** Words in its text that the network has looked at first. */
  barred: v.array(v.object({ word: v.string(), reason: v.string() })),
  reports: v.array(
    v.object({
      id: v.string(),
      reason,
      words: v.string(),
      at: v.string(),
      site: v.optional(v.string()),
      signedIn: v.boolean(),
      /** Left an address, or has one: is told what is decided. */
      told: v.boolean(),
      outcome: v.optional(v.picklist(reportOutcomes)),
    }),
  ),
  hidings: v.array(
    v.object({
      id: v.string(),
      at: v.string(),
      until: v.optional(v.string()),
      by: v.optional(v.string()),
      reason,
      words: v.string(),
      automatic: v.boolean(),
      site: toldHiding.entries.site,
      bySite: toldHiding.entries.bySite,
      asks: v.boolean(),
      answeredAt: v.optional(v.string()),
      /** Theirs to lift. */
      mayLift: v.boolean(),
      objection: v.optional(
        v.object({
          id: v.string(),
          words: v.string(),
          at: v.string(),
          outcome: v.optional(v.picklist(objectionOutcomes)),
        }),
      ),
    }),
  ),
  decisions: v.array(decided),
  giver: v.object({ others: v.number(), reported: v.number(), decided: v.number() }),
  /** Set where the giver may not publish: here, or anywhere. */
  ban: v.optional(
    v.object({
      id: v.string(),
      at: v.string(),
      everywhere: v.boolean(),
      mayLift: v.boolean(),
      /** When it ends by itself. */
      until: v.optional(v.string()),
    }),
  ),
  /** Notes of those who moderate there to each other, the oldest first. */
  notes: v.array(
    v.object({
      id: v.string(),
      at: v.string(),
      words: v.string(),
      by: v.optional(v.string()),
      /** Theirs to remove. */
      mine: v.boolean(),
    }),
  ),
  holders: v.array(holder),
  may: v.array(v.picklist([...decisionDoes, 'ban'])),
})

export const holdOutput = v.object({ holders: v.array(holder) })

const deciding = { ...about, reason, words: words(longestWords) }

/** The length of a ban; absent until somebody lifts it. */
const days = v.optional(v.picklist(banDays))

export const previewInput = v.strictObject({ ...about, does: v.picklist([...decisionDoes, 'ban']), reason, days })

/** The mail as it will go; the words stand between `from` and `press`. */
export const previewOutput = v.object({
  letter: v.optional(
    v.object({
      language: v.picklist(languages),
      subject: v.string(),
      title: v.string(),
      opening: v.array(v.string()),
      labels: v.array(v.object({ label: v.string(), value: v.string() })),
      from: v.optional(v.string()),
      press: v.optional(v.string()),
      after: v.array(v.string()),
      footer: v.string(),
    }),
  ),
})

export const decideInput = v.strictObject({ ...deciding, does: v.picklist(decisionDoes), seen: v.string() })
export const decideOutput = v.object({ decisionId: v.string(), does: v.picklist(decisionDoes), title: v.string() })

export const undoInput = v.strictObject({ ...at, decisionId: id })

export const banInput = v.strictObject({ ...deciding, words: line(longestWords), days })
export const banOutput = v.object({ banId: v.string() })

export const liftBanInput = v.strictObject({ ...at, banId: id })

export const noteInput = v.strictObject({ ...about, words: line(longestWords) })
export const removeNoteInput = v.strictObject({ ...at, noteId: id })
export const noteOutput = v.object({ noteId: v.string() })

export const bansInput = v.strictObject(at)
export const bansOutput = v.object({
  items: v.array(
    v.object({
      banId: v.string(),
      firstName: v.string(),
      at: v.string(),
      reason,
      words: v.string(),
      /** When it ends by itself. */
      until: v.optional(v.string()),
      by: v.optional(v.string()),
      /** Absent everywhere. */
      site: v.optional(v.string()),
      /** They erased everything since: neither name nor words are left. */
      erased: v.optional(v.literal(true)),
      mayLift: v.boolean(),
    }),
  ),
})

export type QueueInput = v.InferOutput<typeof queueInput>
export type QueueCsvInput = v.InferOutput<typeof queueCsvInput>
export type Queue = v.InferOutput<typeof queueOutput>
export type AboutInput = v.InferOutput<typeof aboutInput>
export type OpenedSubject = v.InferOutput<typeof openOutput>
export type PreviewInput = v.InferOutput<typeof previewInput>
export type Preview = v.InferOutput<typeof previewOutput>
export type DecideInput = v.InferOutput<typeof decideInput>
export type UndoInput = v.InferOutput<typeof undoInput>
export type BanInput = v.InferOutput<typeof banInput>
export type LiftBanInput = v.InferOutput<typeof liftBanInput>
export type NoteInput = v.InferOutput<typeof noteInput>
export type RemoveNoteInput = v.InferOutput<typeof removeNoteInput>
export type BansInput = v.InferOutput<typeof bansInput>
export type Bans = v.InferOutput<typeof bansOutput>

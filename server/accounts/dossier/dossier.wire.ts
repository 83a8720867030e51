import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { slug } from '../../base/shapes.js'

export const askDossierInput = v.strictObject({ site: v.optional(slug), locale: v.picklist(languages) })
/** Where the mail goes, and who sends it. */
export const askDossierOutput = v.object({ email: v.string(), sender: v.string(), hours: v.number() })

/** The fragment of the mail's link. */
export const dossierLinkInput = v.strictObject({ link: v.pipe(v.string(), v.maxLength(110)), site: v.optional(slug) })

const hindrance = v.object({
  kind: v.picklist(['visit', 'loan', 'deposit', 'role']),
  title: v.string(),
  until: v.optional(v.string()),
})

export const erasureOutput = v.object({
  firstName: v.string(),
  email: v.string(),
  goes: v.object({
    offers: v.number(),
    roles: v.number(),
    searches: v.number(),
    messages: v.number(),
    /** To those who moderate with them. */
    notes: v.number(),
    /** For what is lent: what was held for them goes to the next. */
    waits: v.number(),
  }),
  /** Without a name. */
  stays: v.object({
    loans: v.number(),
    visits: v.number(),
    reports: v.number(),
    /** A ban outlives the account as a hash of the mailbox, until it is lifted, a year at most. */
    bans: v.number(),
    /** What was paid, for the accounts of the places. */
    memberships: v.number(),
  }),
  /** Appointments ahead that are cancelled, each of which is told. */
  ends: v.number(),
  /** Requests by them or to them that have not begun are cancelled too, and the other side is told. */
  endsLoans: v.number(),
  /** Nothing is erased while one of these is there. */
  first: v.array(hindrance),
})

export const exportOutput = v.object({ firstName: v.string(), email: v.string() })

export type AskDossierInput = v.InferOutput<typeof askDossierInput>
export type DossierLinkInput = v.InferOutput<typeof dossierLinkInput>
export type Erasure = v.InferOutput<typeof erasureOutput>

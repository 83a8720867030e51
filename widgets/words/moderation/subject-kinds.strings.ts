import type { EnglishNoun, FrenchNoun } from '../called.strings.js'

type Nouns = { readonly fr: FrenchNoun; readonly en: EnglishNoun }

/** What moderation’s sentences call one of a kind, and what they call it until it is shown, where that is another word. */
export type KindNouns = Nouns & { readonly unseen?: Nouns }

/** What moderators decide about. A slice owns each (`moderates` in its `slice.ts`). */
export const subjectKinds = {
  offer: {
    fr: { noun: 'offre', gender: 'f' },
    en: { noun: 'offer' },
    unseen: { fr: { noun: 'annonce', gender: 'f' }, en: { noun: 'offer' } },
  },
} satisfies Readonly<Record<string, KindNouns>>

export type SubjectKind = keyof typeof subjectKinds

/** Several kinds at once, and one that a page does not know yet. */
const anything: KindNouns = { fr: { noun: 'publication', gender: 'f' }, en: { noun: 'publication' } }

const named: ReadonlyMap<string, KindNouns> = new Map(Object.entries(subjectKinds))

export const nounsOf = (kind: string): KindNouns => named.get(kind) ?? anything

/** What all that is moderated is called together. */
export const nounsOfAll: KindNouns = named.size === 1 ? ([...named.values()][0] ?? anything) : anything

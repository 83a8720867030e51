import type { First, Language } from '../language.js'

type Nouns = Readonly<Record<First, FrenchNoun> & Record<Exclude<Language, First>, EnglishNoun>>

/** Moderation’s sentences call one of a kind so, and otherwise until it is shown, where that is another word. */
export type KindNouns = Nouns & { readonly unseen?: Nouns }

/** Moderators decide about these. A slice owns each (`moderates` in its `slice.ts`). */
export const subjectKinds = {
  offer: {
    fr: { noun: 'offre', gender: 'f' },
    en: { noun: 'offer' },
    unseen: { fr: { noun: 'annonce', gender: 'f' }, en: { noun: 'offer' } },
  },
  /** What a resident and a workshop say about it. */
  appointment: { fr: { noun: 'conversation', gender: 'f' }, en: { noun: 'conversation' } },
  /** What the two sides of a loan say about it. */
  loan: { fr: { noun: 'conversation', gender: 'f' }, en: { noun: 'conversation' } },
  /** A line of thanks, which one wrote and the other shows. */
  thanks: {
    fr: { noun: 'mot de remerciement', nouns: 'mots de remerciement', gender: 'm' },
    en: { noun: 'note of thanks', nouns: 'notes of thanks' },
  },
} satisfies Readonly<Record<string, KindNouns>>

export type SubjectKind = keyof typeof subjectKinds

/** Several kinds at once, and one that a page does not know yet. */
const anything: KindNouns = { fr: { noun: 'publication', gender: 'f' }, en: { noun: 'publication' } }

const named: ReadonlyMap<string, KindNouns> = new Map(Object.entries(subjectKinds))

export const nounsOf = (kind: string): KindNouns => named.get(kind) ?? anything

/** The name of all kinds together. */
export const nounsOfAll: KindNouns = named.size === 1 ? ([...named.values()][0] ?? anything) : anything

/** A noun with which sentences agree. */
export type FrenchNoun = {
  readonly noun: string
  /** Where it is not made by an « s ». */
  readonly nouns?: string
  readonly gender: 'f' | 'm'
}

export type EnglishNoun = Pick<FrenchNoun, 'noun' | 'nouns'>

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** « l’offre », « cet atelier », « montrée »: what a French sentence wants of its noun; `e` ends what agrees with it. */
export function frenchCalled({ noun, nouns = `${noun}s`, gender }: FrenchNoun) {
  const [isFeminine, isElided] = [gender === 'f', /^[aàâeéèêhiîïoôœuy]/i.test(noun)]
  const that = `${isFeminine ? 'cette' : isElided ? 'cet' : 'ce'} ${noun}`
  const the = isElided ? `l’${noun}` : `${isFeminine ? 'la' : 'le'} ${noun}`
  return {
    noun,
    nouns,
    the,
    The: capital(the),
    my: `${isFeminine && !isElided ? 'ma' : 'mon'} ${noun}`,
    their: `${isFeminine && !isElided ? 'sa' : 'son'} ${noun}`,
    one: `${isFeminine ? 'une' : 'un'} ${noun}`,
    One: `${isFeminine ? 'Une' : 'Un'} ${noun}`,
    this: that,
    This: capital(that),
    only: `${isFeminine ? 'la seule' : 'le seul'} ${noun}`,
    none: isFeminine ? 'aucune' : 'aucun',
    e: isFeminine ? 'e' : '',
    it: isFeminine ? 'elle' : 'il',
    It: isFeminine ? 'Elle' : 'Il',
    /** After its verb’s subject, and of an order: « la voit », « relisez-la ». */
    la: isFeminine ? 'la' : 'le',
  }
}

export type FrenchCalled = ReturnType<typeof frenchCalled>

export const englishCalled = ({ noun, nouns = `${noun}s` }: EnglishNoun) => ({
  noun,
  nouns,
  one: `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
})

export type EnglishCalled = ReturnType<typeof englishCalled>

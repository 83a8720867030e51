import { plain } from '../../../base/words.js'
import type { Condition, OfferKind } from '../../offer.js'
import type { StockState } from '../../stock/stock-state.js'
import { stockCsvWords } from '../../stock-file.strings.js'
import { conditionWords, dayUnits, kindWords, nothingWords, restrictedWords, stateWords } from './synonyms.strings.js'

const nothing = new Set(nothingWords.map(plain))
const restricted = new Set(restrictedWords.map(plain))

/** Without control characters and marks of writing direction; line breaks as they are stored. */
export function clean(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim()
}

/** Undefined when it says nothing, as « - », « NULL » and « aucune ». */
export function said(cell: string | undefined): string | undefined {
  const text = clean(cell ?? '')
  const folded = plain(text)
  if (/^[\s\-–—_./?#]*$/.test(text) || nothing.has(folded)) return undefined
  return text
}

type Words<Code extends string> = Readonly<Record<Code, readonly string[]>>

/** By the code itself, by the words of our own files, and as people write it. */
function reading<Code extends string>(words: Words<Code>, ours: readonly Readonly<Record<Code, string>>[]) {
  const byWord = new Map<string, Code>()
  for (const code in words)
    for (const word of [code, ...ours.map((each) => each[code]), ...words[code]]) byWord.set(plain(word), code)
  return (text: string): Code | undefined => byWord.get(plain(text))
}

const strings = Object.values(stockCsvWords)

export const readKind = reading<OfferKind>(
  kindWords,
  strings.map(({ kinds }) => kinds),
)
export const readCondition = reading<Condition>(
  conditionWords,
  strings.map(({ conditions }) => conditions),
)
const readState = reading<StockState>(
  stateWords,
  strings.map(({ states }) => states),
)

export type ReadState = { readonly state: StockState; readonly isOut: boolean }

/** « En pause · Hors service »: the offer, then this copy of it. */
export function readStates(text: string): ReadState | undefined {
  const states = text.split('·').map(readState)
  const state = states.find((each) => each !== 'out-of-order')
  if (states.includes(undefined)) return undefined
  return { state: state ?? 'shown', isOut: states.includes('out-of-order') }
}

export const isRestricted = (text: string): boolean => restricted.has(plain(text))

/** « 40 € », « 1 200,50 », « EUR 15 »; in cents. */
export function readDeposit(text: string, mostCents: number): number | undefined {
  const number = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^(?:€|eur(?:os?)?)|(?:€|eur(?:os?)?)$/gi, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(/,-$/, '')
  const [, euros, part = ''] = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(number) ?? []
  if (euros === undefined) return undefined
  const cents = Number(euros) * 100 + Number(part.padEnd(2, '0'))
  return cents <= mostCents ? cents : undefined
}

/** « 3 », « 3 ex. », « × 2 »; undefined when it is no number of things. */
export function readCount(text: string): number | undefined {
  const [, number] = /^(?:x|×)?\s*(\d{1,3})(?:[.,]0+)?\s*(?:ex\.?|exemplaires?|copies)?$/i.exec(text.trim()) ?? []
  const count = Number(number)
  return count >= 1 && count <= mostCopies ? count : undefined
}

/** Of one line: more of a thing than a place has is a mistake. */
const mostCopies = 100

const daysIn = { day: 1, week: 7, month: 30 } as const

/** « 7 », « 10 jours », « 2 semaines ». */
export function readDays(text: string, mostDays: number): number | undefined {
  const [, number, unit = ''] = /^(\d{1,3})\s*([a-z]*)$/.exec(plain(text)) ?? []
  if (number === undefined) return undefined
  const named = (['day', 'week', 'month'] as const).find((each) => dayUnits[each].includes(unit))
  const days = named && Number(number) * daysIn[named]
  return days !== undefined && days >= 1 && days <= mostDays ? days : undefined
}

/** The name of a file without the folders that lead to it, as it is compared: archives and spreadsheets do not agree on accents. */
export function baseName(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .normalize('NFC')
    .trim()
    .toLowerCase()
}

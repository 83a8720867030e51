import { Refusal } from '../base/refusal.js'
import { plain } from '../base/words.js'

const longestKey = 100

/** A name as sort key and in cursors: `l atelier du velo`. French order ignores accents and punctuation. */
export const nameKey = (name: string): string => plain(name).slice(0, longestKey).trim()

/** A place in a list that is in order of these numbers. It stays right when entries before it are added or removed. */
export const writeRanks = (ranks: readonly number[]): string => ranks.map((rank) => rank.toString(36)).join('.')

/** As many numbers as were written; others are refused. */
export function readRanks(after: string, many: number): number[] {
  const parts = after.split('.')
  if (parts.length !== many || !parts.every((part) => /^[0-9a-z]{1,12}$/.test(part))) throw unknownCursor()
  return parts.map((part) => Number.parseInt(part, 36))
}

/** A place in a list in order of a number, then of names; slugs tell namesakes apart. */
export type NamedPlace = { readonly rank: number; readonly name: string; readonly slug: string }

export const writeNamedPlace = ({ rank, name, slug }: NamedPlace): string =>
  [writeRanks([rank]), name.replaceAll(' ', '-'), slug].join('~')

export function readNamedPlace(after: string): NamedPlace {
  const [, ranks = '', name = '', slug] = /^([^~]*)~([0-9a-z-]*)~([0-9a-z-]+)$/.exec(after) ?? []
  if (slug === undefined) throw unknownCursor()
  const [rank = 0] = readRanks(ranks, 1)
  return { rank, name: name.replaceAll('-', ' '), slug }
}

const unknownCursor = () => new Refusal('invalid-input', { fields: ['after'] })

import type { Id } from '../../base/id.js'
import type { Point } from '../../base/point.js'
import { nameKey } from '../../search/index.js'
import { activities, memberKinds, topics } from '../member.js'
import { FoundBefore } from './found-before.js'
import { Globe } from './globe.js'
import { HoursBook } from './hours-book.js'
import { ScratchRoom } from './scratch.js'
import { inSteps, sortYielding } from './yielding.js'
import {
  heldOf,
  listedOf,
  type HeldEntry,
  type IndexEntry,
  type IndexEntryPlace,
  type KeptLine,
  type ListedEntry,
  type UnnamedEntry,
} from './index-entry.js'
import { Interner } from './interner.js'
import { WordIndex } from './word-index.js'

type Source = NonNullable<IndexEntry['from']>

type Keyed = { readonly entry: IndexEntry; readonly key: string }

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byName = (a: Keyed, b: Keyed) => compare(a.key, b.key) || compare(a.entry.slug, b.entry.slug)

export function bitsOf<T extends string>(all: readonly T[], named: readonly T[]): number {
  return named.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0)
}

/** Room for rows that are added before the index must be rebuilt. */
const spareOf = (count: number) => 1_000 + (count >> 3)

/**
 * All entries by number, in typed arrays that are scanned in milliseconds. A row is never overwritten: an entry that
 * changes gets a new one, so that a search that is still reading the previous order finds the rows it names.
 */
export class MemberIndex {
  readonly hours = new HoursBook()
  readonly found = new FoundBefore()
  readonly scratch: ScratchRoom
  readonly words: WordIndex
  readonly globe: Globe
  readonly kinds: Uint8Array
  readonly does: Uint8Array
  readonly topics: Uint8Array
  readonly accessible: Uint8Array
  readonly placed: Uint8Array
  readonly latitudes: Float64Array
  readonly longitudes: Float64Array
  /** Number of the commune in this index; -1 without a place. */
  readonly communes: Int32Array
  readonly hoursOf: Int32Array
  /** Index into `sources`; -1 when the data was not imported. */
  readonly sourceOf: Int32Array
  readonly sources: Source[] = []
  /** The present rows sorted by name. Replaced at each change, never written to. */
  order = new Int32Array(0)
  readonly #entries: HeldEntry[] = []
  readonly #memberIds: Id<'Member'>[] = []
  readonly #communeNumbers = new Map<string, number>()
  #pointsOfMembers = new Map<Id<'Member'>, Point | undefined>()

  private constructor(room: number) {
    this.scratch = new ScratchRoom(room)
    this.words = new WordIndex(room)
    this.globe = new Globe(room)
    this.kinds = new Uint8Array(room)
    this.does = new Uint8Array(room)
    this.topics = new Uint8Array(room)
    this.accessible = new Uint8Array(room)
    this.placed = new Uint8Array(room)
    this.latitudes = new Float64Array(room)
    this.longitudes = new Float64Array(room)
    this.communes = new Int32Array(room)
    this.hoursOf = new Int32Array(room)
    this.sourceOf = new Int32Array(room)
  }

  static async of(all: readonly IndexEntry[]): Promise<MemberIndex> {
    const index = new MemberIndex(all.length + spareOf(all.length))
    const keyed: Keyed[] = []
    await inSteps(all.length, (from, to) => {
      for (const entry of all.slice(from, to)) keyed.push({ entry, key: nameKey(entry.name) })
    })
    const sorted = await sortYielding(keyed, byName)
    await inSteps(sorted.length, (from, to) => {
      for (const one of sorted.slice(from, to)) index.#read(one)
    })
    return index.#built()
  }

  /** As a process before had it: sorted, and its words read. */
  static async ofKept(count: number, lines: AsyncIterable<KeptLine>): Promise<MemberIndex> {
    const index = new MemberIndex(count + spareOf(count))
    const intern = new Interner()
    for await (const { words, rows } of lines) {
      for (const word of words) index.words.numbers.numberOf(word)
      for (const { entry, words: numbers } of rows) index.#write(intern.entry(entry), numbers)
    }
    return index.#built()
  }

  async #built(): Promise<this> {
    await this.words.list(this.#entries.length)
    this.order = new Int32Array(this.#entries.length).map((_, row) => row)
    return this
  }

  /** False when there is no room left: the index must then be rebuilt. */
  change(members: ReadonlySet<Id<'Member'>>, now: readonly IndexEntry[]): boolean {
    if (this.#entries.length + now.length > this.kinds.length) return false
    const fresh = now.map((entry) => ({ entry, key: nameKey(entry.name) })).toSorted(byName)
    const isGone = (row: number) => {
      const id = this.#memberIds[row]
      return id !== undefined && members.has(id)
    }
    const kept = this.order.filter((row) => !isGone(row))
    const order = new Int32Array(kept.length + fresh.length)
    let from = 0
    for (const [at, one] of fresh.entries()) {
      const to = this.rankAfter(kept, one.key, one.entry.slug)
      order.set(kept.subarray(from, to), from + at)
      order[to + at] = this.#read(one)
      from = to
    }
    order.set(kept.subarray(from), from + fresh.length)
    this.order = order
    this.found.forget()
    this.#pointsOfMembers = new Map()
    return true
  }

  entry(row: number): ListedEntry {
    return listedOf(this.#held(row), this.#position(row))
  }

  #position(row: number): Pick<IndexEntryPlace, 'point' | 'isPlaced'> {
    const point = { latitude: this.latitudes[row] ?? 0, longitude: this.longitudes[row] ?? 0 }
    return { point, isPlaced: this.isPlaced(row) }
  }

  /** Of its first place in the list. Looking through all rows takes a millisecond, so it is done once for each site's own. */
  pointOf(member: Id<'Member'>): Point | undefined {
    if (!this.#pointsOfMembers.has(member)) this.#pointsOfMembers.set(member, this.#findPoint(member))
    return this.#pointsOfMembers.get(member)
  }

  #findPoint(member: Id<'Member'>): Point | undefined {
    for (const row of this.order) {
      if (this.#memberIds[row] === member && (this.communes[row] ?? -1) >= 0) return this.#position(row).point
    }
    return undefined
  }

  memberId(row: number): Id<'Member'> {
    const id = this.#memberIds[row]
    if (id === undefined) throw new RangeError(`no row ${row}`)
    return id
  }

  slug(row: number): string {
    return this.#held(row).slug
  }

  #held(row: number): HeldEntry {
    const entry = this.#entries[row]
    if (!entry) throw new RangeError(`no row ${row}`)
    return entry
  }

  isPlaced(row: number): boolean {
    return this.placed[row] === 1
  }

  key(row: number): string {
    return nameKey(this.#held(row).name)
  }

  /** Rows of removed entries included. */
  get rowCount(): number {
    return this.#entries.length
  }

  get communeCodes(): Iterable<[string, number]> {
    return this.#communeNumbers
  }

  get communeCount(): number {
    return this.#communeNumbers.size
  }

  rankAfter(rows: Int32Array, key: string, slug: string): number {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      const row = rows[middle] ?? 0
      const isBehind = (compare(this.key(row), key) || compare(this.slug(row), slug)) > 0
      if (isBehind) high = middle
      else low = middle + 1
    }
    return low
  }

  #read({ entry }: Keyed): number {
    return this.#write(entry, this.words.numbers.numbersOf(entry))
  }

  #write(entry: UnnamedEntry, words: readonly number[]): number {
    const row = this.#entries.length
    this.#entries.push(heldOf(entry))
    this.#memberIds.push(entry.memberId)
    const { at } = entry
    this.kinds[row] = bitsOf(memberKinds, [entry.kind])
    this.does[row] = bitsOf(activities, entry.does)
    this.topics[row] = bitsOf(topics, entry.topics)
    this.accessible[row] = at?.wheelchair === 'yes' ? 1 : 0
    this.placed[row] = at?.isPlaced ? 1 : 0
    this.latitudes[row] = at?.point.latitude ?? Number.NaN
    this.longitudes[row] = at?.point.longitude ?? Number.NaN
    this.communes[row] = at ? this.#communeNumber(at.communeCode) : -1
    this.sourceOf[row] = entry.from ? this.#sourceNumber(entry.from) : -1
    this.hoursOf[row] = at ? this.hours.numberOf(at) : -1
    this.words.write(row, words)
    this.globe.put(row, at?.point)
    return row
  }

  #sourceNumber({ source, licence }: Source): number {
    const known = this.sources.findIndex((one) => one.source === source && one.licence === licence)
    return known >= 0 ? known : this.sources.push({ source, licence }) - 1
  }

  #communeNumber(code: string): number {
    const known = this.#communeNumbers.get(code)
    if (known !== undefined) return known
    const number = this.#communeNumbers.size
    this.#communeNumbers.set(code, number)
    return number
  }
}

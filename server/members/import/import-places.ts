import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import { isUniqueViolation } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'
import { administer } from '../../rpc/administer.js'
import type { House } from '../../rpc/command.js'
import type { MemberKind } from '../member.js'
import { Alike } from './alike.js'
import type { Known, Row } from './believe-row.js'
import type { Note } from './fault.js'
import { CommuneFinder } from './find-commune.js'
import type { OpenFile } from './format.js'
import { importedAs, importedIn, takenOf } from './imported.store.js'
import { keyOf, noteOf, readyFrom, type Ready } from './ready-row.js'
import { arrivalFrom, childFrom, settleParents, type Arrival, type Child } from './settle-parents.js'
import { settleRow, type Result } from './settle-row.js'
import type { BrokenRow, SourceRow } from './source-row.js'

export type ImportOptions = {
  readonly source: string
  readonly licence: string
  readonly usualKind: MemberKind
  /** Where those are that say nothing but the name of their commune; without it, anywhere in France. */
  readonly territoryId?: Id<'Territory'>
  /** Everything is done and nothing is kept. */
  readonly dryRun: boolean
  readonly onNotes: (notes: readonly Note[]) => void
}

/**
 * `read` is the sum of the next five. `waiting` are those of `unchanged` that still wait to be put on the map, `centred` those of
 * `entered`, `updated` and `unchanged` that stand at the centre of their commune only.
 */
export type Tally = Record<
  'read' | 'entered' | 'updated' | 'unchanged' | 'toPlace' | 'refused' | 'waiting' | 'centred',
  number
>

/** A transaction holds off all other writers of a SQLite file: it lasts some tenths of a second. */
const rowsAtOnce = 200
const mostTries = 5

/** Takes in a file of places, each with the member it is of, and what came from the same source before anew. */
export async function importPlaces(
  house: Pick<House, 'database' | 'clock'>,
  file: OpenFile,
  options: ImportOptions,
): Promise<Tally> {
  const tally: Tally = { read: 0, entered: 0, updated: 0, unchanged: 0, toPlace: 0, refused: 0, waiting: 0, centred: 0 }
  const communes = new CommuneFinder(house.database.reader, options.territoryId)
  const alike = new Alike()
  const seen = new Map<string, number>()
  const children: Child[] = []
  const arrivals: Arrival[] = []
  const take = async (rows: readonly (SourceRow | BrokenRow)[]) => {
    const notes: Note[] = []
    const ready: Ready[] = []
    for (const row of rows) {
      const one = await readyFrom(row, { communes, seen, alike, file, options, notes })
      if (one) ready.push(one)
    }
    const done = await keep(house, ready, options)
    tally.read += rows.length
    tally.refused += rows.length - ready.length
    for (const [at, result] of done.results.entries()) {
      const { verdict, member, isWaiting, isCentred } = result
      tally[verdict] += 1
      if (isCentred) tally.centred += 1
      if (verdict === 'unchanged' && isWaiting) tally.waiting += 1
      const child = ready[at] && childFrom(ready[at], result)
      if (child) children.push(child)
      if (member && options.dryRun) arrivals.push(arrivalFrom(member))
    }
    options.onNotes([...notes, ...done.notes].toSorted((a, b) => a.line - b.line))
  }
  let rows: (SourceRow | BrokenRow)[] = []
  for await (const row of file.rows) {
    rows.push(row)
    if (rows.length < rowsAtOnce) continue
    await take(rows)
    rows = []
  }
  await take(rows)
  const settled = await settleParents(house, children, { ...options, arrivals })
  for (const { verdict, isWaiting } of settled.changed) {
    if (verdict !== 'unchanged') continue
    tally.unchanged -= 1
    tally[isWaiting ? 'toPlace' : 'updated'] += 1
    if (isWaiting) tally.waiting -= 1
  }
  options.onNotes(settled.notes)
  return tally
}

type Done = { readonly results: readonly Result[]; readonly notes: readonly Note[] }

/** Undoes what a dry run has done. */
class Undone extends Error {
  readonly done: Done

  constructor(done: Done) {
    super('undone')
    this.done = done
  }
}

async function keep(
  { database, clock }: Pick<House, 'database' | 'clock'>,
  ready: readonly Ready[],
  { source, dryRun }: ImportOptions,
): Promise<Done> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await administer(database, async (tx) => {
        const done = await settle({ tx, clock }, source, ready)
        if (dryRun) throw new Undone(done)
        return done
      })
    } catch (error) {
      if (error instanceof Undone) return error.done
      // Somebody has been admitted meanwhile under an address that was free: now it is seen that it is not.
      if (tries >= mostTries || !isUniqueViolation(error)) throw error
    }
  }
}

async function settle({ tx, clock }: { tx: Tx; clock: Clock }, source: string, ready: readonly Ready[]): Promise<Done> {
  const known = await knownOf(tx, source, ready)
  const taken = await takenOf(
    tx,
    ready.map(({ slug }) => slug),
  )
  const results: Result[] = []
  const notes: Note[] = []
  for (const one of ready) {
    const note: Row['note'] = (field, fault, weight) =>
      notes.push(noteOf({ ...one, claims: one.row.claims }, field, { fault, weight }))
    const settling = { known: known.get(one.key), slug: one.slug, taken }
    results.push(await settleRow({ tx, clock }, { ...one.row, note }, settling))
  }
  return { results, notes }
}

async function knownOf(tx: Tx, source: string, ready: readonly Ready[]): Promise<Map<string, Known>> {
  const ids = ready.flatMap(({ row }) => row.provenance.externalId ?? [])
  const communes = ready.flatMap(({ row }) => (row.provenance.externalId === undefined ? row.commune.code : []))
  const all = [...(await importedAs(tx, source, ids)), ...(await importedIn(tx, source, [...new Set(communes)]))]
  return new Map(
    all.map((one) => {
      const { member, place } = one
      return [
        keyOf({ externalId: member.provenance?.externalId ?? '', name: member.name, communeCode: place.communeCode }),
        one,
      ]
    }),
  )
}

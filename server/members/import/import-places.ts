import type { Id } from '../../base/id.js'
import { canonicalJson } from '../../base/canonical.js'
import { plain } from '../../base/words.js'
import { isUniqueViolation } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'
import type { CommandContext } from '../../rpc/command.js'
import { inShortTransactions } from '../../rpc/short-transactions.js'
import type { MemberKind } from '../member.js'
import { membersById } from '../member.store.js'
import { placesById } from '../place.store.js'
import { Alike } from './alike.js'
import type { Known, Row } from './merge-row.js'
import type { Note } from './fault.js'
import { CommuneFinder } from './find-commune.js'
import type { OpenFile } from './format.js'
import { importedAs, importedIn, takenOf } from './imported.store.js'
import { keyOf, noteOf, readyFrom, type Ready } from './ready-row.js'
import { arrivalFrom, childFrom, settleParents, type Arrival, type Child } from './settle-parents.js'
import { writtenFieldsOf } from '../own/written-field.store.js'
import { settleRow, type Result } from './settle-row.js'
import type { BrokenRow, SourceRow } from '../../files/source-row.js'

type ImportOptions = {
  readonly source: string
  readonly licence: string
  readonly usualKind: MemberKind
  /** Where to look for communes given by name only; everywhere in France when absent. */
  readonly territoryId?: Id<'Territory'>
  /** Does everything, then rolls back. */
  readonly dryRun: boolean
  readonly onNotes: (notes: readonly Note[]) => void
  /** Hears the result of each row that could be read, done or foreseen. */
  readonly onRows?: (rows: readonly SettledRow[]) => void
}

export type SettledRow = {
  readonly line: number
  readonly name: string
  readonly verdict: Result['verdict']
  /** The fields that have another value now. */
  readonly changed: readonly string[]
}

/**
 * `read` is the sum of the next five. `waiting` counts those of `unchanged` that still have no position, `centred`
 * those of `entered`, `updated` and `unchanged` that are at the centre of their commune.
 */
export type Tally = Record<
  'read' | 'entered' | 'updated' | 'unchanged' | 'toPlace' | 'refused' | 'waiting' | 'centred',
  number
>

const rowsAtOnce = 100

export async function importPlaces(
  context: Pick<CommandContext, 'database' | 'clock'>,
  file: OpenFile,
  options: ImportOptions,
): Promise<Tally> {
  const tally: Tally = { read: 0, entered: 0, updated: 0, unchanged: 0, toPlace: 0, refused: 0, waiting: 0, centred: 0 }
  const communes = new CommuneFinder(context.database.reader, options.territoryId)
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
    tally.read += rows.length
    tally.refused += rows.length - ready.length
    for await (const done of settled(context, ready, options)) {
      notes.push(...done.notes)
      options.onRows?.(done.rows)
      for (const [one, result] of done.results) {
        const { verdict, member, isWaiting, isCentred } = result
        tally[verdict] += 1
        if (isCentred) tally.centred += 1
        if (verdict === 'unchanged' && isWaiting) tally.waiting += 1
        const child = childFrom(one, result)
        if (child) children.push(child)
        if (member && options.dryRun) arrivals.push(arrivalFrom(member))
      }
    }
    options.onNotes(notes.toSorted((a, b) => a.line - b.line))
  }
  let rows: (SourceRow | BrokenRow)[] = []
  for await (const row of file.rows) {
    rows.push(row)
    if (rows.length < rowsAtOnce) continue
    await take(rows)
    rows = []
  }
  await take(rows)
  const parents = await settleParents(context, children, { ...options, arrivals })
  for (const { verdict, isWaiting } of parents.changed) {
    if (verdict !== 'unchanged') continue
    tally.unchanged -= 1
    tally[isWaiting ? 'toPlace' : 'updated'] += 1
    if (isWaiting) tally.waiting -= 1
  }
  options.onNotes(parents.notes)
  return tally
}

type Done = {
  readonly results: readonly (readonly [Ready, Result])[]
  readonly notes: readonly Note[]
  readonly rows: readonly SettledRow[]
}

function settled(
  { database, clock }: Pick<CommandContext, 'database' | 'clock'>,
  ready: readonly Ready[],
  { source, dryRun, onRows }: ImportOptions,
): AsyncIterable<Done> {
  return inShortTransactions(database, ready, {
    dryRun,
    // A slug that was free when it was chosen has been taken meanwhile: the retry chooses another.
    isWorthRetrying: isUniqueViolation,
    async work(tx, some, left) {
      const known = await knownOf(tx, source, left)
      const written = await writtenFieldsOf(
        tx,
        [...known.values()].flatMap(({ member, place }) => [member.id, place.id]),
      )
      const taken = await takenOf(
        tx,
        left.map(({ slug }) => slug),
      )
      const results: [Ready, Result][] = []
      const notes: Note[] = []
      const rows: SettledRow[] = []
      for (const one of some) {
        const note: Row['note'] = (field, fault, weight) =>
          notes.push(noteOf({ ...one, claims: one.row.claims }, field, { fault, weight }))
        const settling = { known: known.get(one.key), written, slug: one.slug, taken }
        const result = await settleRow({ tx, clock }, { ...one.row, note }, settling)
        results.push([one, result])
        if (!onRows) continue
        const { verdict } = result
        const before = verdict === 'updated' || verdict === 'toPlace' ? settling.known : undefined
        rows.push({ line: one.line, name: one.row.name, verdict, changed: before ? await changedOf(tx, before) : [] })
      }
      return { results, notes, rows }
    },
  })
}

async function changedOf(tx: Tx, before: Known): Promise<string[]> {
  const [member, place] = await Promise.all([
    membersById(tx, [before.member.id]).then((found) => found.get(before.member.id)),
    placesById(tx, [before.place.id]).then((found) => found.get(before.place.id)),
  ])
  const differing = (one: object, other: object = {}) =>
    Object.entries({ ...one, ...other })
      .filter(([field]) => canonicalJson(valueOf(one, field)) !== canonicalJson(valueOf(other, field)))
      .map(([field]) => field)
      .filter((field) => !silent.has(field))
  return [...new Set([...differing(before.member, member), ...differing(before.place, place)])]
}

const valueOf = (of: object, field: string): unknown => Object.entries(of).find(([name]) => name === field)?.[1] ?? null

/** The report leaves these out: they are ours, or tell its reader nothing. */
const silent = new Set(['updatedAt', 'sourceRow', 'provenance', 'precision', 'claimedPoint'])

async function knownOf(tx: Tx, source: string, ready: readonly Ready[]): Promise<Map<string, Known>> {
  const ids = ready.flatMap(({ row }) => row.provenance.externalId ?? [])
  const unnumbered = ready.filter(({ row }) => row.provenance.externalId === undefined)
  const wanted = {
    communeCodes: [...new Set(unnumbered.map(({ row }) => row.commune.code))],
    names: new Set(unnumbered.map(({ row }) => plain(row.name))),
  }
  const all = [...(await importedAs(tx, source, ids)), ...(await importedIn(tx, source, wanted))]
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

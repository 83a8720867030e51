import { setTimeout as wait } from 'node:timers/promises'
import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { Later } from '../../events/follow.js'
import { membersById, placesOf } from '../../members/index.js'
import { noteStaffAct, stillAllowed } from '../../roles/index.js'
import { administer } from '../../rpc/in-transaction.js'
import type { Allowed } from '../../rpc/actor.js'
import { inShortTransactions } from '../../rpc/short-transactions.js'
import { categoriesOf } from '../category.store.js'
import { lockStock } from '../stock.store.js'
import { applyPlan, subjectOf } from './apply-plan.js'
import { FileRefused, openGiven, type Photos } from './given-file.js'
import { readLines, type FileLine, type FileLines } from './read-lines.js'
import { readColumns } from './rows/read-columns.js'
import { isRefused, type RowFault } from './rows/row-fault.js'
import { settleItem, type Plan } from './settle-item.js'
import type { StockFileFolder } from './stock-file-folder.js'
import type { ImportLine, StockImport } from './stock-import.js'
import { findStockImport, keepTrial, noteLine, refusedLines, turnStockImport } from './stock-import.store.js'
import { lookForPhotos, takePhotos, type Taken, type TakingPhotos } from './take-photos.js'

export type Importing = TakingPhotos & { readonly folder: StockFileFolder }

type Work = {
  readonly one: StockImport
  readonly by: Id<'Account'>
  readonly lines: readonly FileLine[]
  readonly photos: Photos
  /** As the file heads it. */
  readonly photoColumn: string | undefined
}

/**
 * Tries it, or goes on with what was tried, line after line, each in a transaction with the note that it is done: whatever stops
 * the process, no line is done twice and none is lost.
 */
export async function runStockImport(services: Importing, id: Id<'StockImport'>): Promise<void> {
  const { database, folder } = services
  const one = await findStockImport(database.reader, id)
  if (!one || (one.status !== 'trying' && one.status !== 'applying')) return
  try {
    const by = one.by
    if (by === undefined || !(await allowedNow(database.reader, one))) throw new FileRefused('role-ended')
    await using given = await openGiven(folder.pathOf(id))
    const read = await readLines(given.csv, await knownTo(services, one), one.place)
    const photoColumn = readColumns(read.columns.names).of.photos
    const work: Work = { one, by, lines: read.lines, photos: given.photos, photoColumn }
    if (one.status === 'trying') await tryAll(services, work, read)
    else await applyAll(services, work)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const { fault } = error
    await administer(database, async (tx) => {
      await turnStockImport(tx, id, { from: one.status, to: 'failed', fault })
    })
  }
  const { status } = (await findStockImport(database.reader, id)) ?? {}
  if (status === 'applied' || status === 'failed') await folder.remove(id)
}

const allowedNow = (db: Tx | Importing['database']['reader'], { by, member }: StockImport) =>
  by === undefined ? Promise.resolve(undefined) : stillAllowed(db, by, { may: 'stock', subject: { member } })

async function knownTo({ database: { reader } }: Importing, { member }: StockImport) {
  const [categories, places, members] = await Promise.all([
    categoriesOf(reader),
    placesOf(reader, member),
    membersById(reader, [member]),
  ])
  return { categories, places, member: members.get(member)?.name ?? '' }
}

async function tryAll(services: Importing, work: Work, { columns }: FileLines): Promise<void> {
  const { database } = services
  const { one, lines } = work
  const above = new Set<string>()
  const tried: (ImportLine & { photos?: number })[] = []
  const trial = inShortTransactions(database, lines, {
    async work(tx, some) {
      const outcomes: { readonly line: FileLine; readonly plan: Plan | undefined }[] = []
      const who = await allowedNow(tx, one)
      if (!who) throw new FileRefused('role-ended')
      for (const line of some) outcomes.push({ line, plan: await settle({ tx, who }, work, { line, above }) })
      return outcomes
    },
  })
  for await (const outcomes of trial) for (const { line, plan } of outcomes) tried.push(await lookAt(work, line, plan))
  await administer(database, async (tx) => {
    if (!(await turnStockImport(tx, one.id, { from: 'trying', to: 'tried', columns }))) return
    await keepTrial(tx, one.id, tried)
  })
}

type Settling = { readonly line: FileLine; readonly above: Set<string> }

/** Undefined for what is refused as it stands. */
async function settle(
  { tx, who }: { readonly tx: Tx; readonly who: Allowed<'stock'> },
  { one: { place, language } }: Work,
  { line: { item }, above }: Settling,
): Promise<Plan | undefined> {
  if (!item) return undefined
  const plan = await settleItem({ tx, who }, { item, usualPlace: place, language, above })
  if (plan.is !== 'refused' && item.code !== undefined) above.add(item.code)
  return plan
}

/** With what is known of its photos before they are decoded. */
async function lookAt({ photos, photoColumn }: Work, line: FileLine, plan: Plan | undefined) {
  const looked =
    plan && 'wantsPhotos' in plan && plan.wantsPhotos
      ? await lookForPhotos(photos, line.item?.photos ?? [], photoColumn)
      : { found: [], faults: [] }
  return { ...toldOf(line, plan, { faults: looked.faults, taken: looked.found.length }), photos: looked.found.length }
}

type WithPhotos = { readonly faults: readonly RowFault[]; readonly taken: number }

function toldOf(line: FileLine, plan: Plan | undefined, { faults: ofPhotos, taken }: WithPhotos): ImportLine {
  const faults = [...line.faults, ...(plan?.is === 'refused' ? plan.faults : []), ...ofPhotos]
  const told = { line: line.line, title: line.title, cells: line.cells, faults }
  if (!plan || isRefused(faults)) return { ...told, verdict: 'refused', changed: [] }
  if (plan.is !== 'known') return { ...told, verdict: 'added', changed: plan.is === 'copy' ? ['copy'] : [] }
  const changed = taken > 0 ? [...plan.changed, 'photos' as const] : plan.changed
  return { ...told, verdict: changed.length > 0 ? 'changed' : 'same', changed }
}

/** After so long others get their turn, and a process that is to end may end. */
const turnMs = 5_000
/** SQLite gives a freed file to whoever asks first. */
const pauseMs = 5

async function applyAll(services: Importing, work: Work): Promise<void> {
  const { clock, database } = services
  const { one, lines } = work
  const refusedBefore = await refusedLines(database.reader, one.id)
  const above = new Set<string>()
  const endsAt = performance.now() + turnMs
  for (const [at, line] of lines.entries()) {
    if (at < one.done) {
      if (line.item?.code !== undefined && !refusedBefore.has(line.line)) above.add(line.item.code)
      continue
    }
    await applyLine(services, work, { line, above, at })
    if (database.engine === 'sqlite') await wait(pauseMs)
    if (performance.now() > endsAt && at + 1 < lines.length) throw new Later(clock.now())
  }
  await administer(database, async (tx) => {
    await turnStockImport(tx, one.id, { from: 'applying', to: 'applied' })
  })
}

async function applyLine(services: Importing, work: Work, settling: Settling & { readonly at: number }): Promise<void> {
  const { clock, database } = services
  const { one } = work
  const { line, at } = settling
  const taken = await photosFor(services, work, settling)
  try {
    await inOne(async (tx, who) => {
      await lockStock(tx, one.member)
      const plan = await settle({ tx, who }, work, settling)
      const told = toldOf(line, plan, { faults: taken.faults, taken: taken.pictures.length })
      if (plan && line.item && plan.is !== 'refused' && told.verdict !== 'same') {
        const done = await applyPlan({ tx, clock, who }, plan, { item: line.item, photos: taken.pictures })
        await noteStaffAct(tx, who, { name: done.act, about: [subjectOf(done)], now: clock.now() })
      }
      return told
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // Somebody changed it in between: the file sent again finds it as it is then.
    const faults: RowFault[] = [...line.faults, { reason: 'changed-meanwhile' }]
    await inOne(() => Promise.resolve({ ...toldOf(line, undefined, { faults: [], taken: 0 }), faults }))
  }

  function inOne(run: (tx: Tx, who: Allowed<'stock'>) => Promise<ImportLine>): Promise<void> {
    return administer(database, async (tx) => {
      const who = await allowedNow(tx, one)
      if (!who) throw new FileRefused('role-ended')
      await services.hold(tx, work.by)
      const told = await run(tx, who)
      await noteLine(tx, one.id, { ...told, at, photos: { photos: taken.pictures.length, photosLeft: taken.left } })
    })
  }
}

const noneTaken: Taken = { pictures: [], faults: [], left: 0 }

/** Before the transaction: decoding takes a second, in which nobody else waits. */
async function photosFor(services: Importing, work: Work, settling: Settling): Promise<Taken> {
  const { database } = services
  const { one, by, photos, photoColumn } = work
  const wanted = settling.line.item?.photos ?? []
  if (wanted.length === 0) return noneTaken
  const plan = await administer(database, async (tx) => {
    const who = await allowedNow(tx, one)
    return who && settle({ tx, who }, work, { ...settling, above: new Set(settling.above) })
  })
  if (!plan || !('wantsPhotos' in plan) || !plan.wantsPhotos) return noneTaken
  const { found, faults } = await lookForPhotos(photos, wanted, photoColumn)
  const taken = await takePhotos(services, found, { photos, member: one.member, sender: by, column: photoColumn })
  return { ...taken, faults: [...faults, ...taken.faults] }
}

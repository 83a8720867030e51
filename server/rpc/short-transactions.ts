import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'
import { administer } from './in-transaction.js'

/** The length of a transaction, and of the pause in which others get the file. */
const workMs = 25
const pauseMs = 15
const mostTries = 5

type Bulk<Piece, Out> = {
  /** Takes pieces while `some` yields any; `left` are all that remain, these first. May be run again. */
  work(tx: Tx, some: Iterable<Piece>, left: readonly Piece[]): Promise<Out>
  readonly dryRun?: boolean
  isWorthRetrying?(error: unknown): boolean
}

/**
 * SQLite gives a freed file to whoever asks first, which is the process that has just freed it: beside an import
 * without pauses one act in twenty took over a second. PostgreSQL needs no pause.
 */
export async function* inShortTransactions<Piece, Out>(
  database: Database,
  pieces: readonly Piece[],
  bulk: Bulk<Piece, Out>,
): AsyncGenerator<Out> {
  for (let left = pieces; left.length > 0;) {
    let taken = 0
    function* some(): Generator<Piece> {
      const endsAt = performance.now() + workMs
      taken = 0
      for (const piece of left) {
        taken += 1
        yield piece
        if (performance.now() >= endsAt) return
      }
    }
    const out = await inOne(database, bulk, (tx) => bulk.work(tx, some(), left))
    left = left.slice(taken)
    if (database.engine === 'sqlite') await wait(pauseMs)
    yield out
  }
}

export async function administerEach<Piece>(
  database: Database,
  pieces: readonly Piece[],
  work: (tx: Tx, piece: Piece) => Promise<void>,
): Promise<void> {
  const transactions = inShortTransactions(database, pieces, {
    async work(tx, some) {
      for (const piece of some) await work(tx, piece)
    },
  })
  while (!(await transactions.next()).done);
}

type Turns = { readonly database: Database; readonly signal?: AbortSignal }

/** One transaction after another, of `most` things each, until one finds fewer; returns how many there were. */
export async function administerInTurns(
  { database, signal }: Turns,
  most: number,
  work: (tx: Tx) => Promise<number>,
): Promise<number> {
  let done = 0
  for (let some = most; some === most && signal?.aborted !== true; done += some) {
    if (done > 0 && database.engine === 'sqlite') await wait(pauseMs)
    some = await administer(database, work)
  }
  return done
}

class Undone<Out> extends Error {
  readonly out: Out

  constructor(out: Out) {
    super('undone')
    this.out = out
  }
}

async function inOne<Piece, Out>(
  database: Database,
  { dryRun = false, isWorthRetrying = () => false }: Bulk<Piece, Out>,
  work: (tx: Tx) => Promise<Out>,
): Promise<Out> {
  for (let tries = 1; ; tries += 1) {
    let undone: Undone<Out> | undefined
    try {
      return await administer(database, async (tx) => {
        const out = await work(tx)
        if (!dryRun) return out
        undone = new Undone(out)
        throw undone
      })
    } catch (error) {
      if (undone && error === undone) return undone.out
      if (tries >= mostTries || !isWorthRetrying(error)) throw error
    }
  }
}

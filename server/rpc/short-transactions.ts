import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'
import { administer } from './administer.js'

/** How long one transaction works, and how long others then have the file. */
const workMs = 25
const pauseMs = 15
const mostTries = 5

export type Bulk<Piece, Out> = {
  /** Takes pieces as long as `some` gives any; `left` are all that are not done, these first. It may be begun again. */
  work(tx: Tx, some: Iterable<Piece>, left: readonly Piece[]): Promise<Out>
  /** Everything is done and nothing is kept. */
  readonly dryRun?: boolean
  /** Errors after which a transaction is begun again, besides those after which any is. */
  isWorthRetrying?(error: unknown): boolean
}

/**
 * Work of many pieces beside a server, told transaction by transaction. SQLite gives its file to whoever asks first when it is
 * free, and that is whoever has just let go: beside an import that did not pause, one act in twenty took more than a second.
 * The connections of PostgreSQL need no pause.
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

/** The same where nothing is to be told. */
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

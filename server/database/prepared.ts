import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { isPlanOutdated } from './dialect.js'
import { nameOf } from './written-once.js'

/** A migration begins the next one, since PostgreSQL binds a prepared statement to the columns of its time. */
let generation = 0

class PreparingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query(asked: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
    if (typeof asked !== 'string') throw new Error('nothing is streamed')
    const name = nameOf(asked)
    return name === undefined ? this.#client.query(asked, [...parameters]) : this.#prepared(name, asked, parameters)
  }

  async #prepared(name: string, text: string, parameters: readonly unknown[]): Promise<unknown> {
    const question = { name: `${name} ${generation}`, text, values: [...parameters] }
    try {
      return await this.#client.query(question)
    } catch (error) {
      if (!isPlanOutdated(error)) throw error
      if (question.name === `${name} ${generation}`) generation += 1
      // The error has aborted the transaction; it is run again as a whole (`isWorthRetrying`).
      if (this.#client.getTransactionStatus() !== 'I') throw error
      return this.#client.query(text, [...parameters])
    }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy)
  }
}

export function preparing(pool: pg.Pool): PostgresPool {
  return { connect: async () => new PreparingClient(await pool.connect()), end: () => pool.end() }
}

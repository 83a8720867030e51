import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { isPlanOutdated } from './dialect.js'
import { nameOf } from './written-once.js'

/** PostgreSQL ties a prepared statement to the columns it had: after somebody else's migration, others are prepared. */
let generation = 0

/** A connection on which statements that come back are parsed and planned once. */
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
      // A transaction is lost with it, and begins again (`isWorthRetrying`).
      if (this.#client.getTransactionStatus() !== 'I') throw error
      return this.#client.query(text, [...parameters])
    }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy)
  }
}

/** The same pool, whose connections prepare the statements that are written once. */
export function preparing(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => new PreparingClient(await pool.connect()),
    end: () => pool.end(),
  }
}

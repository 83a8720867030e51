import type { Instant } from '../base/instant.js'
import type { Logger } from '../base/logger.js'
import type { Database } from '../database/open-database.js'
import { administer } from '../rpc/in-transaction.js'
import type { Session } from './session.js'
import { noteUse } from './session.store.js'

/** Apart from the calls, since a read must not wait for the writer. Disposing waits for writes under way. */
export class SessionUses {
  readonly #database: Database
  readonly #logger: Logger
  readonly #underWay = new Map<Session['id'], Promise<void>>()

  constructor(database: Database, logger: Logger) {
    this.#database = database
    this.#logger = logger
  }

  note(session: Pick<Session, 'id' | 'accountId'>, now: Instant): void {
    const { id } = session
    if (this.#underWay.has(id)) return
    const noted = administer(this.#database, (tx) => noteUse(tx, session, now))
      .catch((err: unknown) => this.#logger.warn({ err }, 'session use not noted'))
      .finally(() => this.#underWay.delete(id))
    this.#underWay.set(id, noted)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#underWay.values())
  }
}

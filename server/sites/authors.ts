import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'
import type { Subject } from '../rpc/actor.js'
import type { About } from '../rpc/context.js'

type Consequence = {
  /** The act that it follows from, and its own name. */
  readonly after: string
  readonly name: string
  readonly about: About
  readonly now: Instant
}

/** Later slices keep people, and the list of acts by roles. */
export type Authors = {
  /** Finds the person whose act on that came last. */
  lastToTouch(
    db: Db,
    of: Subject,
    about: Pick<About, 'kind' | 'id'>,
  ): Promise<{ readonly firstName: string; readonly at: Instant } | undefined>
  findAccount(db: Db, id: Id<'Account'>): Promise<{ readonly firstName: string } | undefined>
  /** Writes down what follows from somebody's act, in their name, when they are not there themselves. */
  noteInTheirName(tx: Tx, of: Subject, consequence: Consequence): Promise<void>
}

import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import type { AccountHolder, Actor } from './actor.js'

/** Whose news it is that something happened to a thing of one kind. */
export type News = {
  /** Undefined once it is gone. */
  concerns(db: Db, id: string): Promise<Concerned | undefined>
  /** Refuses as the procedures do that show it. */
  mayRead(db: Db, actor: Actor<AccountHolder>, id: string): Promise<unknown>
  /** Whether they read there what the two write, and up to where the other has. */
  readsWords(db: Db, actor: Actor<AccountHolder>, id: string): Promise<boolean>
  /** What staff do who read it for their member. */
  readonly work: 'stock' | 'visits'
}

export type Concerned = { readonly accounts: readonly Id<'Account'>[]; readonly member?: Id<'Member'> }

/** By kind of subject. */
export type NewsOf = ReadonlyMap<string, News>

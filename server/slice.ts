import type { HoldsAccount, PersonHolders } from './accounts/index.js'
import type { Clock } from './base/clock.js'
import type { Database } from './database/open-database.js'
import type { Declared } from './database/retention.js'
import type { Wants } from './events/event.store.js'
import type { PhotoStorage } from './media/index.js'
import type { StockFileFolder } from './offers/index.js'

/** What a slice brings to the whole. The folds beside this file take it; a slice that brings nothing has no such file. */
export type Slice = {
  /** What each column of its tables is, and how long it is kept. */
  readonly privacy?: Declared
  /** What it does every hour, by name. */
  readonly housekeeping?: Readonly<Record<string, Step | DependentStep>>
  /** Whether it still has something of an account that nobody can sign in to. */
  readonly holdsAccount?: HoldsAccount
}

export type Kept = { readonly database: Database; readonly clock: Clock }
export type KeptWhole = Kept & {
  readonly storage: PhotoStorage
  /** Where lists of objects wait; absent where nobody can send any. */
  readonly folder?: StockFileFolder
  readonly signal?: AbortSignal
}

/** What the folds have put together. */
export type Together = {
  readonly holders: PersonHolders
  readonly wants: Wants
  readonly holdsAccount: readonly HoldsAccount[]
}

/** Returns how many things it has dealt with. */
export type Step = (kept: KeptWhole & Together) => Promise<number>
export type DependentStep = { readonly after: readonly string[]; readonly run: Step }

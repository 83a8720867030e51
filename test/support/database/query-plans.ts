import type BetterSqlite from 'better-sqlite3'
import { SqliteConnection } from '../../../server/database/sqlite.js'

type Prepare = (this: BetterSqlite.Database, text: string) => BetterSqlite.Statement

/** The texts of all that this process asks of SQLite from now on. */
export function statementsAsked(): Disposable & { readonly texts: ReadonlySet<string> } {
  const texts = new Set<string>()
  const prototype: { prepare: Prepare } = SqliteConnection.prototype
  const { prepare } = prototype
  prototype.prepare = function (text) {
    texts.add(text)
    return prepare.call(this, text)
  }
  return {
    texts,
    [Symbol.dispose]() {
      prototype.prepare = prepare
    },
  }
}

type Step = { readonly id: number; readonly parent: number; readonly detail: string }

/** A read of a table: what it is called in the statement, how it is found, and of which correlated subquery it is part. */
export type Read = {
  readonly table: string
  readonly how: 'scan' | 'search' | 'own-index'
  /** The columns of the index that are compared; none where the table is read whole. */
  readonly by: readonly string[]
  readonly correlated: boolean
  readonly detail: string
}

/** How SQLite would run it: https://www.sqlite.org/eqp.html */
export function readsOf(connection: BetterSqlite.Database, text: string): Read[] {
  const values = text
    .replace(/'[^']*'/g, '')
    .split('?')
    .slice(1)
  const steps = connection.prepare<null[], Step>(`explain query plan ${text}`).all(...values.map(() => null))
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  const names = aliasesIn(text)
  /** Of the nearest subquery: one that needs nothing of what is around it is asked once. */
  const isCorrelated = ({ parent }: Step): boolean => {
    const above = stepOf.get(parent)
    if (above === undefined || /^(SCALAR|LIST) SUBQUERY|^MATERIALIZE/.test(above.detail)) return false
    return /^CORRELATED/.test(above.detail) || isCorrelated(above)
  }
  return steps.flatMap((step) => {
    const [, how, name = ''] = /^(SCAN|SEARCH) (\S+)/.exec(step.detail) ?? []
    if (how === undefined || /VIRTUAL TABLE/.test(step.detail)) return []
    const [, compared = ''] = /\(([^()]*)\)$/.exec(step.detail) ?? []
    return [
      {
        table: names.get(name) ?? name,
        how: how === 'SCAN' ? 'scan' : /AUTOMATIC/.test(step.detail) ? 'own-index' : 'search',
        by: how === 'SCAN' ? [] : [...compared.matchAll(/(\w+)[=<>]/g)].flatMap(([, column]) => column ?? []),
        // What SQLite reads for each row of what stands before it.
        correlated: /^\S+ \S+ EXISTS/.test(step.detail) || isCorrelated(step),
        detail: step.detail,
      } as const,
    ]
  })
}

/** `offer` for « from "offer" as "o" ». */
function aliasesIn(text: string): Map<string, string> {
  const found = [...text.matchAll(/(?:from|join|,|update|into)\s+"?(\w+)"?\s+as\s+"?(\w+)"?/gi)]
  return new Map(found.map(([, table = '', alias = '']) => [alias, table]))
}

/** Columns that the statement compares with a column of another table: « "offer"."place_id" = "place"."id" ». */
export function joinedColumnsIn(text: string): ReadonlySet<string> {
  const column = String.raw`(?:"?(\w+)"?\.)?"?(\w+)"?`
  const found = [...text.matchAll(new RegExp(`${column}\\s*=\\s*${column}`, 'g'))]
  return new Set(
    found.flatMap(([, leftOf, left = '', rightOf, right = '']) =>
      leftOf === rightOf || (leftOf === undefined && rightOf === undefined) ? [] : [left, right],
    ),
  )
}

import { createHash } from 'node:crypto'
import {
  ValueNode,
  type Compilable,
  type CompiledQuery,
  type DeleteResult,
  type Expression,
  type InsertResult,
  type UpdateResult,
} from 'kysely'
import type { Engine } from './columns.js'
import { engineOf } from './dialect.js'
import type { Db } from './tables.js'

class Slot<T> implements Expression<T> {
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  get expressionType(): T | undefined {
    return undefined
  }

  toOperationNode(): ValueNode {
    return ValueNode.create(this)
  }

  of(values: object): unknown {
    return Reflect.get(values, this.#name)
  }
}

export type Slots<Values> = { readonly [Name in keyof Values]: Expression<Values[Name]> }

function slotsFor<Values extends object>(values: Values): Slots<Values>
function slotsFor(values: object): object {
  return Object.fromEntries(Object.keys(values).map((name) => [name, new Slot(name)]))
}

type RowOf<Row> = Row extends InsertResult | UpdateResult | DeleteResult ? never : Row

export type WrittenOnce<Values, Row> = {
  all(db: Db, values: Values): Promise<RowOf<Row>[]>
  first(db: Db, values: Values): Promise<RowOf<Row> | undefined>
  run(db: Db, values: Values): Promise<void>
}

/** Building a statement with joins takes Kysely ten times as long as SQLite takes to run it. */
export function writtenOnce<Values extends object, Row>(
  write: (db: Db, values: Slots<Values>) => Compilable<Row>,
): WrittenOnce<Values, Row> {
  const written: Partial<Record<Engine, CompiledQuery>> = {}

  async function all(db: Db, values: Values): Promise<RowOf<Row>[]> {
    const executor = db.getExecutor()
    const known = (written[engineOf(db)] ??= named(write(db.withoutPlugins(), slotsFor(values)).compile()))
    // Plugins such as the tests' query log see these statements too.
    const node = executor.transformQuery(known.query, known.queryId)
    const asked = node === known.query ? known : executor.compileQuery(node, known.queryId)
    const parameters = asked.parameters.map((value) => (value instanceof Slot ? value.of(values) : value))
    return (await executor.executeQuery<RowOf<Row>>({ ...asked, parameters })).rows
  }

  return {
    all,
    first: async (db, values) => (await all(db, values))[0],
    async run(db, values) {
      await all(db, values)
    },
  }
}

const names = new Map<string, string>()

function named(query: CompiledQuery): CompiledQuery {
  names.set(query.sql, createHash('sha256').update(query.sql).digest('base64url').slice(0, 22))
  return query
}

/** Undefined for SQL that may never recur. */
export function nameOf(text: string): string | undefined {
  return names.get(text)
}

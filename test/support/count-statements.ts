import type { KyselyPlugin, RootOperationNode } from 'kysely'
import { never } from '../../server/base/instant.js'
import { systemClock } from '../../server/base/clock.js'
import { authentication } from '../../server/accounts/authenticate.js'
import type { Database } from '../../server/database/open-database.js'
import type { BookInput } from '../../server/repairs/repair.wire.js'
import { appRouter } from '../../server/router.js'
import { isDeclaredOrigin } from '../../server/sites/index.js'
import type { Db } from '../../server/database/tables.js'
import { createCallerFactory } from '../../server/rpc/procedures.js'
import type { InputOf } from '../../widgets/shared/wire.js'
import { ourAddress } from './server-processes.js'
import { contextFor } from './rpc/door-context.js'
import { newKey, type Person } from './session.js'

type OnStatement = (by: 'reader' | 'writer', node: RootOperationNode) => void

/** A database of whose questions each is told. */
export function watched(database: Database, tell: OnStatement): Database {
  const telling = (by: 'reader' | 'writer'): KyselyPlugin => ({
    transformQuery({ node }) {
      tell(by, node)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  return {
    ...database,
    reader: database.reader.withPlugin(telling('reader')),
    writer: database.writer.withPlugin(telling('writer')),
  }
}

/** How many statements a booking asks of the database, before its transaction, in it and after it; without begin and commit. */
export async function countStatements(
  database: Database,
  { person, input }: { readonly person: Person; readonly input: BookInput },
): Promise<{ readsBeside: number; statementsInside: number }> {
  const counts = { readsBeside: 0, statementsInside: 0 }
  const caller = await callerFor(person, '/trpc/repairs.book', {
    database,
    tell: (by) => (counts[by === 'reader' ? 'readsBeside' : 'statementsInside'] += 1),
  })
  await caller.repairs.book(input)
  return counts
}

/** Of which tables, and how, but not with which values, the database is asked when somebody asks for a code. */
export async function statementsForCode(
  database: Database,
  { person, input }: { readonly person: Person; readonly input: InputOf<'accounts.requestCode'> },
): Promise<string[]> {
  const statements: string[] = []
  const withoutValues = (key: string, value: unknown) => (/^values?$/.test(key) ? undefined : value)
  const caller = await callerFor(person, '/trpc/accounts.requestCode', {
    database,
    tell: (_by, node) => statements.push(JSON.stringify(node, withoutValues)),
  })
  await caller.accounts.requestCode(input)
  return statements
}

/** Somebody before our router without the network, of whose questions to the database each is told. */
async function callerFor(person: Person, path: string, given: { database: Database; tell: OnStatement }) {
  const database = watched(given.database, given.tell)
  const { authorization, dpop, origin } = await person.headers(path)
  return createCallerFactory(appRouter)({
    ...contextFor(database, { origin, idempotencyKey: newKey() }),
    ...authentication({ clock: systemClock, publicUrl: ourAddress, uses: { note() {} } }),
    clock: systemClock,
    db: database.reader,
    isOwnOrigin: (asked: string) => asked === ourAddress,
    isDeclaredOrigin: (db: Db, site: string, asked: string) =>
      isDeclaredOrigin(db, { site, origin: asked, publicUrl: ourAddress }),
    signature: { method: 'POST', authorization, proof: dpop, path },
    shelf: { staleSeconds: 0, until: never, isPublic: true },
  })
}

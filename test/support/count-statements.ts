import type { KyselyPlugin } from 'kysely'
import { never } from '../../server/base/instant.js'
import { systemClock } from '../../server/base/clock.js'
import { knowSpeakers } from '../../server/accounts/know-speaker.js'
import type { Database } from '../../server/database/open-database.js'
import type { BookInput } from '../../server/repairs/repair.wire.js'
import { appRouter } from '../../server/router.js'
import { isDeclaredOrigin } from '../../server/sites/index.js'
import type { Db } from '../../server/database/tables.js'
import { createCallerFactory } from '../../server/rpc/procedures.js'
import { ourAddress } from './house-processes.js'
import { contextFor } from './rpc/door-context.js'
import { newKey, type Person } from './session.js'

/** How many statements a booking asks of the database, before its transaction, in it and after it; without begin and commit. */
export async function countStatements(
  database: Database,
  { person, input }: { readonly person: Person; readonly input: BookInput },
): Promise<{ readsBeside: number; statementsInside: number }> {
  const counts = { readsBeside: 0, statementsInside: 0 }
  const counting = (name: keyof typeof counts): KyselyPlugin => ({
    transformQuery({ node }) {
      counts[name] += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  const counted: Database = {
    ...database,
    reader: database.reader.withPlugin(counting('readsBeside')),
    writer: database.writer.withPlugin(counting('statementsInside')),
  }
  const path = '/trpc/repairs.book'
  const { authorization, dpop, origin } = await person.headers(path)
  const context = {
    ...contextFor(counted, { origin, idempotencyKey: newKey() }),
    ...knowSpeakers({ database: counted, clock: systemClock, publicUrl: ourAddress }),
    clock: systemClock,
    db: counted.reader,
    isDeclaredOrigin: (db: Db, site: string, asked: string) =>
      isDeclaredOrigin(db, { site, origin: asked, publicUrl: ourAddress }),
    signature: { method: 'POST', authorization, proof: dpop, path },
    shelf: { staleSeconds: 0, until: never, isPublic: true },
  }
  await createCallerFactory(appRouter)(context).repairs.book(input)
  return counts
}

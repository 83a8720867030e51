import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import { publicQuery, router } from '../rpc/procedures.js'
import { communeCoded, findCommunes } from './find-communes.js'
import { findInput, findOutput, toWire } from './territory.wire.js'

const day = 86_400

/** Given by `router.ts`, since sites come after territories. */
export type TerritoryOfSite = (db: Db, slug: string) => Promise<Id<'Territory'> | undefined>

export const territoriesRouter = (territoryOfSite: TerritoryOfSite) =>
  router({
    find: publicQuery({ by: 'anybody', staleSeconds: day, shows: ['territories', 'sites'] })
      .input(findInput)
      .output(findOutput)
      .query(async ({ ctx, input: { code, text, site } }) => {
        if (code !== undefined) return { items: (await communeCoded(ctx.db, code)).map(toWire) }
        const home = site === undefined ? undefined : await territoryOfSite(ctx.db, site)
        return { items: (await findCommunes(ctx.db, text, home)).map(toWire) }
      }),
  })

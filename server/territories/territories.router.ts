import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import { publicQuery, router } from '../rpc/procedures.js'
import { communeCoded, findCommunes } from './find-communes.js'
import { findInput, findOutput, toWire } from './territory.wire.js'

const day = 86_400

/** Given by `router.ts`, since sites and members come after territories. */
type OfSite<Found> = (db: Db, slug: string) => Promise<Found | undefined>

type Parts = { readonly territoryOfSite: OfSite<Id<'Territory'>>; readonly communeOfSite: OfSite<string> }

export const territoriesRouter = ({ territoryOfSite, communeOfSite }: Parts) =>
  router({
    find: publicQuery({ by: 'anybody', staleSeconds: day, shows: ['territories', 'sites', 'members'] })
      .input(findInput)
      .output(findOutput)
      .query(async ({ ctx, input: { code, text, site } }) => {
        // A call that names a site alone asks for the site's own commune.
        const known = code ?? (text === '' && site !== undefined ? await communeOfSite(ctx.db, site) : undefined)
        if (known !== undefined) return { items: (await communeCoded(ctx.db, known)).map(toWire) }
        const home = site === undefined ? undefined : await territoryOfSite(ctx.db, site)
        return { items: (await findCommunes(ctx.db, text, home)).map(toWire) }
      }),
  })

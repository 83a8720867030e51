import { publicQuery, router } from '../rpc/procedures.js'
import { findCommunes } from './find-communes.js'
import { findInput, findOutput, toWire } from './territory.wire.js'

const day = 86_400

export const territoriesRouter = router({
  find: publicQuery({ staleSeconds: day, shows: ['territories', 'sites'] })
    .input(findInput)
    .output(findOutput)
    .query(async ({ ctx, input }) => ({
      items: (await findCommunes(ctx.db, input.text, input.site)).map(toWire),
    })),
})

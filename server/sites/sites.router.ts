import { publicQuery, router } from '../rpc/procedures.js'
import { openSite } from './open-site.js'
import { openInput, openOutput } from './site.wire.js'

export const sitesRouter = router({
  open: publicQuery({ by: 'anybody', staleSeconds: 30, shows: ['sites', 'territories'] })
    .input(openInput)
    .output(openOutput)
    .query(({ ctx, input }) => openSite(ctx, input)),
})

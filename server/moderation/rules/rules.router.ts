import { publicQuery, router } from '../../rpc/procedures.js'
import { rulesInput, rulesOutput } from './rules.wire.js'
import { showRules } from './show-rules.js'

export const rulesRouter = router({
  current: publicQuery({ by: 'anybody', staleSeconds: 30, shows: ['sites'] })
    .input(rulesInput)
    .output(rulesOutput)
    .query(({ ctx, input }) => showRules(ctx, input)),
})

import { forStaff, privateQuery, router } from '../../rpc/procedures.js'
import { showOutage } from './mail-outage.js'
import { outageInput, outageOutput } from './mails.wire.js'

export const mailsRouter = router({
  outage: privateQuery({ by: { may: 'network' } })
    .input(outageInput)
    .output(outageOutput)
    .query(forStaff((ctx) => showOutage(ctx))),
})

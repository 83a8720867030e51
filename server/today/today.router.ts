import { forStaff, privateQuery, router } from '../rpc/procedures.js'
import { showToday } from './show-today.js'
import { todayInput, todayOutput } from './today.wire.js'

export const todayRouter = router({
  show: privateQuery({ by: { may: 'today' } })
    .input(todayInput)
    .output(todayOutput)
    .query(forStaff(showToday)),
})

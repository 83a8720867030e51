import { forStaff, privateQuery, router, staffFile } from '../rpc/procedures.js'
import { countMonths, monthsCsv } from './count-months.js'
import { csvInput, csvOutput, monthsInput, monthsOutput, type MonthsCsvInput, type MonthsInput } from './impact.wire.js'

const by = { may: 'network' } as const

export const impactRouter = router({
  months: privateQuery({ by })
    .input(monthsInput)
    .output(monthsOutput)
    .query(forStaff((ctx, _allowed, input: MonthsInput) => countMonths(ctx, input))),
  csv: privateQuery({ by: { ...by, fresh: true } })
    .input(csvInput)
    .output(csvOutput)
    .query(staffFile('impact.csv', (ctx, _allowed, input: MonthsCsvInput) => monthsCsv(ctx, input))),
})

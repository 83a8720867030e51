import { CommandError, type Command } from '../../rpc/command.js'
import { listReports } from './report.store.js'

export const offerReportsCommand: Command = {
  summary: 'List what people report about offers, the latest first.',
  usage: '[--limit 50]',
  options: { limit: { type: 'string' } },
  async run({ values }, { database, print }) {
    const limit = Number(values['limit'] ?? 50)
    if (!Number.isSafeInteger(limit) || limit < 1) throw new CommandError('--limit: a number from 1 on')
    const reports = await listReports(database.reader, limit)
    if (reports.length === 0) print('Nothing was reported.')
    for (const report of reports) {
      print(`${report.createdAt}  ${report.reason}  ${report.site}  ${report.offerId}  ${report.title}`)
      // On one line, so that the output can be counted and filtered by other tools.
      if (report.words !== '') print(`  ${report.words.replaceAll(/\s+/g, ' ')}`)
    }
  },
}

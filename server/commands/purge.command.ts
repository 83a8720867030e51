import { runHousekeeping } from '../housekeeping.js'
import { openStorage } from '../media/index.js'
import { StockFileFolder } from '../offers/index.js'
import { UnableError, type Command } from '../rpc/command.js'

export const purgeCommand: Command = {
  summary: 'Purge expired rows (a running server does it every hour).',
  usage: '',
  options: {},
  async run(_given, context) {
    const failed: string[] = []
    const report = {
      done: (step: string, rows: number) => context.print(`${step}: ${rows}`),
      failed(step: string, error: unknown) {
        failed.push(`${step}: ${error instanceof Error ? error.message : String(error)}`)
      },
    }
    const isAlone = await runHousekeeping(
      { ...context, storage: openStorage(context), folder: new StockFileFolder(context.dataDir) },
      report,
    )
    if (!isAlone) throw new UnableError('Another process is doing this. Try again in a moment.')
    if (failed.length > 0) throw new UnableError(`Failed:\n${failed.join('\n')}`)
  },
}

import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import { applyStockImport } from './apply-stock-import.js'
import { askStockArchive } from './ask-stock-archive.js'
import { showStockImport, stockImportReport } from './show-stock-import.js'
import {
  archiveInput,
  archiveOutput,
  askedOutput,
  importIdInput,
  reportInput,
  reportOutput,
  showInput,
  showOutput,
} from './stock-files.wire.js'

const by = { may: 'stock' } as const

export const stockFilesRouter = router({
  show: privateQuery({ by }).input(showInput).output(showOutput).query(forStaff(showStockImport)),
  report: privateQuery({ by }).input(reportInput).output(reportOutput).query(forStaff(stockImportReport)),
  archive: privateQuery({ by: { ...by, fresh: true } })
    .input(archiveInput)
    .output(archiveOutput)
    .query(staffFile('stockFiles.archive', askStockArchive)),
  takeIn: act({ by })
    .input(importIdInput)
    .output(askedOutput)
    .mutation(staffDoor('stockFiles.takeIn', { perHour: 60, perDay: 200 }, applyStockImport)),
})

import { csvLine } from '../../base/csv-cell.js'
import type { Context } from '../../rpc/context.js'
import { siteOf, type Moderator } from '../moderator.js'
import { subjectKey, type SubjectOwners } from '../subject.js'
import type { QueueCsvInput } from './desk.wire.js'
import { cardsOf, findInQueue, hiddenHow } from './list-queue.js'
import { queueCsvWords } from '../moderation-csv.strings.js'

/** All that the filters find, for a spreadsheet: what people wrote is no formula there (decision 20). */
export async function queueCsv(
  asking: Pick<Context, 'db' | 'clock' | 'hmac'>,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  { language = 'fr', ...filters }: QueueCsvInput,
): Promise<{ readonly name: string; readonly csv: string }> {
  const words = queueCsvWords[language]
  const { found } = await findInQueue(asking, { owners, by }, filters)
  const cards = await cardsOf(asking, owners, found)
  const lines = found.map(({ subject, told, since, looks, reports, objections, answered, hidings }) => {
    const card = cards.get(subjectKey(subject))
    const hidden = hiddenHow(hidings, siteOf(by))
    return csvLine([
      ...[told.title, card?.giver ?? '', card?.commune ?? '', since, looks ? (told.lookBy ?? '') : ''],
      ...[String(reports.length), [...new Set(reports.map(({ reason }) => words.reasons[reason]))].join('; ')],
      ...[String(objections.length), answered.length > 0 ? words.yes : '', hidden ? words.hidden[hidden] : ''],
      subject.id,
    ])
  })
  const day = asking.clock.now().slice(0, 10)
  // Spreadsheets take a file without this sign for one of an older alphabet.
  return { name: `${words.name}-${day}.csv`, csv: `\uFEFF${csvLine(words.heads)}${lines.join('')}` }
}

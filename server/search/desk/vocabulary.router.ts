import type { Context } from '../../rpc/context.js'
import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import { addRows, changeRow, removeRows } from './change-rows.js'
import { listMissed, listVocabulary, vocabularyCsv } from './list-vocabulary.js'
import { lookAtFile, takeFile, type Lent } from './take-file.js'
import {
  changeInput,
  csvInput,
  csvOutput,
  doneOutput,
  fileInput,
  fileOutput,
  listInput,
  listOutput,
  missedInput,
  missedOutput,
  rowsInput,
  rowsOutput,
  tryInput,
  tryOutput,
  type ChangeRowInput,
  type FileInput,
  type MissedInput,
  type RowsInput,
  type Tried,
  type TryInput,
  type VocabularyCsvInput,
  type VocabularyInput,
} from './vocabulary-list.wire.js'
import { fromWire } from './wire-row.js'

const by = { may: 'network' } as const
const changing = { perHour: 600, perDay: 2_000 }
/** Each is read as a whole, in one transaction. */
const taking = { perHour: 30, perDay: 100 }

/** `tryQuestion`: what a later slice finds with the words as they are now. */
type VocabularyParts = Lent & {
  readonly tryQuestion: (asking: Pick<Context, 'db' | 'clock'>, asked: TryInput) => Promise<Tried>
}

export const vocabularyRouter = ({ tryQuestion, ...lent }: VocabularyParts) =>
  router({
    list: privateQuery({ by })
      .input(listInput)
      .output(listOutput)
      .query(forStaff((ctx, _allowed, input: VocabularyInput) => listVocabulary(ctx, lent.kinds, input))),
    missed: privateQuery({ by })
      .input(missedInput)
      .output(missedOutput)
      .query(forStaff((ctx, _allowed, input: MissedInput) => listMissed(ctx, input))),
    csv: privateQuery({ by: { ...by, fresh: true } })
      .input(csvInput)
      .output(csvOutput)
      .query(
        staffFile('vocabulary.csv', (ctx, _allowed, input: VocabularyCsvInput) =>
          vocabularyCsv(ctx, lent.kinds, input),
        ),
      ),
    try: privateQuery({ by })
      .input(tryInput)
      .output(tryOutput)
      .query(forStaff((ctx, _allowed, input: TryInput) => tryQuestion(ctx, input))),
    look: privateQuery({ by })
      .input(fileInput)
      .output(fileOutput)
      .query(forStaff((ctx, _allowed, input: FileInput) => lookAtFile(ctx, lent, input))),
    add: act({ by })
      .input(rowsInput)
      .output(rowsOutput)
      .mutation(
        staffDoor('vocabulary.add', changing, async (ctx, _allowed, { rows }: RowsInput) => ({
          changed: (await addRows(ctx, lent.kinds, rows.map(fromWire))).length,
        })),
      ),
    change: act({ by })
      .input(changeInput)
      .output(doneOutput)
      .mutation(
        staffDoor('vocabulary.change', changing, async (ctx, _allowed, { row, to }: ChangeRowInput) => {
          await changeRow(ctx, lent.kinds, { row: fromWire(row), to: fromWire(to) })
          return {}
        }),
      ),
    remove: act({ by })
      .input(rowsInput)
      .output(rowsOutput)
      .mutation(
        staffDoor('vocabulary.remove', changing, async (ctx, _allowed, { rows }: RowsInput) => ({
          changed: await removeRows(ctx, rows.map(fromWire)),
        })),
      ),
    take: act({ by })
      .input(fileInput)
      .output(fileOutput)
      .mutation(staffDoor('vocabulary.take', taking, (ctx, _allowed, input: FileInput) => takeFile(ctx, lent, input))),
  })

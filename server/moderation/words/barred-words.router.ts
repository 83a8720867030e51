import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import { addBarred, changeBarred, removeBarred } from './change-barred.js'
import {
  addInput,
  addOutput,
  catchesInput,
  catchesOutput,
  changeInput,
  csvInput,
  csvOutput,
  doneOutput,
  listInput,
  listOutput,
  removeInput,
  type AddBarred,
  type BarredCsvInput,
  type BarredInput,
  type CatchesInput,
  type ChangeBarred,
  type RemoveBarred,
} from './barred-list.wire.js'
import { barredCsv, listBarred, soughtOf, type CaughtBy } from './list-barred.js'

const by = { may: 'network' } as const
const changing = { perHour: 200, perDay: 500 }

export const barredWordsRouter = (caughtBy: CaughtBy) =>
  router({
    list: privateQuery({ by })
      .input(listInput)
      .output(listOutput)
      .query(forStaff((ctx, _allowed, input: BarredInput) => listBarred(ctx, caughtBy, input))),
    csv: privateQuery({ by: { ...by, fresh: true } })
      .input(csvInput)
      .output(csvOutput)
      .query(staffFile('barredWords.csv', (ctx, _allowed, input: BarredCsvInput) => barredCsv(ctx, caughtBy, input))),
    catches: privateQuery({ by })
      .input(catchesInput)
      .output(catchesOutput)
      .query(forStaff((ctx, _allowed, { word }: CatchesInput) => caughtBy(ctx, soughtOf(word)))),
    add: act({ by })
      .input(addInput)
      .output(addOutput)
      .mutation(
        staffDoor('barredWords.add', changing, async (ctx, _allowed, { word, does, reason }: AddBarred) => ({
          isNew: await addBarred(ctx, { word, does, reason }),
        })),
      ),
    change: act({ by })
      .input(changeInput)
      .output(doneOutput)
      .mutation(
        staffDoor('barredWords.change', changing, async (ctx, _allowed, { seen, to }: ChangeBarred) => {
          await changeBarred(ctx, { seen, to })
          return {}
        }),
      ),
    remove: act({ by })
      .input(removeInput)
      .output(doneOutput)
      .mutation(
        staffDoor('barredWords.remove', changing, async (ctx, _allowed, { seen }: RemoveBarred) => {
          await removeBarred(ctx, seen)
          return {}
        }),
      ),
  })

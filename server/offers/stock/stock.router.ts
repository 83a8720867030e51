import { toId, type Id } from '../../base/id.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context, StaffContext } from '../../rpc/context.js'
import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import type { LentOf } from './copy-state.js'
import { noteLabels, showLabels } from './labels/label.js'
import { labelledInput, labelledOutput, labelsInput, labelsOutput, type LabelsInput } from './labels/label.wire.js'
import { moveItems, pauseItems, resumeItems, withdrawItems } from './act-on-several.js'
import { addToStock } from './add-to-stock.js'
import { blockDays, freeDays } from './block-days.js'
import { beginDraft } from './begin-draft.js'
import { addCopy, changeCopy, dropCopy, putBack, setOutOfOrder } from './change-copies.js'
import { changeItem } from './change-item.js'
import { keepItem } from './kept-item.js'
import { proposeInStock } from './propose-in-stock.js'
import { showOn } from './show-on.js'
import { openItem, showItem, showRoom, showStock } from './show-stock.js'
import { stockCsv } from './stock-csv.js'
import {
  addCopyInput,
  addInput,
  beginInput,
  blockDaysInput,
  blockedOutput,
  changeCopyInput,
  changeInput,
  copyInput,
  csvInput,
  csvOutput,
  freeDaysInput,
  itemOutput,
  keepInput,
  listInput,
  listOutput,
  moveInput,
  openInput,
  openOutput,
  outOfOrderInput,
  proposeInput,
  proposeOutput,
  roomInput,
  roomOutput,
  severalInput,
  severalOutput,
  showOnInput,
  showOnOutput,
  type CsvInput,
  type ListInput,
  type OpenInput,
  type ProposeInput,
  type RoomInput,
} from './stock.wire.js'

const by = { may: 'stock' } as const

/** A shelf is filled in an hour, a stock in a day. */
const filling = { perHour: 600, perDay: 3_000 }
const changing = { perHour: 600, perDay: 3_000 }

type Verb<In> = (ctx: StaffContext, who: Allowed<'stock'>, input: In) => Promise<{ readonly id: Id<'Offer'> }>

/** Only its id is kept to answer a repeat: it is told as it stands then. */
function onOne<In extends { readonly member: string }>(
  lentOf: LentOf,
  { name, rules, verb }: { readonly name: string; readonly rules: typeof filling; readonly verb: Verb<In> },
) {
  const run = staffDoor<'stock', In, { id: Id<'Offer'> }>(`stock.${name}`, rules, async (ctx, who, input) => {
    const { id } = await verb(ctx, who, input)
    return { id }
  })
  return async (call: Parameters<typeof run>[0]) => showItem({ ...call.ctx, lentOf }, await run(call))
}

/** `lentOf`: which copies somebody has. */
export function stockRouter(lentOf: LentOf) {
  const one = <In extends { readonly member: string }>(name: string, rules: typeof filling, verb: Verb<In>) =>
    onOne(lentOf, { name, rules, verb })
  return router({
    room: privateQuery({ by })
      .input(roomInput)
      .output(roomOutput)
      .query(forStaff((ctx, who, _input: RoomInput) => showRoom(ctx, who))),
    list: privateQuery({ by })
      .input(listInput)
      .output(listOutput)
      .query(forStaff((ctx, who, input: ListInput) => showStock({ ...ctx, lentOf }, who, input))),
    csv: privateQuery({ by: { ...by, fresh: true } })
      .input(csvInput)
      .output(csvOutput)
      .query(staffFile('stock.csv', (ctx, who, input: CsvInput) => stockCsv({ ...ctx, lentOf }, who, input))),
    open: privateQuery({ by })
      .input(openInput)
      .output(openOutput)
      .query(forStaff((ctx, who, { offerId }: OpenInput) => openItem({ ...ctx, lentOf }, who, toId(offerId)))),
    labels: privateQuery({ by })
      .input(labelsInput)
      .output(labelsOutput)
      .query(forStaff((ctx, who, input: LabelsInput) => showLabels(ctx, who, input))),
    propose: privateQuery({ by })
      .input(proposeInput)
      .output(proposeOutput)
      .query(forStaff(({ db }: Context, _who, input: ProposeInput) => proposeInStock(db, input))),
    add: act({ by })
      .input(addInput)
      .output(itemOutput)
      .mutation(one('add', filling, addToStock)),
    begin: act({ by })
      .input(beginInput)
      .output(itemOutput)
      .mutation(one('begin', filling, beginDraft)),
    change: act({ by })
      .input(changeInput)
      .output(itemOutput)
      .mutation(one('change', changing, changeItem)),
    keep: act({ by })
      .input(keepInput)
      .output(itemOutput)
      .mutation(one('keep', changing, keepItem)),
    blockDays: act({ by })
      .input(blockDaysInput)
      .output(blockedOutput)
      .mutation(staffDoor('stock.blockDays', changing, blockDays)),
    freeDays: act({ by })
      .input(freeDaysInput)
      .output(blockedOutput)
      .mutation(staffDoor('stock.freeDays', changing, freeDays)),
    pause: act({ by })
      .input(severalInput)
      .output(severalOutput)
      .mutation(staffDoor('stock.pause', changing, pauseItems)),
    resume: act({ by })
      .input(severalInput)
      .output(severalOutput)
      .mutation(staffDoor('stock.resume', changing, resumeItems)),
    withdraw: act({ by })
      .input(severalInput)
      .output(severalOutput)
      .mutation(staffDoor('stock.withdraw', changing, withdrawItems)),
    move: act({ by })
      .input(moveInput)
      .output(severalOutput)
      .mutation(staffDoor('stock.move', changing, moveItems)),
    addCopy: act({ by })
      .input(addCopyInput)
      .output(itemOutput)
      .mutation(one('addCopy', changing, addCopy)),
    changeCopy: act({ by })
      .input(changeCopyInput)
      .output(itemOutput)
      .mutation(one('changeCopy', changing, changeCopy)),
    dropCopy: act({ by })
      .input(copyInput)
      .output(itemOutput)
      .mutation(one('dropCopy', changing, dropCopy)),
    setOutOfOrder: act({ by })
      .input(outOfOrderInput)
      .output(itemOutput)
      .mutation(one('setOutOfOrder', changing, setOutOfOrder)),
    putBack: act({ by })
      .input(copyInput)
      .output(itemOutput)
      .mutation(one('putBack', changing, putBack)),
    labelled: act({ by })
      .input(labelledInput)
      .output(labelledOutput)
      .mutation(staffDoor('stock.labelled', changing, noteLabels)),
    showOn: act({ by })
      .input(showOnInput)
      .output(showOnOutput)
      .mutation(staffDoor('stock.showOn', changing, showOn)),
  })
}

import { act, done, forStaff, privateQuery, router, staffDoor } from '../../rpc/procedures.js'
import type { Authors } from '../../sites/index.js'
import { answerOffered } from './answer-offered.js'
import { changeOwnPlace } from './change-own-place.js'
import { changePhoto } from './change-photo.js'
import { closeDays, openDays } from './close-days.js'
import { closeForGood, reopenPlace, showClosing, type CountAtPlace, type LeavePlace } from './close-for-good.js'
import {
  addressesInput,
  addressesOutput,
  answerOfferedInput,
  changeInput,
  changeOutput,
  closeDaysInput,
  closeForGoodInput,
  closingOutput,
  doneOutput,
  listInput,
  listOutput,
  openDaysInput,
  photoInput,
  placeInput,
  placeOutput,
  previewInput,
  previewOutput,
  restInput,
  positionInput,
  type ChangeInput,
  type CloseForGoodInput,
  type PlaceInput,
  type RestInput,
  type PositionInput,
} from './own.wire.js'
import { previewPlace } from './preview-place.js'
import { restPlace, wakePlace, type Relist } from './rest-place.js'
import { findOwnAddresses, positionPlace, type BringAlong } from './position-place.js'
import { listPlaces, showOwnPlace } from './show-own-places.js'

/** A later slice tells this about offers at a place. */
type StockOfPlace = {
  readonly bringAlong: BringAlong
  readonly count: CountAtPlace
  readonly leave: LeavePlace
  readonly relist: Relist
}

const changing = { perHour: 120, perDay: 500 }
const may = { may: 'place' } as const
const closing = { may: 'closing' } as const

/** People of a member do this with its places. */
export const placesRouter = (authors: Pick<Authors, 'lastToTouch'>, stock: StockOfPlace) =>
  router({
    list: privateQuery({ by: may }).input(listInput).output(listOutput).query(forStaff(listPlaces)),
    show: privateQuery({ by: may }).input(placeInput).output(placeOutput).query(forStaff(showOwnPlace)),
    preview: privateQuery({ by: may }).input(previewInput).output(previewOutput).query(forStaff(previewPlace)),
    addresses: privateQuery({ by: may })
      .input(addressesInput)
      .output(addressesOutput)
      .query(forStaff(findOwnAddresses)),
    seat: act({ by: may })
      .input(positionInput)
      .output(doneOutput)
      .mutation(
        staffDoor('places.seat', changing, async (ctx, allowed, input: PositionInput) => {
          await positionPlace(ctx, stock.bringAlong, { allowed, input })
          return {}
        }),
      ),
    change: act({ by: may })
      .input(changeInput)
      .output(changeOutput)
      .mutation(
        staffDoor('places.change', changing, (ctx, allowed, input: ChangeInput) =>
          changeOwnPlace(ctx, authors, { allowed, input }),
        ),
      ),
    closeDays: act({ by: may })
      .input(closeDaysInput)
      .output(doneOutput)
      .mutation(staffDoor('places.closeDays', changing, done(closeDays))),
    openDays: act({ by: may })
      .input(openDaysInput)
      .output(doneOutput)
      .mutation(staffDoor('places.openDays', changing, done(openDays))),
    answerOffered: act({ by: may })
      .input(answerOfferedInput)
      .output(doneOutput)
      .mutation(staffDoor('places.answerOffered', changing, done(answerOffered))),
    changePhoto: act({ by: may })
      .input(photoInput)
      .output(doneOutput)
      .mutation(staffDoor('places.changePhoto', changing, done(changePhoto))),
    rest: act({ by: may })
      .input(restInput)
      .output(doneOutput)
      .mutation(
        staffDoor('places.rest', changing, async (ctx, allowed, input: RestInput) => {
          await restPlace(ctx, stock.relist, { allowed, input })
          return {}
        }),
      ),
    wake: act({ by: may })
      .input(placeInput)
      .output(doneOutput)
      .mutation(
        staffDoor('places.wake', changing, async (ctx, allowed, input: PlaceInput) => {
          await wakePlace(ctx, stock.relist, { allowed, input })
          return {}
        }),
      ),
    closing: privateQuery({ by: closing })
      .input(placeInput)
      .output(closingOutput)
      .query(
        forStaff(({ db, clock }, allowed, input: PlaceInput) =>
          showClosing({ db, now: clock.now() }, stock.count, { allowed, input }),
        ),
      ),
    closeForGood: act({ by: { ...closing, fresh: true } })
      .input(closeForGoodInput)
      .output(doneOutput)
      .mutation(
        staffDoor('places.closeForGood', changing, async (ctx, allowed, input: CloseForGoodInput) => {
          await closeForGood(ctx, stock, { allowed, input })
          return {}
        }),
      ),
    reopen: act({ by: closing })
      .input(placeInput)
      .output(doneOutput)
      .mutation(
        staffDoor('places.reopen', changing, async (ctx, allowed, input: PlaceInput) => {
          await reopenPlace(ctx, stock.relist, { allowed, input })
          return {}
        }),
      ),
  })

import { act, forStaff, privateQuery, router, staffDoor } from '../../rpc/procedures.js'
import type { Authors } from '../../sites/index.js'
import { answerOffered } from './answer-offered.js'
import { changeOwnPlace } from './change-own-place.js'
import { closeDays, openDays } from './close-days.js'
import {
  answerOfferedInput,
  changeInput,
  changeOutput,
  closeDaysInput,
  doneOutput,
  listInput,
  listOutput,
  openDaysInput,
  placeInput,
  placeOutput,
  previewInput,
  previewOutput,
  type AnswerOfferedInput,
  type ChangeInput,
  type CloseDaysInput,
  type ListInput,
  type OpenDaysInput,
  type PlaceInput,
  type PreviewInput,
} from './own.wire.js'
import { previewPlace } from './preview-place.js'
import { listPlaces, showOwnPlace } from './show-own-places.js'

const changing = { perHour: 120, perDay: 500 }
const may = { may: 'place' } as const

/** What the people of a member do with its places. */
export const placesRouter = (authors: Pick<Authors, 'lastToTouch'>) =>
  router({
    list: privateQuery({ by: may })
      .input(listInput)
      .output(listOutput)
      .query(forStaff((ctx, allowed, input: ListInput) => listPlaces(ctx, allowed, input))),
    show: privateQuery({ by: may })
      .input(placeInput)
      .output(placeOutput)
      .query(forStaff((ctx, allowed, input: PlaceInput) => showOwnPlace(ctx, allowed, input))),
    preview: privateQuery({ by: may })
      .input(previewInput)
      .output(previewOutput)
      .query(forStaff((ctx, allowed, input: PreviewInput) => previewPlace(ctx, allowed, input))),
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
      .mutation(
        staffDoor('places.closeDays', changing, async (ctx, allowed, input: CloseDaysInput) => {
          await closeDays(ctx, allowed, input)
          return {}
        }),
      ),
    openDays: act({ by: may })
      .input(openDaysInput)
      .output(doneOutput)
      .mutation(
        staffDoor('places.openDays', changing, async (ctx, allowed, input: OpenDaysInput) => {
          await openDays(ctx, allowed, input)
          return {}
        }),
      ),
    answerOffered: act({ by: may })
      .input(answerOfferedInput)
      .output(doneOutput)
      .mutation(
        staffDoor('places.answerOffered', changing, async (ctx, allowed, input: AnswerOfferedInput) => {
          await answerOffered(ctx, allowed, input)
          return {}
        }),
      ),
  })

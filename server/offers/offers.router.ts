import { toId } from '../base/id.js'
import { act, door, privateQuery, publicQuery, router, signed, signedDoor } from '../rpc/procedures.js'
import { openBoard } from './board/open-board.js'
import { placesWith } from './board/places-with.js'
import { reportLimits, reportOffer } from './reports/report-offer.js'
import { searchBoard } from './board/search-board.js'
import { showSheet } from './board/show-sheet.js'
import {
  offerPageOutput,
  openInput,
  openOutput,
  placesWithInput,
  placesWithOutput,
  reportInput,
  reportOutput,
  searchInput,
  sheetInput,
  sheetOutput,
} from './offer.wire.js'
import { proposeCategory } from './publishing/propose-category.js'
import { publishAtSite } from './publishing/publish-at-site.js'
import {
  mineInput,
  mineOutput,
  ownInput,
  ownOutput,
  proposeCategoryInput,
  proposeCategoryOutput,
  publishInput,
  publishOutput,
  type OwnInput,
  type PublishInput,
} from './publishing/publishing.wire.js'
import { showMine, showOwn, showPublished } from './publishing/show-own.js'

const lists = { by: 'anybody', staleSeconds: 30, shows: ['offers', 'sites', 'territories'] } as const

// Twenty a day are counted by the verb, which says so: a title that is refused is none of them.
const publish = signedDoor('offers.publish', { perDay: 200 }, async (ctx, { actor }, input: PublishInput) => {
  const { id } = await publishAtSite(ctx, actor, input)
  return { id }
})

export const offersRouter = router({
  open: publicQuery(lists)
    .input(openInput)
    .output(openOutput)
    .query(({ ctx, input }) => openBoard(ctx, input)),
  search: publicQuery(lists)
    .input(searchInput)
    .output(offerPageOutput)
    .query(({ ctx, input }) => searchBoard(ctx, input)),
  placesWith: publicQuery({ ...lists, shows: [...lists.shows, 'members'] })
    .input(placesWithInput)
    .output(placesWithOutput)
    .query(({ ctx, input }) => placesWith(ctx, input)),
  sheet: publicQuery(lists)
    .input(sheetInput)
    .output(sheetOutput)
    .query(({ ctx, input }) => showSheet(ctx, input)),
  report: act({ by: 'page' })
    .input(reportInput)
    .output(reportOutput)
    .mutation(
      door('offers.report', reportLimits, async (ctx, input) => ({
        reportId: (await reportOffer(ctx, input)).id,
      })),
    ),
  publish: act({ by: 'person' })
    .input(publishInput)
    .output(publishOutput)
    .mutation(async ({ ctx, input }) => showPublished(ctx, await publish({ ctx, input }))),
  mine: privateQuery({ by: 'person' }).input(mineInput).output(mineOutput).query(signed(showMine)),
  ownOffer: privateQuery({ by: 'person' })
    .input(ownInput)
    .output(ownOutput)
    .query(signed((ctx, { actor }, { offerId }: OwnInput) => showOwn(ctx, actor, toId(offerId)))),
  proposeCategory: publicQuery(lists)
    .input(proposeCategoryInput)
    .output(proposeCategoryOutput)
    .query(({ ctx, input }) => proposeCategory(ctx, input)),
})

import { act, door, publicQuery, router } from '../rpc/procedures.js'
import { boardTopics } from './board/board.js'
import { openBoard } from './board/open-board.js'
import { offersOfGiver, type EndedOf } from './board/offers-of-giver.js'
import { placesWith } from './board/places-with.js'
import { reportLimits } from '../moderation/index.js'
import { reportOffer } from './reports/report-offer.js'
import { searchBoard } from './board/search-board.js'
import { showSheet, type LendingTerms } from './board/show-sheet.js'
import {
  ofGiverInput,
  ofGiverOutput,
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
import { savedSearchProcedures } from './saved-searches/saved-searches.router.js'
import { publishingProcedures } from './publishing/publishing.router.js'

const lists = { by: 'anybody', staleSeconds: 30, shows: boardTopics } as const

export const offersRouter = (lendingTerms: LendingTerms, endedOf: EndedOf) =>
  router({
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
      .query(({ ctx, input }) => showSheet(ctx, input, lendingTerms)),
    ofGiver: publicQuery(lists)
      .input(ofGiverInput)
      .output(ofGiverOutput)
      .query(({ ctx, input }) => offersOfGiver(ctx, input, endedOf)),
    report: act({ by: 'page' })
      .input(reportInput)
      .output(reportOutput)
      .mutation(
        door('offers.report', reportLimits, async (ctx, input) => ({ reportId: (await reportOffer(ctx, input)).id })),
      ),
    ...publishingProcedures,
    ...savedSearchProcedures,
  })

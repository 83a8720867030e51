import { act, door, privateQuery, signed, signedDoor } from '../../rpc/procedures.js'
import { dropSearch, stopSavedSearch } from './drop-search.js'
import { keepSearch } from './keep-search.js'
import { showSavedSearches } from './show-saved-searches.js'
import {
  dropSearchInput,
  keepSearchInput,
  keepSearchOutput,
  keptSearchesInput,
  keptSearchesOutput,
  searchDoneOutput,
  stopSearchInput,
  type DropSearchInput,
  type KeepSearchInput,
  type StopSearchInput,
} from './saved-search.wire.js'

const keep = signedDoor('offers.keepSearch', { perDay: 100 }, async (ctx, { actor }, input: KeepSearchInput) => ({
  watchId: await keepSearch(ctx, actor, input),
}))

const drop = signedDoor('offers.dropSearch', { perDay: 200 }, async (ctx, { actor }, input: DropSearchInput) => {
  await dropSearch(ctx, actor, input)
  return {}
})

const stop = door('offers.stopWatch', { perHour: 60, perDay: 300 }, async (ctx, input: StopSearchInput) => {
  await stopSavedSearch(ctx, input)
  return {}
})

export const savedSearchProcedures = {
  keepSearch: act({ by: 'person' }).input(keepSearchInput).output(keepSearchOutput).mutation(keep),
  keptSearches: privateQuery({ by: 'person' })
    .input(keptSearchesInput)
    .output(keptSearchesOutput)
    .query(signed(showSavedSearches)),
  dropSearch: act({ by: 'person' }).input(dropSearchInput).output(searchDoneOutput).mutation(drop),
  stopWatch: act({ by: 'page' }).input(stopSearchInput).output(searchDoneOutput).mutation(stop),
}

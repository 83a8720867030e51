import { act, door, privateQuery, signed, signedDoor } from '../../rpc/procedures.js'
import { dropSearch, stopWatch } from './drop-search.js'
import { keepSearch } from './keep-search.js'
import { showWatches } from './show-watches.js'
import {
  dropSearchInput,
  keepSearchInput,
  keepSearchOutput,
  keptSearchesInput,
  keptSearchesOutput,
  watchDoneOutput,
  watchLinkInput,
  type DropSearchInput,
  type KeepSearchInput,
  type WatchLinkInput,
} from './watch.wire.js'

const keep = signedDoor('offers.keepSearch', { perDay: 100 }, async (ctx, { actor }, input: KeepSearchInput) => ({
  watchId: await keepSearch(ctx, actor, input),
}))

const drop = signedDoor('offers.dropSearch', { perDay: 200 }, async (ctx, { actor }, input: DropSearchInput) => {
  await dropSearch(ctx, actor, input)
  return {}
})

const stop = door('offers.stopWatch', { perHour: 60, perDay: 300 }, async (ctx, input: WatchLinkInput) => {
  await stopWatch(ctx, input)
  return {}
})

export const watchProcedures = {
  keepSearch: act({ by: 'person' }).input(keepSearchInput).output(keepSearchOutput).mutation(keep),
  keptSearches: privateQuery({ by: 'person' })
    .input(keptSearchesInput)
    .output(keptSearchesOutput)
    .query(signed(showWatches)),
  dropSearch: act({ by: 'person' }).input(dropSearchInput).output(watchDoneOutput).mutation(drop),
  stopWatch: act({ by: 'page' }).input(watchLinkInput).output(watchDoneOutput).mutation(stop),
}

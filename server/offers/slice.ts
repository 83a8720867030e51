import type { Slice } from '../slice.js'
import { privacy } from './privacy.js'
import { addDays } from '../base/instant.js'
import { purging } from '../rpc/purging.js'
import { tellLateLooks } from './looks/tell-late-looks.js'
import { holdsAccount } from './offer.store.js'
import { expireOffers } from './publishing/expire-offers.js'
import { tellEnding } from './publishing/tell-ending.js'
import { importsWithFile, purgeStockImports } from './stock-files/stock-import.store.js'
import { tellWatches } from './watches/tell-watches.js'

export const offers: Slice = {
  privacy,
  holdsAccount,
  housekeeping: {
    'stock-imports': purging((tx, now) => purgeStockImports(tx, addDays(now, -30))),
    'stock-files': {
      // The file of what is purged goes too.
      after: ['stock-imports'],
      run: async ({ database, clock, folder }) =>
        folder?.removeOthers(await importsWithFile(database.reader), addDays(clock.now(), -1)) ?? 0,
    },
    'expired-offers': expireOffers,
    'ending-offers': tellEnding,
    'late-looks': tellLateLooks,
    watches: tellWatches,
  },
}

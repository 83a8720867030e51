import { addDays } from '../base/instant.js'
import type { FollowOptions } from '../events/follow.js'
import { wanting } from '../events/wanting.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { tellLateLooks } from './looks/tell-late-looks.js'
import { offerSubject } from './offer.js'
import { isShownByOffer, photosShown } from './offer-photo.store.js'
import { holdsAccount } from './offer.store.js'
import { privacy } from './privacy.js'
import { expireOffers } from './publishing/expire-offers.js'
import { followListing, listingEvents } from './publishing/follow-listing.js'
import { dossierOffers } from './publishing/dossier-offers.js'
import { hasOfferSince } from './publishing/own-offer.store.js'
import { tellEnding } from './publishing/tell-ending.js'
import { endReported } from './reports/end-reported.js'
import { moderatedOffer } from './reports/moderated-offer.js'
import { followSpelling, spellingEvents } from './search/follow-spelling.js'
import { followStockImport, stockImportsAtOnce } from './stock-files/follow-stock-import.js'
import { importsWithFile, purgeStockImports } from './stock-files/stock-import.store.js'
import { countDrafts } from './stock/item.store.js'
import { dossierSearches } from './saved-searches/dossier-searches.js'
import { runSavedSearches } from './saved-searches/run-saved-searches.js'

export const offers: Slice = {
  privacy,
  holdsAccount,
  showsPhoto: isShownByOffer,
  namesPhotos: photosShown,
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
    watches: runSavedSearches,
  },
  followers: {
    listing: wanting(listingEvents, followListing),
    'subject-ends': wanting(['offer.withdrawn', 'offer.handed-over'], endReported),
    spelling: wanting(spellingEvents, ({ database }: Pick<FollowOptions, 'database'>, event) =>
      followSpelling(database, event),
    ),
    'stock-import': wanting(['stock-import.asked'], followStockImport, stockImportsAtOnce),
  },
  moderates: { offer: moderatedOffer },
  holds: (endSubject) => ({
    offers: dossierOffers((ctx, id) => endSubject(ctx, offerSubject(id))),
    searches: dossierSearches,
  }),
  // It stands in the sight of all for a week.
  hasActed: (db, person, now) => hasOfferSince(db, person, addDays(now, -7)),
  rooms: () => ({ stock: { waits: async (db, of) => ('member' in of ? countDrafts(db, of.member) : 0) } }),
}

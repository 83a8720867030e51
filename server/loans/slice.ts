import { addDays, addHours } from '../base/instant.js'
import { countUnread } from '../conversations/index.js'
import { wanting } from '../events/wanting.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { endWithOffer } from './acts/end-with-offer.js'
import { forgetBorrowers, hasMetAtPlace } from './borrower.store.js'
import { forgetKnown } from './borrowers/forget-known.store.js'
import { provingEvents, takeOverNoted } from './borrowers/take-over.js'
import { daysRemembered, knowTaker, knowTakers } from './borrowers/know-borrower.js'
import { countHelpRequests, sitesInWant } from './help/help-request.store.js'
import { forgetOldPhotos } from './condition/forget-photos.js'
import { countToSee } from './desk/request.store.js'
import { dossierLoans } from './dossier/dossier-loans.js'
import { isNotedByLoan, photosOfAllLoans } from './loan-note.store.js'
import { forgetSettled, holdsAccount } from './loan.store.js'
import { privacy } from './privacy.js'
import { loanNews } from './sheet/loan-news.js'
import { loanTalks } from './sheet/loan-talks.js'
import { moderatedLoan } from './sheet/moderated-talk.js'
import { endReportedThanks, purgeLoansWithThanks, withItsModeration } from './thanks/end-reported-thanks.js'
import { moderatedThanks } from './thanks/moderated-thanks.js'
import { holdLate } from './time/hold-late.js'
import { passLoanTime } from './time/pass-loan-time.js'
import { forgetUndoable } from './undo/undoable-act.store.js'
import { followOffer, waitEndingEvents } from './waits/end-waits.js'
import { dossierWaits } from './waits/dossier-waits.js'
import { passWaits } from './waits/pass-waits.js'
import { settlingEvents, tellOnceSettled } from './waits/tell-once-settled.js'

export const loans: Slice = {
  privacy,
  news: { loan: loanNews },
  holdsAccount,
  showsPhoto: isNotedByLoan,
  namesPhotos: photosOfAllLoans,
  housekeeping: {
    'settled-loans': purging((tx, now) => forgetSettled(tx, addHours(now, -1))),
    'undoable-acts': purging(forgetUndoable),
    borrowers: purging((tx, now) => forgetBorrowers(tx, addDays(now, -30))),
    'known-borrowers': knowTakers,
    'forgotten-borrowers': {
      after: ['known-borrowers'],
      run: purging((tx, now) =>
        forgetKnown(tx, { unasked: addDays(now, -30), asked: addDays(now, -daysRemembered), now }),
      ),
    },
    'loan-photos': purging(forgetOldPhotos),
    loans: {
      // Its rows take those of their photos along.
      after: ['loan-photos'],
      run: purgeLoansWithThanks,
    },
  },
  followers: {
    'known-borrowers': wanting(['loan.agreed', 'loan.out'], knowTaker),
    'borrowers-taken-over': wanting(provingEvents, takeOverNoted),
    'loan-ends': wanting(['offer.withdrawn', 'offer.handed-over'], endWithOffer),
    'offer-waits': wanting(waitEndingEvents, followOffer),
    'loan-settled': wanting(settlingEvents, tellOnceSettled),
    'thanks-end': wanting(['person.changed'], endReportedThanks),
  },
  holds: (endSubject) => ({ loans: withItsModeration(dossierLoans, endSubject), waits: dossierWaits }),
  talks: { loan: loanTalks },
  moderates: { loan: moderatedLoan, thanks: moderatedThanks },
  // Two others lend each other something in a minute.
  hasActed: hasMetAtPlace,
  rooms: () => ({
    loans: {
      waits: async (db, of, now) => ('member' in of ? countToSee(db, { member: of.member, now }) : 0),
      unread: async (db, of) => ('member' in of ? countUnread(db, 'loan', of) : 0),
    },
    // Counts those who ask for help.
    moderation: {
      waits: async (db, of) =>
        countHelpRequests(db, 'site' in of ? [of.site] : 'network' in of ? await sitesInWant(db) : []),
    },
  }),
  time: [passLoanTime, holdLate, passWaits],
}

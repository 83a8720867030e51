import type { Slice } from '../slice.js'
import { privacy } from './privacy.js'
import { addDays } from '../base/instant.js'
import { purging } from '../rpc/purging.js'
import { forgetBorrowers } from './borrower.store.js'
import { forgetOldPhotos } from './condition/forget-photos.js'
import { holdsAccount, purgeLoans } from './loan.store.js'

export const loans: Slice = {
  privacy,
  holdsAccount,
  housekeeping: {
    borrowers: purging((tx, now) => forgetBorrowers(tx, addDays(now, -30))),
    'loan-photos': purging(forgetOldPhotos),
    loans: {
      // Its rows take those of their photos along.
      after: ['loan-photos'],
      run: purging((tx, now) => purgeLoans(tx, addDays(now, -730))),
    },
  },
}

import { newId } from '../../../server/base/id.js'
import { site } from '../accounts/signing-in.js'
import type { Sample } from './samples.js'

const loan = { id: newId(), kind: 'loan' }
const to = '2027-03-01T08:00:00.000Z'

export const samplesOfTalks: Readonly<Record<string, Sample>> = {
  'talks.open': { input: () => ({ ...loan, site }), answers: 'loan-gone' },
  'talks.say': { input: () => ({ ...loan, site, words: 'Bonjour' }), answers: 'loan-gone' },
  'talks.see': { input: () => ({ ...loan, site, to }), answers: 'loan-gone' },
  'talks.report': { input: () => ({ ...loan, reason: 'other', site, words: 'Bonjour' }), answers: 'loan-gone' },
}

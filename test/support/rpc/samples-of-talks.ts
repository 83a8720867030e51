import { newId } from '../../../server/base/id.js'
import { site } from '../accounts/signing-in.js'
import type { Sample } from './samples.js'

const loan = { id: newId(), kind: 'loan' }
const secret = 'a'.repeat(43)
const to = '2027-03-01T08:00:00.000Z'

export const samplesOfTalks: Readonly<Record<string, Sample>> = {
  'talks.open': { input: () => ({ ...loan, site }), answers: 'loan-gone' },
  'talks.unread': { input: () => ({ site }) },
  'talks.say': { input: () => ({ ...loan, site, words: 'Bonjour' }), answers: 'loan-gone' },
  'talks.see': { input: () => ({ ...loan, site, to }), answers: 'loan-gone' },
  'talks.report': { input: () => ({ ...loan, reason: 'other', site, words: 'Bonjour' }), answers: 'loan-gone' },
  'talks.block': { input: () => ({ ...loan, blocked: true, site }), answers: 'loan-gone' },
  'talks.mute': { input: () => ({ ...loan, muted: true, site }), answers: 'loan-gone' },
  'talks.openLink': { input: () => ({ ...loan, secret, site }), answers: 'loan-gone' },
  'talks.sayLink': { input: () => ({ ...loan, secret, site, words: 'Bonjour' }), answers: 'loan-gone' },
  'talks.seeLink': { input: () => ({ ...loan, secret, site, to }), answers: 'loan-gone' },
  'talks.reportLink': {
    input: () => ({ ...loan, reason: 'other', secret, site, words: 'Bonjour' }),
    answers: 'loan-gone',
  },
  'talks.muteLink': { input: () => ({ ...loan, muted: true, secret, site }), answers: 'loan-gone' },
}

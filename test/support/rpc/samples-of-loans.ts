import { newId } from '../../../server/base/id.js'
import { site } from '../accounts/signing-in.js'
import { samplesOfBorrowers } from './samples-of-borrowers.js'
import { samplesOfMemberships } from './samples-of-memberships.js'
import type { Sample } from './samples.js'

const secret = 'x'.repeat(32)
const loanId = newId<'Loan'>()

const rule = {
  category: '',
  longestDays: 7,
  mostAtOnce: 3,
  bufferDays: 1,
  mostRenewals: 1,
  agreesAlone: false,
  depositCents: 5_000,
}

const { category: _all, ...seen } = rule

export const samplesOfLoans: Readonly<Record<string, Sample>> = {
  ...samplesOfBorrowers,
  ...samplesOfMemberships,
  'loans.days': { input: ({ drill }) => ({ offer: drill, site }) },
  'loans.ask': {
    input: () => ({
      firstName: 'Alma',
      locale: 'fr',
      offer: newId(),
      over15: true,
      rulesVersion: '2027-01',
      site,
      words: '',
    }),
    answers: 'offer-gone',
  },
  'loans.wait': { input: () => ({ locale: 'fr', offer: newId(), site }), answers: 'offer-gone' },
  'loans.waits': { input: () => ({ site }) },
  'loans.ownDays': { input: ({ drill }) => ({ offer: drill, site }) },
  'loans.leaveWait': { input: () => ({ site, waitId: newId() }) },
  'loans.open': { input: () => ({ loanId, site }), answers: 'loan-gone' },
  'loans.mine': { input: () => ({ site }) },
  'loans.thank': { input: () => ({ loanId, site, words: 'Merci' }), answers: 'loan-gone' },
  'loans.decideThanks': { input: () => ({ isShown: true, loanId, site, whose: 'theirs' }), answers: 'loan-gone' },
  'loans.lacking': { input: () => ({ site }) },
  'loans.putOffLacking': { input: () => ({ site }) },
  'loans.answer': { input: () => ({ answer: 'cancel', loanId, site }), answers: 'loan-gone' },
  'loans.takeBack': { input: () => ({ loanId, sequence: 1, site }), answers: 'loan-gone' },
  'loans.openLink': { input: () => ({ loanId, secret, site }), answers: 'loan-gone' },
  'loans.answerLink': { input: () => ({ answer: 'cancel', loanId, secret, site }), answers: 'loan-gone' },
  'loans.takeBackLink': { input: () => ({ loanId, secret, sequence: 1, site }), answers: 'loan-gone' },
  'loans.requests': { input: () => ({ filter: 'waiting' }) },
  'loans.requestsCsv': { input: () => ({ filter: 'all', locale: 'fr' }) },
  'loans.handle': { input: () => ({ answer: 'accept', loanId, seen: 0 }), answers: 'loan-gone' },
  'loans.lendable': { input: () => ({ words: '' }) },
  'loans.find': { input: () => ({ words: 'rose' }) },
  'loans.borrower': { input: () => ({ loanId }), answers: 'loan-gone' },
  'loans.enter': {
    input: () => ({
      firstName: 'Rose',
      from: '2027-03-02',
      handOver: false,
      locale: 'fr',
      offer: newId(),
      to: '2027-03-03',
    }),
    answers: 'offer-gone',
  },
  'loans.receive': { input: () => ({ code: 'NO-0001' }), answers: 'copy-unknown' },
  'loans.lastActs': { input: () => ({}) },
  'loans.undo': { input: () => ({ acts: [newId()] }), answers: 'undo-over' },
  'loans.ofThing': { input: () => ({ offer: newId() }), answers: 'offer-gone' },
  'loans.lend': {
    input: () => ({ firstName: 'Rose', locale: 'fr', things: [{ copy: newId(), to: '2027-03-03' }] }),
    answers: 'basket-refused',
  },
  'loans.talk': { input: () => ({ id: loanId }), answers: 'loan-gone' },
  'loans.say': { input: () => ({ id: loanId, words: 'Bonjour' }), answers: 'loan-gone' },
  'loans.see': { input: () => ({ id: loanId, to: '2027-03-01T08:00:00.000Z' }), answers: 'loan-gone' },
  'loans.history': { input: () => ({ loanId }), answers: 'loan-gone' },
  'loans.rules': { input: () => ({}) },
  'loans.setRule': { input: () => ({ ...rule, seen: { ...seen, longestDays: 99 } }), answers: 'rules-moved-on' },
  'loans.dropRule': { input: () => ({ category: '', seen: null }), answers: 'rules-moved-on' },
  'loans.sayLink': { input: () => ({ loanId, secret, site, words: 'Bonjour' }), answers: 'loan-gone' },
  'loans.noteLink': {
    input: () => ({ accessories: '', condition: 'Bon', loanId, moment: 'out', photos: [], secret, site }),
    answers: 'loan-gone',
  },
  'loans.condition': { input: () => ({ loanId }), answers: 'loan-gone' },
  'loans.noteCondition': {
    input: () => ({ accessories: '', condition: 'Bon', loanId, moment: 'out', photos: [] }),
    answers: 'loan-gone',
  },
  'loans.reportLink': {
    input: () => ({ loanId, reason: 'other', secret, site, words: 'Bonjour' }),
    answers: 'loan-gone',
  },
  'loans.blockLink': { input: () => ({ blocked: true, loanId, secret, site }), answers: 'loan-gone' },
  'loans.askHelpLink': { input: () => ({ loanId, secret, site, words: 'Bonjour' }), answers: 'loan-gone' },
  'loans.askHelp': { input: () => ({ loanId, words: 'Bonjour' }), answers: 'loan-gone' },
  'loans.helpAsked': { input: () => ({}) },
  'loans.endHelp': { input: () => ({ loanId, words: 'Bonjour' }), answers: 'loan-gone' },
  'loans.networkHelpAsked': { input: () => ({}) },
  'loans.endNetworkHelp': { input: () => ({ loanId, words: 'Bonjour' }), answers: 'loan-gone' },
  'loans.show': { input: () => ({ loanId, meeting: null, secret, site }), answers: 'loan-gone' },
}

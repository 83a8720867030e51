import { newId } from '../../../server/base/id.js'
import type { Sample } from './samples.js'

const borrower = newId<'Borrower'>()
const answers = 'borrower-gone'

export const samplesOfBorrowers: Readonly<Record<string, Sample>> = {
  'borrowers.list': { input: () => ({ show: 'all', words: '' }) },
  'borrowers.listCsv': { input: () => ({ locale: 'fr', show: 'all', words: '' }) },
  'borrowers.sheet': { input: () => ({ borrower }), answers },
  'borrowers.change': { input: () => ({ borrower, name: 'Rose', remembered: false }), answers },
  'borrowers.note': { input: () => ({ borrower, note: 'Travaille de nuit', seen: '' }), answers },
  'borrowers.setCard': { input: () => ({ borrower }), answers },
  'borrowers.remind': { input: () => ({ borrower, words: 'Bonjour' }), answers },
}

import { newId } from '../../../server/base/id.js'
import type { Sample } from './samples.js'

const place = 'maison-des-marais'
const offers = () => ({ offers: [newId()] })
const copy = () => ({ copyId: newId(), seen: 0 })
const days = { from: '2027-06-01', to: '2027-06-02' }
const gone = 'offer-gone'

/** The room of a stock. */
export const samplesOfStock: Readonly<Record<string, Sample>> = {
  'stock.room': { input: () => ({}) },
  'stock.list': { input: () => ({}) },
  'stock.csv': { input: () => ({ locale: 'fr' }) },
  'stock.open': { input: () => ({ offerId: newId() }), answers: gone },
  'stock.propose': { input: () => ({ title: 'Perceuse', language: 'fr' }) },
  'stock.add': { input: () => ({ title: 'Perceuse', place, photos: [], language: 'fr' }) },
  'stock.begin': {
    input: () => ({ place, photos: [{ key: `${'0'.repeat(32)}-640`, alt: '' }] }),
    answers: 'photo-gone',
  },
  'stock.change': {
    input: () => ({ offerId: newId(), seen: 0, title: 'Perceuse', description: '', category: 'tools', photos: [] }),
    answers: gone,
  },
  'stock.pause': { input: offers, answers: gone },
  'stock.resume': { input: offers, answers: gone },
  'stock.withdraw': { input: offers, answers: gone },
  'stock.move': { input: () => ({ ...offers(), place }), answers: gone },
  'stock.addCopy': { input: () => ({ offerId: newId(), seen: 0 }), answers: gone },
  'stock.changeCopy': { input: () => ({ ...copy(), code: 'M-1' }), answers: gone },
  'stock.dropCopy': { input: copy, answers: gone },
  'stock.setOutOfOrder': { input: () => ({ ...copy(), reason: 'joint' }), answers: gone },
  'stock.putBack': { input: copy, answers: gone },
  'stock.keep': { input: () => ({ offerId: newId(), seen: 0, shelf: 'C3', note: '', contents: [] }), answers: gone },
  'stock.blockDays': { input: () => ({ copyId: newId(), ...days, reason: 'Révision' }), answers: gone },
  'stock.freeDays': { input: () => ({ copyId: newId(), ...days }), answers: gone },
  'stock.labels': { input: () => ({}) },
  'stock.labelled': { input: () => ({ copies: [newId()], isPrinted: true }) },
  'stock.showOn': { input: () => ({ on: 'everywhere' }) },
  'stockFiles.show': { input: () => ({}) },
  'stockFiles.report': { input: () => ({ importId: newId(), locale: 'fr' }), answers: 'import-gone' },
  'stockFiles.archive': { input: () => ({ locale: 'fr' }) },
  'stockFiles.takeIn': { input: () => ({ importId: newId() }), answers: 'import-gone' },
}

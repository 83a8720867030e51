import { newId } from '../../../server/base/id.js'
import type { Sample } from './samples.js'

/** A category that is no more. */
const gone = { id: 'gone', seen: { fr: 'Jardin', en: 'Garden', pictogram: 'spade', parent: null } }
const movedOn = { answers: 'category-moved-on' } as const

const unsaid = { language: 'fr', said: 'licorne', meant: 'cheval' }
const aFile = { csv: 'language,said,meant\nfr,visser,perceuse', locale: 'fr' }

const arms = { word: 'arme', does: 'refuse', reason: 'Interdit' }
const unbarred = { word: 'licorne', does: 'look', reason: '' }

/** What the network changes of its categories and its vocabulary. */
export const samplesOfWords: Readonly<Record<string, Sample>> = {
  'barredWords.list': { input: () => ({}) },
  'barredWords.csv': { input: () => ({ locale: 'fr' }) },
  'barredWords.catches': { input: () => ({ word: 'perceuse' }) },
  'barredWords.add': { input: () => arms },
  'barredWords.change': { input: () => ({ seen: unbarred, to: unbarred }), answers: 'word-moved-on' },
  'barredWords.remove': { input: () => ({ seen: unbarred }), answers: 'word-moved-on' },
  'rules.versions': { input: () => ({}) },
  'rules.publish': { input: () => ({ version: newId(), fr: 'Soyez polis.', seen: 'none' }), answers: 'rules-moved-on' },
  'mails.outage': { input: () => ({}) },
  'impact.months': { input: () => ({}) },
  'impact.csv': { input: () => ({ locale: 'fr' }) },
  'categories.list': { input: () => ({}) },
  'categories.csv': { input: () => ({ locale: 'fr' }) },
  'categories.add': { input: () => ({ fr: 'Jardin', en: newId(), pictogram: 'spade', parent: null }) },
  'categories.change': { input: () => ({ ...gone, fr: 'Jardin', en: 'Garden', pictogram: 'spade' }), ...movedOn },
  'categories.move': { input: () => ({ ...gone, parent: null }), ...movedOn },
  'categories.retire': { input: () => gone, ...movedOn },
  'vocabulary.list': { input: () => ({ form: 'meanings', language: 'fr' }) },
  'vocabulary.missed': { input: () => ({}) },
  'vocabulary.csv': { input: () => ({ form: 'meanings', language: 'fr' }) },
  'vocabulary.try': { input: () => ({ text: 'perceuse', language: 'fr' }) },
  'vocabulary.look': { input: () => aFile },
  'vocabulary.take': { input: () => aFile },
  'vocabulary.add': { input: () => ({ rows: [{ language: 'fr', said: 'nounou', meant: 'garde' }] }) },
  'vocabulary.change': { input: () => ({ row: unsaid, to: unsaid }), answers: 'word-moved-on' },
  'vocabulary.remove': { input: () => ({ rows: [unsaid] }), answers: 'word-moved-on' },
}

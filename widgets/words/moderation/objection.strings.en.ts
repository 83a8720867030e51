import type { ObjectionWords } from './objection.strings.js'

export const englishObjection: ObjectionWords = { objectionTitle: 'Your offer is no longer shown' }

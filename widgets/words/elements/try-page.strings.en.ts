import type { Trying } from './try-page.strings.js'

export const englishTrying: Trying = { isWell: 'Is my page well?', paste: 'Paste into my page' }

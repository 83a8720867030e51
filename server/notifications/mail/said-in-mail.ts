import type { Language } from '../../base/language.js'
import type { Said } from '../../conversations/index.js'
import { unreadWords } from './unread-words.strings.js'

/** No mail shows a photo: it says how many there are. */
export function saidInMail({ words, photos = [] }: Said, language: Language): string {
  return [words, photos.length > 0 ? unreadWords[language].photos(photos.length) : ''].filter(Boolean).join('\n')
}

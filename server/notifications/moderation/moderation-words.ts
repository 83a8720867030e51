import type { Language } from '../../base/language.js'
import type { ToldSubject } from '../../moderation/index.js'
import { englishModerationMails, frenchModerationMails, type ModerationMails } from './moderation-mails.strings.js'

const mails = { fr: frenchModerationMails, en: englishModerationMails } satisfies Record<Language, unknown>

/** In the words of what it is about; an offer, where that says nothing. */
export const moderationMails = (language: Language, { called }: Pick<ToldSubject, 'called'> = {}): ModerationMails =>
  mails[language](called?.[language])

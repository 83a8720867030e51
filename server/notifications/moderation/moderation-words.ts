import type { Language } from '../../base/language.js'
import { englishModerationMails, frenchModerationMails, type ModerationMails } from './moderation-mails.strings.js'

export const moderationMails: Record<Language, ModerationMails> = {
  fr: frenchModerationMails,
  en: englishModerationMails,
}

import type { KindNouns } from '../../../widgets/words/moderation/subject-kinds.strings.js'
import type { Language } from '../../base/language.js'
import { englishModerationMails, frenchModerationMails, type ModerationMails } from './moderation-mails.strings.js'

const mails: Readonly<Record<Language, (called: KindNouns) => ModerationMails>> = {
  fr: ({ fr, unseen }) => frenchModerationMails(fr, unseen?.fr),
  en: ({ en, unseen }) => englishModerationMails(en, unseen?.en),
}

/** In the words of what they are about. */
export const moderationMails = (language: Language, called: KindNouns): ModerationMails => mails[language](called)

import { refusalText } from '../../../../parts/refusals/refusal-text.js'
import { moderationRefusalsFrench } from './moderation-refusals.strings.js'

export const tellWhy = refusalText(moderationRefusalsFrench, {
  en: async () => (await import('./moderation-refusals.strings.en.js')).moderationRefusalsEnglish,
})

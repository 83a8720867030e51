import { refusalText } from '../../parts/refusals/refusal-text.js'
import { actRefusalsFrench } from './act-refusals.strings.js'

export const tellWhy = refusalText(
  actRefusalsFrench,
  async () => (await import('./act-refusals.strings.en.js')).actRefusalsEnglish,
)

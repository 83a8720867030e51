import { deskRefusalsEnglish } from '../../parts/desk-refusals.strings.en.js'
import type { SiteRefusals } from './site-refusals.strings.js'

export const siteRefusalsEnglish: SiteRefusals = {
  again: deskRefusalsEnglish.again,
  reasons: {
    ...deskRefusalsEnglish.reasons,
    'invalid-input': 'Something does not fit: the name, or a colour that cannot be read by everybody.',
    'site-moved-on': 'These settings have changed meanwhile: nothing was saved.',
  },
}

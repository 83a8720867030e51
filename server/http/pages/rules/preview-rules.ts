import { publishedRules, type PreviewRules } from '../../../moderation/index.js'
import type { Language } from '../layout/formats.js'
import { rulesPage } from './rules-page.js'

/** As it would be in force from now on, before anybody is asked to accept it. */
export const previewRules: PreviewRules = async ({ db, clock }, { version = '…', fr, en }) => {
  const rules = { version, publishedAt: clock.now(), text: { fr, ...(en !== undefined && { en }) } }
  const versions = [rules, ...(await publishedRules(db)).filter((each) => each.version !== version)]
  const page = (language: Language) => rulesPage(language, { versions })?.markup ?? ''
  return { fr: page('fr'), en: page('en') }
}

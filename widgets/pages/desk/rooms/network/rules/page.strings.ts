import { englishRules } from '../../../../../words/moderation/rules.strings.en.js'
import { frenchRules } from '../../../../../words/moderation/rules.strings.js'

/** The head of the page of the rules, in its own language. */
export const pageStrings = {
  fr: {
    title: frenchRules.rulesTitle,
    version: (version: string) => `Version ${version}, en vigueur dès qu’elle est publiée.`,
  },
  en: {
    title: englishRules.rulesTitle,
    version: (version: string) => `Version ${version}, in force as soon as it is published.`,
  },
}

import type { RulesWords } from './rules.strings.js'

export const englishRules: RulesWords = {
  rulesVersion: '2026-12',
  rulesTitle: 'The rules of the network',
  rules: [
    'We offer what is ours, and tell its flaws.',
    'We give back clean, on time, and say when something changes.',
    'No sales, medicine, weapons or animals, nor anything forbidden.',
    'We speak to people as to neighbours.',
    'What breaks these rules is hidden: you are told why, and can answer.',
  ],
  licence: 'Your photos and your words stay yours; the network may show them.',
}

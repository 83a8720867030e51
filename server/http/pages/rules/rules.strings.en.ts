import { englishRules } from '../../../../widgets/words/moderation/rules.strings.en.js'
import type { RulesPageStrings } from './rules.strings.js'

export const englishRulesPage: RulesPageStrings = {
  title: englishRules.rulesTitle,
  starter: { version: englishRules.rulesVersion, rules: englishRules.rules },
  inForce: (version, day) => `Version ${version}, in force since ${day}.`,
  earlier: (version, day) => `Version ${version}, published on ${day}. It is no longer in force.`,
  ours: (version) => `Version ${version}. The network has not written its own yet: these hold until then.`,
  current: 'See the rules in force',
  accepted: 'They are accepted on publishing for the first time, and again after each new version.',
  sections: [
    ['What you publish stays yours', `${englishRules.licence} Once you take an offer away, it shows it no more.`],
    [
      'When an offer is against these rules',
      'Each offer has a “Report” button. A person reads and decides. When three people who are known here (an offer online for a week, a visit or a loan at a place) report the offer of a person, it is hidden meanwhile, for three days at most. An offer with a word that the network bars is not taken: the screen says which.',
    ],
    [
      'If your offer is hidden',
      'An e\u2011mail tells you where, why and who decided. You may object once, free of charge: a person reads what you write and answers you. You may also go to a court.',
    ],
  ],
  versions: 'Earlier versions',
  version: (version, day) => `Version ${version}, of ${day}`,
}

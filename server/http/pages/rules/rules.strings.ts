import type { Language } from '../../../base/language.js'
import { frenchRules } from '../../../../widgets/words/moderation/rules.strings.js'
import { englishRules } from '../../../../widgets/words/moderation/rules.strings.en.js'

const frenchRulesPage = {
  title: frenchRules.rulesTitle,
  starter: { version: frenchRules.rulesVersion, rules: frenchRules.rules },
  inForce: (version: string, day: string) => `Version ${version}, en vigueur depuis le ${day}.`,
  earlier: (version: string, day: string) => `Version ${version}, publiée le ${day}. Elle n’est plus en vigueur.`,
  ours: (version: string) =>
    `Version ${version}. Le réseau n’a pas encore écrit les siennes\u00a0: celles-ci valent en attendant.`,
  current: 'Voir les règles en vigueur',
  accepted: 'On les accepte en publiant pour la première fois, puis à chaque nouvelle version.',
  sections: [
    [
      'Ce que vous publiez reste à vous',
      `${frenchRules.licence} Quand vous retirez une annonce, il ne la montre plus.`,
    ],
    [
      'Quand une annonce est contraire à ces règles',
      'Chaque annonce porte un bouton «\u00a0Signaler\u00a0». Une personne lit et décide. Quand trois personnes connues ici (une annonce en ligne depuis une semaine, un rendez-vous ou un emprunt dans un lieu) signalent l’annonce d’une personne, elle est cachée en attendant, trois jours au plus. Une annonce qui contient un mot interdit par le réseau n’est pas prise\u00a0: l’écran dit lequel.',
    ],
    [
      'Si votre annonce est cachée',
      'Un e\u2011mail vous dit où, pourquoi et qui l’a décidé. Vous pouvez contester une fois, sans frais\u00a0: une personne lit ce que vous écrivez et vous répond. Vous pouvez aussi vous adresser à un tribunal.',
    ],
  ],
  versions: 'Les versions d’avant',
  version: (version: string, day: string) => `Version ${version}, du ${day}`,
}

export type RulesPageStrings = typeof frenchRulesPage

const englishRulesPage: RulesPageStrings = {
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
      'Each offer has a “Report” button. A person reads and decides. When three people who are known here (an offer online for a week, an appointment or a loan at a place) report the offer of a person, it is hidden meanwhile, for three days at most. An offer with a word that the network bars is not taken: the screen says which.',
    ],
    [
      'If your offer is hidden',
      'An e\u2011mail tells you where, why and who decided. You may object once, free of charge: a person reads what you write and answers you. You may also go to a court.',
    ],
  ],
  versions: 'Earlier versions',
  version: (version, day) => `Version ${version}, of ${day}`,
}

export const rulesPageStrings: Readonly<Record<Language, RulesPageStrings>> = {
  fr: frenchRulesPage,
  en: englishRulesPage,
}

import type { Language, Learn } from '../../../../../words/language.js'
import { englishRules } from '../../../../../words/moderation/rules.strings.en.js'
import { frenchRules } from '../../../../../words/moderation/rules.strings.js'

type InEach = Readonly<Record<Language, string>>
const text: InEach = { fr: 'Texte en français', en: 'Texte en anglais' }
const pageIn: InEach = { fr: 'En français', en: 'En anglais' }

export const rulesFrench = {
  versions: 'Versions',
  count: (count: number) =>
    count === 0 ? 'Aucune version' : count > 1 ? `${count} versions publiées` : 'Une version publiée',
  none: 'Le réseau n’a publié aucune règle\u00a0: la page montre celles qui viennent avec le logiciel. Écrivez les vôtres à côté.',
  inForce: 'en vigueur',
  published: (moment: string) => `Publiée le ${moment}.`,
  accepted: (people: number, isInForce: boolean) => {
    if (people === 0) return isInForce ? 'Personne ne l’a encore acceptée.' : ''
    const who = people > 1 ? `${people} personnes` : 'Une personne'
    const has = people > 1 ? 'ont' : 'a'
    return isInForce ? `${who} l’${has} acceptée.` : `${who} n’${has} accepté que celle-ci.`
  },
  onlyFrench: 'En français seulement.',
  read: (version: string) => `Lire ${version}`,

  draft: 'La prochaine version',
  draftMore:
    'Un paragraphe entre deux lignes vides\u00a0; des lignes qui commencent par un tiret font une liste. Sans texte anglais, le français est montré. Ce que vous écrivez reste dans cette page tant qu’elle est ouverte.',
  version: 'Nom de la version',
  versionMissing: 'Donnez un nom à cette version, «\u00a02027-09\u00a0» par exemple.',
  versionWrong: 'Le nom a des lettres, des chiffres, des points, des espaces ou des traits d’union.',
  text,
  textMissing: 'Écrivez le texte en français.',
  see: 'Voir la page',
  seen: 'La page comme elle sera',
  pageIn,
  publish: 'Publier cette version…',
  ask: (version: string) => `Publier «\u00a0${version}\u00a0»\u00a0?`,
  askMore: (people: number) =>
    `Qui déposera une offre devra d’abord l’accepter${people > 0 ? `\u00a0: ${people > 1 ? `les ${people} personnes qui ont` : 'la personne qui a'} accepté la précédente aussi` : ''}. Une version publiée ne se retire pas\u00a0: on en publie une autre.`,
  publishNow: 'Publier',
  keep: 'Continuer à écrire',
  done: (version: string) =>
    `La version ${version} est en vigueur\u00a0: la page la montre. Pour revenir aux mots d’avant, publiez-les sous un autre nom.`,
  movedOnBy: (name: string) =>
    `${name} vient de publier d’autres règles\u00a0: relisez-les avant de publier. Ce que vous avez écrit est gardé.`,
}

export type RulesStrings = typeof rulesFrench

export const learnRules: Learn<RulesStrings> = { en: async () => (await import('./rules.strings.en.js')).rulesEnglish }

type PageStrings = { readonly title: string; readonly version: (version: string) => string }

/** The head of the page of the rules, in its own language. */
export const pageStrings: Readonly<Record<Language, PageStrings>> = {
  fr: {
    title: frenchRules.rulesTitle,
    version: (version: string) => `Version ${version}, en vigueur dès qu’elle est publiée.`,
  },
  en: {
    title: englishRules.rulesTitle,
    version: (version: string) => `Version ${version}, in force as soon as it is published.`,
  },
}

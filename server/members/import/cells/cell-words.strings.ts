import { plain } from '../../../base/words.js'
import { activities, topics, type Activity, type Topic, isMemberKind, type MemberKind } from '../../member.js'
import { helps, prices, wheelchairs, type Help, type Price, type Wheelchair } from '../../place.js'

export const mednumWords = {
  prices: { free: 'Gratuit', conditional: 'Gratuit sous condition', paid: 'Payant' } satisfies Record<Price, string>,
  helps: {
    alone: 'En autonomie',
    'one-to-one': 'Accompagnement individuel',
    group: 'Dans un atelier collectif',
    remote: 'À distance',
  } satisfies Record<Help, string>,
  itinerant: 'Itinérant',
  fixed: 'Fixe',
  english: 'Langues étrangères (anglais)',
  otherLanguages: 'Langues étrangères (autres)',
}

/** https://www.data.inclusion.beta.gouv.fr/schemas-de-donnees-de-loffre/schema-des-structures-dinsertion/typologies-de-structure */
export const typologies: Readonly<Partial<Record<MemberKind, string>>> = {
  'third-place': 'TIERS_LIEUX',
  'social-centre': 'CS',
  'local-authority': 'MUNI',
  association: 'ASSO',
}

/** Folded; labels that are not listed have another column. */
const programmes = new Set([
  'aidants connect',
  'bibliotheques numerique de reference',
  'certification pix',
  'conseillers numeriques',
  'emmaus connect',
  'france services',
  'grande ecole du numerique',
  'la croix rouge',
  'point d acces numerique caf',
  'promeneurs du net',
  'relais numerique emmaus connect',
])

const trainings = new Set([
  'forme a mon espace sante',
  'forme a duplex illettrisme',
  'arnia mednum bfc bourgogne franche comte',
  'collectif ressources et acteurs reemploi normandie',
  'etapes numeriques la poste',
  'fabriques de territoire',
  'les eclaireurs du numerique drome',
  'mes papiers metropole de lyon',
  'ordi 3 0',
  'sud labs paca',
])

export const isProgramme = (label: string): boolean => programmes.has(plain(label))
export const isTraining = (label: string): boolean => trainings.has(plain(label))

type Words<Code extends string> = Readonly<Record<Code, readonly string[]>>

export const accessWords = [
  `      wheelchair ${wheelchairs.join('|')}   price ${prices.join('|')}   itinerant yes|no`,
  `      helps ${helps.join('|')}   languages fr|en|nl|fsl…`,
  `      does ${activities.join('|')}   topics ${topics.join('|')}`,
  '      or as lieux-mednum and French people write them (Gratuit, Accompagnement individuel, Itinérant, oui)',
]

function reading<Code extends string>(codes: readonly Code[], words: Words<Code>): (text: string) => Code | undefined {
  const byWord = new Map(codes.flatMap((code) => [code, ...words[code]].map((word) => [plain(word), code])))
  return (text) => byWord.get(plain(text))
}

export const readWheelchair = reading<Wheelchair>(wheelchairs, {
  yes: ['oui', 'accessible', 'totalement accessible'],
  limited: ['partiel', 'partiellement', 'en partie', 'accessible en partie', 'partiellement accessible'],
  no: ['non', 'non accessible', 'pas accessible'],
})

const { free, conditional, paid } = mednumWords.prices

export const readPrice = reading<Price>(prices, {
  free: [free],
  conditional: [conditional, 'gratuit sous conditions'],
  paid: [paid],
})

export const readHelp = reading<Help>(helps, {
  alone: [mednumWords.helps.alone],
  'one-to-one': [mednumWords.helps['one-to-one'], 'individuel'],
  group: [mednumWords.helps.group, 'atelier collectif', 'collectif'],
  remote: [mednumWords.helps.remote],
})

export const readActivity = reading<Activity>(activities, {
  lend: ['prête', 'prêter', 'prêt', 'emprunter'],
  repair: ['répare', 'réparer', 'réparation'],
  host: ['accueille', 'accueillir', 'accueil'],
  accompany: ['accompagne', 'accompagner', 'accompagnement', 'se faire aider'],
})

export const readTopic = reading<Topic>(topics, {
  food: ['alimentation'],
  mobility: ['mobilité'],
  delivery: ['livraison'],
  objects: ['objets'],
  services: ['service'],
  digital: ['numérique'],
})

const readYesNo = reading(['yes', 'no'], {
  yes: ['oui', 'vrai', 'true', '1', mednumWords.itinerant],
  no: ['non', 'faux', 'false', '0', mednumWords.fixed],
})

/** Several values mean that a place does both: one `yes` is enough. */
export function readItinerant(text: string): boolean | undefined {
  const said = text.split('|').map(readYesNo)
  return said.includes(undefined) ? undefined : said.includes('yes')
}

const languages = reading(['fr', 'en', 'nl', 'ar', 'pl', 'es', 'de', 'it', 'pt', 'tr', 'uk', 'ru', 'fsl'], {
  fr: ['français'],
  en: ['anglais', mednumWords.english],
  nl: ['néerlandais', 'flamand'],
  ar: ['arabe'],
  pl: ['polonais'],
  es: ['espagnol'],
  de: ['allemand'],
  it: ['italien'],
  pt: ['portugais'],
  tr: ['turc'],
  uk: ['ukrainien'],
  ru: ['russe'],
  fsl: ['lsf', 'langue des signes', 'langue des signes française'],
})

/** A BCP 47 tag (`fr`, `pt-BR`, `fsl`), or the French name of a frequent language. */
export function readLanguage(text: string): string | undefined {
  const known = languages(text)
  if (known !== undefined) return known
  const code = text.trim()
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) ? Intl.getCanonicalLocales(code)[0] : undefined
}

/**
 * Words in files for kinds of members, most specific first: a tiers-lieu run by an association is a tiers-lieu. They
 * are folded by `plain`; the short ones are codes of lieux de médiation numérique and data·inclusion.
 */
const words: readonly (readonly [MemberKind, RegExp])[] = [
  ['third-place', /\b(?:tiers ?lieux?|coworking|co working|fab ?lab|hackerspace|makerspace|third place)\b/],
  [
    'social-centre',
    /\b(?:centres? socia(?:l|ux)|centre socioculturel|maison de quartier|espace de vie sociale|mjc|cs|csc|evs|mq|social centre)\b/,
  ],
  ['repairer', /\b(?:repar\w*|velocistes?|atelier velo|repairer)\b/],
  ['shop', /\b(?:commerces?|magasins?|boutiques?|epicerie|librairie|ressourcerie|recyclerie|shop)\b/],
  [
    'local-authority',
    /\b(?:mairie|communes?|ville|collectivite|metropole|departement|region|ccas|cias|muni|epci|dept|reg|cd|local authority)\b/,
  ],
  ['local-authority', /\b(?:bibliotheque|mediatheque|bib|france services|mds|pmi|udaf|prefecture)\b/],
  ['platform', /\b(?:plateforme|platform)\b/],
  ['association', /\b(?:association|asso|collectif)\b/],
]

export function readKind(text: string): MemberKind | undefined {
  const exact = text.trim().toLowerCase()
  if (isMemberKind(exact)) return exact
  const folded = plain(text)
  return words.find(([, pattern]) => pattern.test(folded))?.[0]
}

import { plain } from '../../../base/words.js'
import { mednumWords } from './mednum-words.strings.js'
import { activities, topics, type Activity, type Topic } from '../../member.js'
import { helps, prices, wheelchairs, type Help, type Price, type Wheelchair } from '../../place.js'

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

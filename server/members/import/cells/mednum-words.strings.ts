import { plain } from '../../../base/words.js'
import type { MemberKind } from '../../member.js'
import type { Help, Price } from '../../place.js'

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

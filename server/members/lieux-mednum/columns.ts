import type { Field } from '../import/files/claims.js'

/** https://github.com/LaMednum/standard-mediation-num, v1.0.2, in its order. */
export const mednumColumns = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'typologie',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'presentation_detail',
  'source',
  'itinerance',
  'structure_parente',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
  'fiche_acces_libre',
  'prise_rdv',
] as const
export type MednumColumn = (typeof mednumColumns)[number]

export const isMednumColumn = (text: string): text is MednumColumn => mednumColumns.some((column) => column === text)

/** Our fields that the schema has no column for, or not for all values: `csv` appends them. */
export const besideMednum = [
  'kind',
  'does',
  'topics',
  'wheelchair',
  'languages',
  'links',
  'zone',
  'precision',
  'parentId',
] as const satisfies readonly Field[]

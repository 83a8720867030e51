import type { CentrePrecision, CommuneKind } from './commune.js'

export type CommuneTable = {
  code: string
  kind: CommuneKind
  name: string
  parent_code: string | null
  population: number | null
  intercommunality_code: string | null
  departement_code: string
  region_code: string
  latitude: number | null
  longitude: number | null
  centre_precision: CentrePrecision
}

export type CommunePostcodeTable = { commune_code: string; postcode: string }

/** EPCI: communes that share services. `code` is its SIREN. */
export type IntercommunalityTable = { code: string; name: string }

/** One row. `names` is the text searched by `commune-names.ts`; `revision` changes with every change. */
export type GazetteerTable = { vintage: string; revision: number; names: string }

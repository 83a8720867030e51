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

/** EPCI: communes that run services together. `code` is its SIREN. */
export type IntercommunalityTable = { code: string; name: string }

/** One row. `names` is what the looking up by name reads, made once (`commune-names.ts`); `revision` tells that it changed. */
export type GazetteerTable = { vintage: string; revision: number; names: string }

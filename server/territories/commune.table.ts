export type CommuneKind = 'current' | 'delegated' | 'associated' | 'arrondissement'
/** Where a centre comes from: the commune's own point, the mean of the communes of its postcode, or nowhere. */
export type CentrePrecision = 'own' | 'postcode' | 'none'

export type CommuneTable = {
  /** INSEE code. */
  code: string
  kind: CommuneKind
  name: string
  /** The name's plain words with a space at both ends, for looking up by any first letters. */
  folded: string
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

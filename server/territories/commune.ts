import type { Point } from '../base/point.js'

/**
 * A current commune, or a part of one that kept its name (delegated or associated commune, municipal arrondissement).
 */
export type CommuneKind = 'current' | 'delegated' | 'associated' | 'arrondissement'

/** `own`: the commune's own point. `postcode`: the mean of the communes with its postcode. */
export type CentrePrecision = 'own' | 'postcode' | 'none'

export type Commune = {
  /** The INSEE code, except for a delegated commune at the seat of a current one (`seatCode`). */
  readonly code: string
  readonly kind: CommuneKind
  readonly name: string
  /** The current commune that it is a part of. */
  readonly parentCode: string | null
  /** Of the parts of communes INSEE counts only the arrondissements. */
  readonly population: number | null
  /** SIREN of its EPCI. */
  readonly intercommunalityCode: string | null
  readonly departementCode: string
  readonly regionCode: string
  readonly postcodes: readonly string[]
  readonly centre: Point | null
  readonly centrePrecision: CentrePrecision
}

/**
 * INSEE gives a current commune and the delegated commune at its seat one code: 01033 is Valserhône and, inside it,
 * Bellegarde-sur-Valserine. Rows need two.
 */
export function seatCode(inseeCode: string): string {
  return `${inseeCode}D`
}

/** The code that leaves the server, of five characters: a seat is never distinguished from its commune outside. */
export function inseeCode(code: string): string {
  return code.slice(0, 5)
}

import type { Point } from '../base/point.js'

/**
 * A commune as people name one: a current commune, or a part of one that kept its name (delegated or associated commune,
 * municipal arrondissement).
 */
export type CommuneKind = 'current' | 'delegated' | 'associated' | 'arrondissement'

/** Where a centre comes from: the commune's own point, the mean of the communes of its postcode, or nowhere. */
export type CentrePrecision = 'own' | 'postcode' | 'none'

export type Commune = {
  /** What rows refer to: the INSEE code, but for a delegated commune at the seat of a current one (`seatCode`). */
  readonly code: string
  readonly kind: CommuneKind
  readonly name: string
  /** The current commune of which it is a part. */
  readonly parentCode: string | null
  /** INSEE counts no part of a commune but the arrondissements. */
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

/** The code that leaves the server, five characters: nothing is ever said to stand in a seat rather than in its commune. */
export function inseeCode(code: string): string {
  return code.slice(0, 5)
}

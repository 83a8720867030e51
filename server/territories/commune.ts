import type { Point } from '../base/point.js'

/** All but `current` are parts of a commune that kept their name. */
export type CommuneKind = 'current' | 'delegated' | 'associated' | 'arrondissement'

/** `own`: the commune's own point. `postcode`: the mean of the communes with its postcode. */
export type CentrePrecision = 'own' | 'postcode' | 'none'

export type Commune = {
  /** The INSEE code, except for a delegated commune at the seat of a current one (`seatCode`). */
  readonly code: string
  readonly kind: CommuneKind
  readonly name: string
  readonly parentCode: string | null
  /** INSEE counts no parts of communes but the arrondissements. */
  readonly population: number | null
  /** SIREN of its EPCI. */
  readonly intercommunalityCode: string | null
  readonly departementCode: string
  readonly regionCode: string
  readonly postcodes: readonly string[]
  readonly centre: Point | null
  readonly centrePrecision: CentrePrecision
}

/** INSEE gives a commune and the delegated one at its seat one code (01033: Valserhône, Bellegarde); rows need two. */
export function seatCode(inseeCode: string): string {
  return `${inseeCode}D`
}

/** A seat is never distinguished from its commune outside of the server. */
export function inseeCode(code: string): string {
  return code.slice(0, 5)
}

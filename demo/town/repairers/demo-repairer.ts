import type { BikeType, RepairType } from '../../../server/repairs/repairer.js'
import type { CommuneName } from '../communes.js'

/** Where a repairer works who is no place of the town already. */
type RepairerPlace = {
  readonly name: string
  readonly description: string
  readonly street: string
  readonly postcode: string
  readonly commune: CommuneName
  readonly latitude: number
  readonly longitude: number
  /** 03 53 01 is kept by Arcep for works of fiction (decision 2018-0881, annex): it rings nowhere. */
  readonly phone: string
}

export type DemoRepairer = {
  readonly slug: string
  /** Absent when a place of the town is called so (`places.ts`). */
  readonly place?: RepairerPlace
  /** In whose pages it is booked, and where those who come live. */
  readonly site: string
  readonly area: 'north' | 'south'
  readonly types: readonly RepairType[]
  readonly bikeTypes: readonly BikeType[]
  /** When appointments may begin and end, OSM `opening_hours`. */
  readonly hours: string
  readonly stepMinutes: 15 | 30 | 60 | 180
  readonly usualMinutes: number
  readonly preparationMinutes?: number
  readonly leadMinutes?: number
  readonly cancelMinutes?: number
  readonly onRequest?: boolean
  readonly reachKm?: number
  readonly reachCommunes?: readonly CommuneName[]
  /** Appointments at once; or who works there, each with an agenda. */
  readonly seats?: number
  readonly employees?: readonly string[]
  /** Name, minutes, euros, bicycles; no price where it is told on the spot, all bicycles where none is said. */
  readonly services: readonly (readonly [
    name: string,
    minutes: number,
    euros?: number | undefined,
    bikeTypes?: readonly BikeType[],
  ])[]
  readonly welcome: string
  readonly toBring?: string
  readonly directions?: string
  /** Days counted from the day of the seed, both included; hours where not the whole of them. */
  readonly closures?: readonly {
    readonly from: number
    readonly to: number
    readonly fromTime?: string
    readonly toTime?: string
    readonly reason: string
  }[]
  /** How many in ten of the times that are still to come are taken. */
  readonly busy: { readonly mornings: number; readonly afternoons: number; readonly days: number }
}

import { bikeTypes, repairTypes, type BikeType, type RepairType } from '../../widgets/words/repairs/repair-terms.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'

export { bikeTypes, repairTypes, type BikeType, type RepairType }

/** Whether people may come to a repairer. Where one is kept who only comes to them is often a home: nobody is told. */
export const receives = (types: readonly RepairType[]): boolean => types.some((type) => type !== 'itinerant')

export type Repairer = {
  readonly id: Id<'Repairer'>
  readonly slug: string
  readonly memberId: Id<'Member'>
  readonly placeId: Id<'Place'>
  readonly types: readonly RepairType[]
  readonly stepMinutes: number
  readonly usualMinutes: number
  readonly preparationMinutes: number
  readonly leadMinutes: number
  readonly horizonDays: number
  readonly cancelMinutes: number
  readonly onRequest: boolean
  readonly worksHolidays: boolean
  readonly reachMetres?: number
  readonly welcome?: string
  readonly toBring?: string
  readonly directions?: string
  readonly email: string
  readonly open: boolean
  readonly firstFreeAt: Instant
  readonly firstFreeUntil: Instant
  readonly firstFreeEnd: Instant
}

/** Local times of the place, on quarters of an hour; weekday 1 is Monday, `24:00` is midnight at the end of the day. */
export type Opening = { readonly weekday: number; readonly from: string; readonly to: string }

/** From one local time to another; whole days are `00:00` to `24:00`, both days included. */
export type RepairerClosure = {
  readonly fromDay: Day
  readonly fromTime: string
  readonly toDay: Day
  readonly toTime: string
  readonly reason?: string
}

export type RepairService = {
  readonly id: Id<'RepairService'>
  readonly repairerId: Id<'Repairer'>
  readonly name: string
  readonly minutes: number
  /** Indicative; absent when the price is given on site, 0 when the service is free. */
  readonly priceCents?: number
  /** Absent for all that the repairer takes. */
  readonly bikeTypes?: readonly BikeType[]
}

export function isFor(
  bikeType: BikeType,
  { bikeTypes }: { readonly bikeTypes?: RepairService['bikeTypes'] | undefined },
): boolean {
  return bikeTypes === undefined || bikeTypes.includes(bikeType)
}

/** Without any service an appointment has the usual length; undefined when none of the services is for the bicycle. */
export function shortestMinutes(
  services: readonly Pick<RepairService, 'bikeTypes' | 'minutes'>[],
  { bikeType, usualMinutes }: { readonly bikeType: BikeType; readonly usualMinutes: number },
): number | undefined {
  if (services.length === 0) return usualMinutes
  const lengths = services.filter((service) => isFor(bikeType, service)).map(({ minutes }) => minutes)
  return lengths.length === 0 ? undefined : Math.min(...lengths)
}

export type Agenda = {
  readonly id: Id<'Agenda'>
  readonly repairerId: Id<'Repairer'>
  readonly employee?: string
  readonly seats: number
}

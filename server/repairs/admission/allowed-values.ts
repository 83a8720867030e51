import { rhythmLimits } from '../../../widgets/words/repairs/rhythm-terms.js'
import { plain } from '../../base/words.js'
import type { BikeType } from '../repairer.js'
import type { NewService } from '../service.store.js'

export const isWithin = (value: number, least: number, most: number) =>
  Number.isSafeInteger(value) && value >= least && value <= most

export const isLength = (minutes: number) =>
  isWithin(minutes, rhythmLimits.usualMinutes.least, rhythmLimits.usualMinutes.most)

export const hasWords = (text: string, most: number) => text.trim().length > 0 && text.length <= most

export function isSomeOf<T>(given: readonly T[], all: readonly T[]): boolean {
  return given.length > 0 && new Set(given).size === given.length && given.every((one) => all.includes(one))
}

/** A service is for bicycles that the repairer takes. */
export function isService(
  { name, minutes, priceCents = 0, bikeTypes }: NewService,
  taken: readonly BikeType[],
): boolean {
  return (
    hasWords(name, 120) &&
    isLength(minutes) &&
    isWithin(priceCents, 0, 1e7) &&
    (bikeTypes === undefined || isSomeOf(bikeTypes, taken))
  )
}

/** A command names a service by what it is called. */
export function areNamedApart(services: readonly Pick<NewService, 'name'>[]): boolean {
  return new Set(services.map(({ name }) => plain(name))).size === services.length
}

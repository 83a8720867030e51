import type { InputOf } from '../../../../shared/wire.js'
import type { Filters } from '../../desk-address.js'
import { reportReasons } from './moderation.js'

const shows = ['look', 'reports', 'objections', 'changed', 'hidden'] as const

/** Reads the filters of the address; unknown values are left out. */
export function filtersIn(filters: Filters): Omit<InputOf<'moderation.queue'>, 'site'> {
  const show = shows.find((each) => each === filters['show'])
  const reason = reportReasons.find((each) => each === filters['reason'])
  const page = Number(filters['page'])
  const words = filters['words']?.slice(0, 100)
  return {
    ...(show && { show }),
    ...(reason && { reason }),
    ...(filters['order'] === 'most' && { order: 'most' }),
    ...(filters['all'] && { all: true }),
    ...(words && { words }),
    ...(Number.isSafeInteger(page) && page > 1 && page <= 1_000 && { page }),
  }
}

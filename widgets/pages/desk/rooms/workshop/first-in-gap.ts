import type { OutputOf } from '../../../../shared/wire.js'
import type { When } from './parts/when.js'

type Days = OutputOf<'workshop.times'>['days']

/** Where a gap of the agenda was pressed (`2027-03-02T09:30`): the first hour that may begin there. */
export function firstInGap(at: string, days: Days, when: When): string | undefined {
  const [day, time = ''] = at.split('T')
  const starts = days.find((each) => each.day === day)?.starts ?? []
  return starts.find((startsAt) => when.wallTime(Date.parse(startsAt)) >= time)
}

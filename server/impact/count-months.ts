import { csvLine } from '../base/csv-cell.js'
import { dayOf, instantAt, isDay, paris } from '../base/local-time.js'
import type { Instant } from '../base/instant.js'
import type { Context } from '../rpc/context.js'
import { firstSiteAt, madeBetween } from './month-counts.store.js'
import type { MonthsCounted, MonthsCsvInput, MonthsInput } from './impact.wire.js'
import { monthsCsvStrings } from './months-csv.strings.js'

type Asking = Pick<Context, 'db' | 'clock'>

/** More than four years are asked for year by year. */
const mostMonths = 50

/** By month of Paris, back to the first site: what was published, booked, and who came. */
export async function countMonths({ db, clock }: Asking, { year }: MonthsInput): Promise<MonthsCounted> {
  const now = dayOf(clock.now(), paris).slice(0, 7)
  const first = dayOf((await firstSiteAt(db)) ?? clock.now(), paris).slice(0, 7)
  const all: string[] = []
  for (let month = now; month >= first; month = before(month)) all.push(month)
  const chosen = all.filter((month) => year === undefined || month.startsWith(year))
  const months: MonthsCounted['months'] = []
  for (const month of chosen.slice(0, mostMonths))
    months.push({ month, ...(await madeBetween(db, beginOf(month), beginOf(after(month)))) })
  return { months, count: months.length, years: [...new Set(all.map((month) => month.slice(0, 4)))] }
}

export async function monthsCsv(
  asking: Asking,
  { locale, ...asked }: MonthsCsvInput,
): Promise<{ name: string; csv: string }> {
  const words = monthsCsvStrings[locale]
  const { months } = await countMonths(asking, asked)
  const lines = months.map(({ month, offers, visits, persons, sites }) => [
    month,
    ...[offers, visits, persons, sites].map(String),
  ])
  return {
    name: `${words.file}-${dayOf(asking.clock.now(), paris)}.csv`,
    csv: `\uFEFF${[words.columns, ...lines].map(csvLine).join('')}`,
  }
}

function moved(month: string, by: 1 | -1): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const at = year * 12 + number - 1 + by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

const before = (month: string) => moved(month, -1)
const after = (month: string) => moved(month, 1)

function beginOf(month: string): Instant {
  const day = `${month}-01`
  if (!isDay(day)) throw new TypeError(`${month} is no month`)
  return instantAt(day, '00:00', paris)
}

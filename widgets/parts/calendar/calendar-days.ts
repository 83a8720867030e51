const dayMs = 86_400_000

/** Days are `2027-03-01`; the week begins on Monday, which is 1. */
export function addToDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7
}

/** The same day of another month, or the last one of a shorter month. */
export function addToMonth(day: string, months: number): string {
  const first = new Date(day.slice(0, 8) + '01')
  first.setUTCMonth(first.getUTCMonth() + months)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  const date = Math.min(Number(day.slice(8)), last.getUTCDate())
  return addToDay(first.toISOString().slice(0, 10), date - 1)
}

type DayRange = { readonly from: string; readonly to: string }

/** Joins consecutive days; `days` must be sorted. */
export function rangesOf(days: readonly string[]): DayRange[] {
  const ranges: { from: string; to: string }[] = []
  for (const day of days) {
    const last = ranges.at(-1)
    if (last && addToDay(last.to, 1) === day) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges
}

import type { Hold, WeekDay, WeekItem } from './agenda.js'

type Range = { readonly from: number; readonly to: number }

export type Held = { readonly item: WeekItem; readonly hold: Hold; readonly isOther: boolean }

/** What stands in one column of a day, in minutes since midnight: an appointment, a gap in which one more fits, or that it is closed. */
export type Cell = Range &
  (
    | ({ readonly kind: 'held'; readonly column: number } & Held)
    | { readonly kind: 'gap'; readonly column: number }
    | { readonly kind: 'shut'; readonly reason: string }
  )

/** Shorter gaps are no room for anything. */
const shortestGap = 15

/**
 * One agenda on one day: its appointments side by side where several are received at once, and what is free beside them from
 * `now` on. There is always a column that is free as long as a seat is.
 */
export function cellsOf(
  held: readonly Held[],
  { day, seats, now }: { readonly day: WeekDay; readonly seats: number; readonly now: number },
): { readonly columns: number; readonly cells: readonly Cell[] } {
  const columns: Held[][] = []
  for (const one of [...held].sort((a, b) => a.hold.from - b.hold.from)) {
    const at = columns.findIndex((column) => (column.at(-1)?.hold.until ?? 0) <= one.hold.from)
    if (at >= 0) columns[at]?.push(one)
    else columns.push([one])
  }
  if (columns.length < seats) columns.push([])
  const taken = columns.flatMap((column, at) =>
    column.map((one): Cell => ({ kind: 'held', column: at, from: one.hold.from, to: one.hold.to, ...one })),
  )
  const gaps = columns.slice(0, seats).flatMap((column, at) =>
    day.open
      .flatMap((open) =>
        leftOf(
          open,
          column.map(({ hold }) => ({ from: hold.from, to: hold.until })),
        ),
      )
      .map(({ from, to }) => ({ from: Math.max(from, now), to }))
      .filter(({ from, to }) => to - from >= shortestGap)
      .map((gap): Cell => ({ kind: 'gap', column: at, ...gap })),
  )
  const cells = [...taken, ...gaps, ...shutOn(day)]
  return { columns: columns.length, cells: cells.sort((a, b) => a.from - b.from) }
}

/** What is closed that other weeks have open, with its reason; and between two openings. */
function shutOn({ open, closed }: WeekDay): Cell[] {
  const said = closed.map(({ from, to, reason = '' }): Cell => ({ kind: 'shut', from, to, reason }))
  const between = open.slice(1).flatMap(({ from: to }, at): Cell[] => {
    const from = open[at]?.to ?? to
    const isSaid = closed.some((each) => each.from < to && from < each.to)
    return from < to && !isSaid ? [{ kind: 'shut', from, to, reason: '' }] : []
  })
  return [...said, ...between]
}

function leftOf(range: Range, others: readonly Range[]): Range[] {
  return others.reduce(
    (left, { from, to }) =>
      left.flatMap((each) =>
        [
          { from: each.from, to: Math.min(each.to, from) },
          { from: Math.max(each.from, to), to: each.to },
        ].filter((part) => part.from < part.to),
      ),
    [range],
  )
}

/** From the first whole hour at which something is open or held to the last, on any of these days. */
export function hoursShown(days: readonly WeekDay[], holds: readonly Hold[]): Range {
  const all = [...days.flatMap(({ open, closed }) => [...open, ...closed]), ...holds]
  if (all.length === 0) return { from: 540, to: 1_080 }
  const from = Math.min(...all.map((each) => each.from))
  const to = Math.max(...all.map((each) => each.to))
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 }
}

import { addToDay, type Day } from '../../base/local-time.js'

/** The days on which each copy is taken. */
export type CopyDays = readonly (readonly Day[])[]

export function takenDays(copies: CopyDays, from: Day): Day[] {
  const times = new Map<Day, number>()
  for (const day of copies.flat()) times.set(day, (times.get(day) ?? 0) + 1)
  return [...times]
    .filter(([day, taken]) => day >= from && taken === copies.length)
    .map(([day]) => day)
    .toSorted()
}

export type Freedom =
  | { readonly is: 'free'; readonly from: Day }
  | { readonly is: 'taken'; readonly until: Day }
  | { readonly is: 'unsaid' }

/** Free from tomorrow still counts as free; later than that, a card says until when all copies are taken. */
export function freedomOf(copies: CopyDays, today: Day): Freedom {
  if (copies.length === 0) return { is: 'unsaid' }
  const taken = new Set(takenDays(copies, today))
  let day = today
  while (taken.has(day)) day = addToDay(day, 1)
  return day <= addToDay(today, 1) ? { is: 'free', from: day } : { is: 'taken', until: addToDay(day, -1) }
}

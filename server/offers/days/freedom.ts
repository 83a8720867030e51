import { addToDay, type Day } from '../../base/local-time.js'

/** The days each copy is taken, from some day on. */
export type CopyDays = readonly (readonly Day[])[]

/** Days on which no copy is free, sorted. */
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

/** What a card says: free now or from tomorrow, else until when it is taken. */
export function freedomOf(copies: CopyDays, today: Day): Freedom {
  if (copies.length === 0) return { is: 'unsaid' }
  const taken = new Set(takenDays(copies, today))
  let day = today
  while (taken.has(day)) day = addToDay(day, 1)
  return day <= addToDay(today, 1) ? { is: 'free', from: day } : { is: 'taken', until: addToDay(day, -1) }
}

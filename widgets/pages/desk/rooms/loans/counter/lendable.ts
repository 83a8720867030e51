import type { OutputOf } from '../../../../../shared/wire.js'

export type Lendables = OutputOf<'loans.lendable'>
export type Lendable = Lendables['items'][number]

/** « 2027-03-05 », so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Finds the thing with this code, and its copy; else the only thing of that name. */
export function pickedBy(
  items: readonly Lendable[],
  typed: string,
): { readonly item: Lendable; readonly copy: string } | undefined {
  const held = items.flatMap((item) =>
    item.copies.flatMap(({ copy, code }) => (code.toUpperCase() === typed.toUpperCase() ? [{ item, copy }] : [])),
  )
  const [exact] = held
  const [only] = items
  if (exact && held.length === 1) return { item: exact.item, copy: exact.item.copies.length > 1 ? exact.copy : '' }
  return only && items.length === 1 && typed ? { item: only, copy: '' } : undefined
}

import type { FaultReason } from '../fault.js'

/** How a cell is read, and what is to be said when it cannot be. */
export type Reading<T> = { readonly read: (text: string) => T | undefined; readonly fault: FaultReason }

export const upTo = (signs: number): Reading<string> => ({
  read: (text) => (text.length <= signs ? text : undefined),
  fault: 'too-long',
})

type Meeting<T> = { readonly known: T | undefined; readonly note: (reason: FaultReason) => void }

/** What a cell says: nothing when it is empty or says nothing that can be kept; what was known when there is no such cell. */
export function readCell<T>(
  cell: string | undefined,
  { known, note, read, fault }: Reading<T> & Meeting<T>,
): T | undefined {
  if (cell === undefined) return known
  const text = clean(cell)
  if (text === '') return undefined
  const value = read(text)
  if (value === undefined) note(fault)
  return value
}

/** Neither signs that nobody sees nor two spaces in a row; lines stay lines. PostgreSQL cannot hold a NUL. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

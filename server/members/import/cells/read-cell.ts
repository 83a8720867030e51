import type { FaultReason } from '../fault.js'

export type Reading<T> = { readonly read: (text: string) => T | undefined; readonly fault: FaultReason }

export const upTo = (signs: number): Reading<string> => ({
  read: (text) => (text.length <= signs ? text : undefined),
  fault: 'too-long',
})

type Meeting<T> = { readonly known: T | undefined; readonly note: (reason: FaultReason) => void }

/** Undefined when the cell is empty or cannot be parsed; the known value when there is no such cell. */
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

/** Removes control characters and repeated spaces, keeps line breaks. PostgreSQL cannot store NUL. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

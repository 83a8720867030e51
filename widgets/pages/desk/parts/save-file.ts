import type { Desk } from '../room.js'
import type { ListStrings } from './list.strings.js'

type Named = { readonly name: string; readonly csv: string }

/** Hands over what a list was narrowed to, and says so. */
export function saveList({ did }: Pick<Desk, 'did'>, words: ListStrings | undefined, { name, csv }: Named): void {
  saveFile(name, csv)
  if (words) did(words.saved(name))
}

/** Hands over a file made of text, as a download would. */
export function saveFile(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

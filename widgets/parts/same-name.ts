/** Ignores case, accents, dashes and apostrophes. */
export function isSameName(typed: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]/g, '')
  return plain(typed) === plain(name)
}

/** Case, accents, dashes and apostrophes are not what one types a name for. */
export function isSameName(typed: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]/g, '')
  return plain(typed) === plain(name)
}

/** « Mehdi B. »: what a screen at a counter shows of a name, which others may read too. */
export function shortName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/)
  const initial = others.at(-1)?.at(0)
  return initial === undefined ? first : `${first}\u00a0${initial.toUpperCase()}.`
}

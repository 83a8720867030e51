/** As they are listed, but that each comes after those it names. */
export function inOrder<Each extends { readonly after: readonly string[] }>(
  listed: ReadonlyMap<string, Each>,
): Map<string, Each> {
  const ordered = new Map<string, Each>()
  const take = (name: string, way: readonly string[]): void => {
    const each = listed.get(name)
    if (!each || way.includes(name)) throw new Error(`no order: ${[...way, name].join(' after ')}`)
    if (ordered.has(name)) return
    for (const before of each.after) take(before, [...way, name])
    ordered.set(name, each)
  }
  for (const name of listed.keys()) take(name, [])
  return ordered
}

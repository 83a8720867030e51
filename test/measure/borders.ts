import { foundations, sliceOf } from '../support/slices.js'
import { nameOf, type Import } from '../support/sources.js'

/** Loose files of the server and its commands join the slices; one that reaches past an index knows a slice from inside. */
export const importsPastAnIndex = (imports: readonly Import[]): Import[] =>
  imports.filter(({ from, to }) => {
    const [own, other] = [sliceOf(from), sliceOf(to)]
    if (!from.startsWith('server/') || !to.startsWith('server/') || !joins.has(own)) return false
    return !joins.has(other) && !entered.has(other) && !['index.ts', 'slice.ts'].includes(nameOf(to))
  })

const joins = new Set(['root', 'commands', 'build'])

/** What has no index: what all stand on, and what answers addresses. */
const entered = new Set([...foundations, 'http'])

export type Border = { readonly slice: string; readonly of: string; readonly names: number }

/** How many names of one slice's index another takes, most first, of those that take more than ten. */
export function wideBorders(imports: readonly Import[]): Border[] {
  const taken = new Map<string, Set<string>>()
  for (const { from, to, names } of imports) {
    if (!/^server\/[a-z]+\/index\.ts$/.test(to) || !from.startsWith('server/')) continue
    const [own, other] = [sliceOf(from), sliceOf(to)]
    if (own === other) continue
    const key = `${own} ${other}`
    taken.set(key, new Set([...(taken.get(key) ?? []), ...names]))
  }
  return [...taken]
    .map(([key, names]) => ({ slice: key.split(' ')[0]!, of: key.split(' ')[1]!, names: names.size }))
    .filter(({ names }) => names > 10)
    .toSorted((a, b) => b.names - a.names)
}

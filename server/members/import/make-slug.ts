import { plain } from '../../base/words.js'

/** Leaves room for a number at the end. */
const longest = 56

/** `co-factory-lille`: the name, and the commune if the name does not contain it. */
export function slugOf(name: string, commune: string): string {
  const [own, town] = [plain(name), plain(commune)]
  const whole = own.includes(town) ? own : `${own} ${town}`
  const cut = whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/ [^ ]*$/, '')
  return cut.slice(0, longest).trim().replaceAll(' ', '-') || 'place'
}

export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}

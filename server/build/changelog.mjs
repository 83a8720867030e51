/** Readers in the order of the changelog; a fragment `.changes/some-name.staff.md` is for the second. */
export const readers = {
  residents: 'For residents',
  staff: 'For staff at the desk',
  webmasters: 'For webmasters',
  operators: 'For operators',
  developers: 'For developers',
}

const unreleased = 'Not yet released'

/** Separates the head from the versions, each with its title: `0.2.0 (2026-11-30)`. */
function versionsOf(changelog) {
  const [head, ...sections] = changelog.split(/^## /m)
  return { head, sections: sections.map((text) => ({ title: /^.*/.exec(text)[0], text })) }
}

const numberOf = ({ title }) => title.split(' ')[0]

const linesOf = (text) =>
  [...text.matchAll(/^- ((?:.+\n?)(?: {2}.+\n?)*)/gm)].map(([, line]) => line.replace(/\s+/g, ' ').trim())

/** A version in short, else all its lines; of one that nobody has released, those that wait. */
export function changesOf(changelog, version) {
  const { sections } = versionsOf(changelog)
  const { text } = sections.find((section) => numberOf(section) === version) ??
    sections.find(({ title }) => title === unreleased) ?? { text: '' }
  const short = linesOf(text.split(/^### /m)[0])
  return short.length > 0 ? short : linesOf(text)
}

/** Numbers, not letters: 0.10.0 comes after 0.9.0. */
function isNewer(one, other) {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  const at = a.findIndex((number, place) => number !== b[place])
  return at >= 0 && a[at] > b[at]
}

/** Why nothing is released, in a sentence, or undefined. `fragments` are by their file's name. */
export function faultOf({ version, current, changed, fragments, changelog }) {
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) return 'Say which version: npm run release -- 0.2.1'
  if (!isNewer(version, current)) return `${version} is not newer than ${current}, which package.json has.`
  if (changed.length > 0) return `Commit or put away first what is changed here: ${changed.join(', ')}.`
  const stray = Object.keys(fragments).find((name) => !(readerOf(name) in readers))
  if (stray)
    return `.changes/${stray}: name whom it is for, ${stray.replace(/\.md$/, '')}.{${Object.keys(readers).join(',')}}.md`
  const waits = versionsOf(changelog).sections.some(({ title }) => title === unreleased)
  if (!waits && Object.keys(fragments).length === 0) return 'Nothing waits to be released: .changes/ is empty.'
  return undefined
}

const readerOf = (name) => name.split('.').at(-2)

/** The changelog with what waits, and each fragment at the end of what its reader is told, under the version's title. */
export function withRelease(changelog, { version, day, fragments }) {
  const { head, sections } = versionsOf(changelog)
  const waiting = sections.find(({ title }) => title === unreleased)
  const [short = '', ...parts] = (waiting?.text.slice(unreleased.length) ?? '')
    .split(/^### /m)
    .map((part) => part.trim())
  const told = new Map(parts.map((part) => [/^.*/.exec(part)[0], part]))
  for (const [name, text] of Object.entries(fragments).toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const title = readers[readerOf(name)]
    const lines = text.trim()
    told.set(title, `${told.get(title) ?? `${title}\n`}\n${lines.startsWith('- ') ? lines : `- ${lines}`}`)
  }
  const known = Object.values(readers).filter((title) => told.has(title))
  const body = [`${version} (${day})`, short, ...known.map((title) => `### ${told.get(title)}`)]
    .filter(Boolean)
    .join('\n\n')
  const before = sections.filter((section) => section !== waiting).map(({ text }) => `## ${text}`)
  return [head.trimEnd(), `## ${body}`, before.join('').trimEnd()].filter(Boolean).join('\n\n') + '\n'
}

/** `package.json`, or its lock, which names the whole twice. */
export function withVersion(text, version) {
  const json = JSON.parse(text)
  json.version = version
  if (json.packages) json.packages[''].version = version
  return `${JSON.stringify(json, null, 2)}\n`
}

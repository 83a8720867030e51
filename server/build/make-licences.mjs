import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Marked } from 'marked'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** Licences that were read and may ship with ours; another stops the build until somebody has read it. */
const known = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])
known.add('LGPL-3.0-or-later').add('Apache-2.0 AND LGPL-3.0-or-later AND MIT')
known.add('(MIT OR WTFPL)').add('(MIT OR Apache-2.0)').add('(BSD-2-Clause OR MIT OR Apache-2.0)')

const lists = ['server/territories/communes', 'server/http/tiles/drawn/coasts', 'server/search/french']

/** All that ships: the packages that are installed for production, and in which of them a partner's page shares. */
export function makeLicences(record) {
  const bundled = new Set(
    JSON.parse(readFileSync(record, 'utf8'))
      .flatMap(({ modules }) => modules)
      .flatMap((module) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? []),
  )
  const installed = Object.entries(readJson('package-lock.json').packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && ((!dev && !devOptional) || bundled.has(path)))
    .map(([path]) => path)
    .filter((path) => existsSync(join(root, path)))
  return {
    packages: installed.map((path) => shippedAt(path, bundled.has(path))).sort((a, b) => (a.name < b.name ? -1 : 1)),
    lists: lists.map((path) => ({ path, html: listed(readFileSync(join(root, path, 'LICENCES.md'), 'utf8')) })),
  }
}

export function writeLicences(folder, record) {
  writeFileSync(join(folder, 'licences.json'), JSON.stringify(makeLicences(record)))
}

function shippedAt(path, isInPages) {
  const { name, version, license: licence } = readJson(join(path, 'package.json'))
  if (!known.has(licence)) throw new Error(`${name}: read its licence, ${licence}, and add it to what may ship`)
  const file = readdirSync(join(root, path)).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file ? readFileSync(join(root, path, file), 'utf8') : ''
  return { name, version, licence, isInPages, text }
}

/** Its title stands one step below that of the page. */
function listed(markdown) {
  const html = new Marked().parse(markdown.replace(/^#/gm, '###').replace(/^######/gm, '####'))
  return html
    .replaceAll('<table>', '<div class="rows" role="group" tabindex="0" aria-label="Sources"><table>')
    .replaceAll('</table>', '</table></div>')
}

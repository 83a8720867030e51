import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import { mo, po } from 'gettext-parser'
import { tsImport } from 'tsx/esm/api'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Archives of the same sources are the same, byte by byte. */
const mtime = new Date('2026-01-01T00:00:00Z')

/** Writes `wordpress.zip` and `spip.zip`, as the CMS take them. */
export async function makePlugins({ outDir, version }) {
  mkdirSync(outDir, { recursive: true })
  const archives = { wordpress: await wordpressFiles(version), spip: await spipFiles(version) }
  for (const [name, files] of Object.entries(archives)) {
    const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)))
    const entries = Object.entries(sorted).map(([path, bytes]) => [path, [Buffer.from(bytes), { mtime }]])
    writeFileSync(join(outDir, `${name}.zip`), zipSync(Object.fromEntries(entries), { level: 9 }))
  }
}

/** By their paths in the archive. */
export async function wordpressFiles(version) {
  const { elementsTold, frenchOf, listed } = await tsImport('./plugin-words.ts', import.meta.url)
  const elements = elementsTold()
  const french = po.parse(readFileSync(join(here, 'wordpress/languages/french.po')))
  const words = french.translations['']
  for (const { title, what, find } of Object.values(elements)) {
    put(french, { msgctxt: 'block title', msgid: title, msgstr: [frenchOf().get(title)] })
    put(french, { msgctxt: 'block description', msgid: what, msgstr: [frenchOf().get(what)] })
    for (const word of find) put(french, { msgctxt: 'block keyword', msgid: word, msgstr: [frenchOf().get(word)] })
  }
  for (const [msgid, msgstr] of frenchOf()) words[msgid] ??= { msgid, msgstr: [msgstr] }
  const untold = structuredClone(french)
  for (const entries of Object.values(untold.translations))
    for (const entry of Object.values(entries)) if (entry.msgid !== '') entry.msgstr = ['']
  delete untold.headers.Language
  const { outputFiles, metafile } = await build({
    entryPoints: [join(here, 'wordpress/editor.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    metafile: true,
  })
  // Code of others would need their licences in the archive, and on the page of licences.
  const foreign = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))
  if (foreign.length > 0) throw new Error(`the plugin for WordPress has code of others: ${foreign.join(', ')}`)
  const blocks = Object.entries(elements).map(([name, element]) => [
    `blocks/${name}/block.json`,
    json(blockOf(name, { ...element, icon: listed.dashicon(name) }, version)),
  ])
  const wordpress = sourcesOf('wordpress', /\.(php|css|txt)$/, version)
  wordpress['coop-elements.css'] = filledIn(wordpress['coop-elements.css'], /^coop-element(?= \{$)/m, listed.tags())
  const files = {
    ...wordpress,
    ...Object.fromEntries(blocks),
    'elements.json': json(elements),
    'editor.js': outputFiles[0].contents,
    'languages/coop-elements.pot': po.compile(untold),
    'languages/coop-elements-fr_FR.po': po.compile(french),
    'languages/coop-elements-fr_FR.mo': mo.compile(french),
    LICENSE: readFileSync(join(here, '../LICENSE')),
  }
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`coop-elements/${path}`, bytes]))
}

/** By their paths in the archive. */
export async function spipFiles(version) {
  const { elementsTold, listed } = await tsImport('./plugin-words.ts', import.meta.url)
  const spip = sourcesOf('spip', /\.(php|html|xml|svg)$/, version)
  spip['coop_fonctions.php'] = filledIn(spip['coop_fonctions.php'], /^\t\t\/\/ A row an element\.$/m, listed.words())
  const files = { ...spip, 'elements.json': json(elementsTold()), LICENSE: readFileSync(join(here, '../LICENSE')) }
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`coop/${path}`, bytes]))
}

/** WordPress looks for what stands in `block.json` under these contexts. */
function put({ translations }, entry) {
  ;(translations[entry.msgctxt] ??= {})[entry.msgid] = entry
}

function blockOf(name, { title, what, find, options, icon }, version) {
  const said = Object.fromEntries(options.map((option) => [option.name, { type: 'string' }]))
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `coop/${name}`,
    version,
    title,
    description: what,
    keywords: find,
    category: 'widgets',
    icon,
    textdomain: 'coop-elements',
    attributes: {
      href: { type: 'string', source: 'attribute', selector: 'a', attribute: 'href' },
      text: { type: 'string', source: 'text', selector: 'a' },
      ...said,
    },
    supports: { html: false, align: ['wide', 'full'] },
    editorScript: 'coop-elements-editor',
    style: 'coop-elements',
  }
}

function sourcesOf(folder, wanted, version) {
  const paths = readdirSync(join(here, folder), { recursive: true }).filter((path) => wanted.test(path))
  return Object.fromEntries(
    paths.map((path) => [
      path.replaceAll('\\', '/'),
      readFileSync(join(here, folder, path), 'utf8').replace(
        /(?<=(?:Version:|Stable tag:)\s+|\bversion=")0\.0\.0/,
        version,
      ),
    ]),
  )
}

/** Sources name the place of a list of elements; a place that is not found would ship none. */
function filledIn(source, place, list) {
  if (!place.test(source)) throw new Error(`no place for a list of elements: ${place}`)
  return source.replace(place, list)
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

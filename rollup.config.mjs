import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import esbuild from 'rollup-plugin-esbuild'
import { bundleRecord, licences } from './widgets/build-plugins.mjs'
import { quietLeaflet } from './widgets/leaflet-plugin.mjs'
import { catchLitPolicy, leanTemplates } from './widgets/lit-plugins.mjs'
import { retriedImports } from './widgets/retried-imports.mjs'
import { shortened } from './widgets/shortened.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))

/**
 * What ships: by element, its entry and, if it shows something before anybody acts, what it asks first, with the attributes
 * that make the question, in alphabetical order. The element must ask for exactly the same, an empty attribute being none.
 */
export const elements = {
  'offer-board': {
    entry: at('widgets/offer-board/offer-board.ts'),
    question: 'offers.open',
    attributes: ['category', 'kind', 'place', 'site', 'territory'],
  },
  'repair-booking': {
    entry: at('widgets/repair-booking/repair-booking.ts'),
    question: 'repairs.open',
    attributes: ['bike-type', 'place', 'site', 'territory'],
  },
  'member-map': {
    entry: at('widgets/member-map/member-map.ts'),
    question: 'members.open',
    attributes: ['kind', 'site', 'territory'],
  },
  'my-space': { entry: at('widgets/my-space/my-space.ts') },
}

const licencesAt = '/*! Licences: /v1/licences.txt */'

/**
 * The builds, in order: the elements and their shared part, then the loader that names their files, then the scripts of our
 * pages that mails lead to, then the desk, then the single files. `ofElements`: without those of our pages.
 */
export function builds({ delivered, outDir, record, ofElements = false }) {
  const entries = Object.fromEntries(Object.entries(delivered).map(([name, { entry }]) => [name, entry]))
  const files = new Map()
  const recorded = bundleRecord(record, outDir)
  const licenced = licences(`${outDir}/v1/licences.txt`, at('widgets/LICENSE'))
  return [
    {
      input: entries,
      plugins: [retriedImports(), ...plugins(), recorded, licenced, firstFiles(files)],
      output: { ...output(`${outDir}/v1`, 'c/[hash:7].js'), manualChunks: sharedParts(Object.values(entries)) },
    },
    {
      input: at('widgets/coop.ts'),
      plugins: [...plugins(), knownElements(delivered, files), recorded],
      output: output(`${outDir}/v1`, 'coop.js'),
    },
    ...(ofElements ? [] : pageBuilds({ delivered, outDir, record: recorded, licenced })),
    ...Object.entries(entries).map(([name, entry]) => ({
      input: entry,
      plugins: [...plugins(), recorded],
      output: { ...output(`${outDir}/v${version}`, `coop.${name}.js`), inlineDynamicImports: true, banner: licencesAt },
    })),
  ]
}

function pageBuilds({ delivered, outDir, record, licenced }) {
  return [
    {
      input: at('widgets/pages/page-check/check.ts'),
      plugins: [...plugins(), knownQuestions(delivered), record],
      output: { ...output(`${outDir}/v1`, 'check.js'), inlineDynamicImports: true, banner: licencesAt },
    },
    {
      input: at('widgets/pages/mail-links/mail-links.ts'),
      plugins: [...plugins(), record],
      output: { ...output(`${outDir}/v1`, 'visit.js'), inlineDynamicImports: true, banner: licencesAt },
    },
    {
      input: at('widgets/pages/loan/loan.ts'),
      plugins: [...plugins(), record],
      output: { ...output(`${outDir}/v1`, 'loan.js'), inlineDynamicImports: true, banner: licencesAt },
    },
    {
      input: at('widgets/pages/pass/pass.ts'),
      plugins: [...plugins(), record],
      output: { ...output(`${outDir}/v1`, 'pass.js'), inlineDynamicImports: true, banner: licencesAt },
    },
    {
      input: at('widgets/pages/label/label.ts'),
      plugins: [...plugins(), record],
      output: { ...output(`${outDir}/v1`, 'label.js'), inlineDynamicImports: true, banner: licencesAt },
    },
    ...['framed', 'fit-frames'].map((name) => ({
      input: at(`widgets/pages/framed/${name}.ts`),
      plugins: [...plugins(), record],
      output: output(`${outDir}/v1`, `${name}.js`),
    })),
    {
      input: { desk: at('widgets/pages/desk/desk.ts') },
      plugins: [retriedImports(), ...plugins(), record, licenced],
      preserveEntrySignatures: false,
      output: {
        ...output(`${outDir}/v1`, 'desk.js'),
        chunkFileNames: 'c/desk-[hash:7].js',
        manualChunks: firstOfDesk(at('widgets/pages/desk/desk.ts')),
        banner: ({ isEntry }) => (isEntry ? licencesAt : ''),
      },
    },
  ]
}

/** The elements as modules for somebody's own bundler, which names the server itself (`connectTo`). */
export function packageBuild(outDir) {
  const entries = Object.entries(elements).map(([name, { entry }]) => [name, entry])
  return {
    input: { index: at('widgets/package/index.ts'), ...Object.fromEntries(entries) },
    plugins: [...plugins(), ofThePage(), licences(`${outDir}/licences.txt`, at('widgets/LICENSE'))],
    output: {
      ...output(outDir, '[name].js'),
      chunkFileNames: 'parts/[hash:7].js',
      banner: ({ isEntry }) => (isEntry ? '/*! Licences: licences.txt */' : ''),
    },
    onwarn: (warning) => {
      throw new Error(`${warning.code}: ${warning.message}`)
    },
  }
}

/** Where a module of a bundle stands says nothing about the server. */
function ofThePage() {
  return { name: 'of-the-page', resolveImportMeta: (property) => (property === 'url' ? 'document.baseURI' : null) }
}

function plugins() {
  return [
    typescriptNames(),
    nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
    catchLitPolicy(),
    quietLeaflet(),
    esbuild({ target: 'es2022', charset: 'utf8', sourceMap: false }),
    leanTemplates(),
    shortened(),
  ]
}

function output(dir, fileNames) {
  return { dir, format: 'es', entryFileNames: fileNames, chunkFileNames: 'c/[hash:7].js', hashCharacters: 'base36' }
}

/** Sources name each other as they will be named when built. */
function typescriptNames() {
  return {
    name: 'typescript-names',
    resolveId(source, importer) {
      if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null
      const file = fileURLToPath(new URL(source.replace(/\.js$/, '.ts'), `file://${importer}`))
      return existsSync(file) ? file : null
    },
  }
}

/**
 * Lit and what is ours to share, as far as several elements need it to show something; then in one file what every element
 * asks for once it has. What comes after stays with who asks.
 */
function sharedParts(entries) {
  let early
  let later
  return (id, { getModuleInfo }) => {
    const imports = (module) => getModuleInfo(module)?.importedIds ?? []
    early ??= entries.map((entry) => reachedFrom([entry], imports))
    later ??= askedBySeveral(entries, {
      imports,
      dynamicImports: (module) => getModuleInfo(module).dynamicallyImportedIds,
    })
    const users = early.filter((reached) => reached.has(id)).length
    if (users > 0) return isSharing.test(id) && (users > 1 || entries.length === 1) ? 'shared' : null
    if (isForAuthors.test(id)) return 'author'
    return later.has(id) || isAskedLater.test(id) ? 'later' : null
  }
}

/** All that the desk begins with, in one file beside its entry, whose name never changes; rooms come when they are opened. */
function firstOfDesk(entry) {
  let first
  return (id, { getModuleInfo }) => {
    first ??= reachedFrom([entry], (module) => getModuleInfo(module)?.importedIds ?? [])
    if (first.has(id)) return id === entry ? null : 'shared'
    return isPartOfRooms.test(id) ? 'parts' : null
  }
}

/** What declares forms and lists comes with the rooms that do. */
const isPartOfRooms =
  /\/widgets\/(?:words\/(?:longest-words|first-of-month|locales)\.|pages\/desk\/(?:parts\/(?!find\/|form\/|last-acts\/|names-of-residents\.|day-with-year\.|inner-desk\.|talk\/|scan\/|listing\.|list-room\.)|desk-read\b)(?!.*\.strings\.[a-z]{2}\.))/

/** Few bytes that many parts ask for, sooner or later: alone they would be one more request each. */
const isAskedLater =
  /\/widgets\/(?:words\/(?:days\.strings|longest-words)|parts\/(?:sign-in\/mail-doubt\.strings|lazy-strings|page-in))\./

/** For the console alone, where a page's author must mend something. */
const isForAuthors = /\/widgets\/(?:shared\/author|words\/elements)\//

const isSharing = /\/node_modules\/|\/widgets\/(?:shared\/|words\/(?:written-in|language|first-of-month)\.)/

/** Modules that an entry reaches by what its first modules import later, and another by then or at last: no request of its own. */
function askedBySeveral(entries, { imports, dynamicImports }) {
  const soon = entries.map((entry) => reachedFrom([...reachedFrom([entry], imports)].flatMap(dynamicImports), imports))
  const ever = entries.map((entry) => reachedFrom([entry], (id) => [...imports(id), ...dynamicImports(id)]))
  const isAsked = (id, at) => ever.some((reached, other) => other !== at && reached.has(id))
  return new Set(soon.flatMap((reached, at) => [...reached].filter((id) => isAsked(id, at))))
}

function reachedFrom(ids, importsOf) {
  const reached = new Set(ids)
  for (const id of reached) for (const next of importsOf(id)) reached.add(next)
  return reached
}

/** Notes, by element, its file beside the shared part, so that the loader asks for both at once. */
function firstFiles(files) {
  return {
    name: 'first-files',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle)
      const shared = chunks.find(({ name }) => name === 'shared')
      files.set('shared', shared.fileName)
      for (const { name, fileName, isEntry } of chunks) {
        if (!isEntry) continue
        const all = reachedFrom([fileName], (file) => bundle[file]?.imports ?? [])
        if (all.size > 2 || !all.has(shared.fileName)) this.error(`${name} begins with more than two files`)
        files.set(name, fileName)
      }
    },
  }
}

function knownElements(delivered, files) {
  const hashOf = (name) => files.get(name).replace(/^c\/(.*)\.js$/, '$1')
  return {
    name: 'known-elements',
    transform(code, id) {
      if (id !== at('widgets/coop.ts')) return null
      const table = Object.entries(delivered).map(([name, { question, attributes }]) => [
        `coop-${name}`,
        [hashOf(name), ...(question ? [question, ...attributes] : [])].join(' '),
      ])
      const known = code.replace(/\bSHARED\b/, JSON.stringify(hashOf('shared')))
      return { code: `const ELEMENTS = ${JSON.stringify(Object.fromEntries(table))}\n${known}`, map: null }
    },
  }
}

/** For the part that tells whether a page is well: what each element asks first, so as to ask it again. */
function knownQuestions(delivered) {
  return {
    name: 'known-questions',
    transform(code, id) {
      if (id !== at('widgets/pages/page-check/ask-server.ts')) return null
      const table = Object.fromEntries(
        Object.entries(delivered).map(([name, { question, attributes }]) => [`coop-${name}`, { question, attributes }]),
      )
      const known = code.replace(/\bVERSION\b/g, JSON.stringify(version))
      return { code: `const QUESTIONS = ${JSON.stringify(table)}\n${known}`, map: null }
    },
  }
}

export default builds({ delivered: elements, outDir: at('dist/public'), record: at('dist/bundle.json') })

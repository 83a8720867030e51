import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { changesOf } from './changelog.mjs'
import { writeGuide } from './make-guide.mjs'
import { writeLicences } from './make-licences.mjs'
import { builds, elements } from '../../rollup.config.mjs'
import { makePackage } from '../../widgets/package/make-package.mjs'
import { makePlugins } from '../../widgets/plugins/make-plugins.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Builds each program that runs under Node into one file, beside the folder of what the browser loads. */
async function buildServer() {
  const entryPoints = ['server/main.ts', 'demo/start.ts', 'demo/coop.ts'].filter((entry) =>
    existsSync(join(root, entry)),
  )
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: dist,
    outbase: '.',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [shippedFiles([...new Set(entryPoints.map(dirname))])],
  })
}

/** `new URL('./file', import.meta.url)` of a source: the file goes along, under a name that tells where from. */
function shippedFiles(folders) {
  return {
    name: 'shipped-files',
    setup({ onLoad }) {
      onLoad({ filter: /\/(server|demo)\/.*\.ts$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8').replace(
          /new URL\((['"])(\.\/[^'"]*)\1, import\.meta\.url\)/g,
          (whole, _quote, name) => {
            const file = join(dirname(path), name)
            if (!existsSync(file)) return whole
            const shipped = `${basename(dirname(path))}-${name.slice(2).replace(/\/$/, '').replaceAll('/', '-')}`
            for (const folder of folders) cpSync(file, join(dist, folder, shipped), { recursive: true })
            return `new URL('./${shipped}${name.endsWith('/') ? '/' : ''}', import.meta.url)`
          },
        )
        return { contents, loader: 'ts' }
      })
    },
  }
}

/** Builds what the browser loads into a folder of its own; whoever reads the one before keeps it to the end. */
export async function buildBrowser({ outDir, ...parts }) {
  const fresh = `${outDir}.fresh`
  rmSync(fresh, { recursive: true, force: true })
  for (const options of builds({ ...parts, outDir: fresh })) {
    const bundle = await rollup({ ...options, onwarn: refuse })
    await bundle.write(options.output)
    await bundle.close()
  }
  for (const folder of readdirSync(fresh)) if (/^v\d+\.\d+\.\d+$/.test(folder)) tellOf(join(fresh, folder))
  for (const file of filesBelow(fresh)) compress(file)

  const before = `${outDir}.before`
  rmSync(before, { recursive: true, force: true })
  if (existsSync(outDir)) renameSync(outDir, before)
  renameSync(fresh, outDir)
  rmSync(before, { recursive: true, force: true })
}

function refuse(warning) {
  throw new Error(`${warning.code}: ${warning.message}`)
}

/** Beside the files of a numbered version: what a strict page writes in `integrity`, and what changed. */
function tellOf(folder) {
  const fingerprints = readdirSync(folder).map((name) => {
    const hash = createHash('sha384').update(readFileSync(join(folder, name)))
    return [name, `sha384-${hash.digest('base64')}`]
  })
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(Object.fromEntries(fingerprints), null, 2)}\n`)
  const changes = changesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), basename(folder).slice(1))
  writeFileSync(join(folder, 'changes.json'), `${JSON.stringify(changes, null, 2)}\n`)
}

function compress(file) {
  const bytes = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** In a process of its own: reading the types takes some seconds, for which the rest need not wait. */
async function writeApiTypes(file) {
  await promisify(execFile)(process.execPath, [join(root, 'server/build/write-api-types.mjs'), file])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dist, { recursive: true })
  const outDir = join(dist, 'public')
  const types = join(dist, 'api.d.ts')
  const written = writeApiTypes(types)
  await buildBrowser({ delivered: elements, outDir, record: join(dist, 'bundle.json') })
  await makePlugins({ outDir: join(outDir, 'integrer'), version })
  await makePackage(join(dist, 'npm'))
  await buildServer()
  writeGuide(join(dist, 'guide'))
  writeLicences(join(dist, 'guide'), join(dist, 'bundle.json'))
  await written
  const delivered = join(outDir, 'v1', basename(types))
  renameSync(types, delivered)
  compress(delivered)
}

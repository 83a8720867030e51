import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Licences that ask for nothing but their own text beside the code. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MIT-0', '(MIT OR Apache-2.0)']

/** Writes which modules went into which file, and which files load which: what the guards read. */
export function bundleRecord(file, outDir) {
  const files = []
  return {
    name: 'bundle-record',
    writeBundle({ dir }, bundle) {
      const below = relative(outDir, dir)
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        files.push({
          file: join(below, chunk.fileName),
          name: chunk.name,
          isEntry: chunk.isEntry,
          imports: chunk.imports.map((name) => join(below, name)),
          dynamicImports: chunk.dynamicImports.map((name) => join(below, name)),
          modules: modulesOf(chunk).map((id) => relative(root, id)),
        })
      }
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(files, null, 2))
    },
  }
}

/** Writes our own licence and those of every package that was bundled in the builds it is given to; a package without a clear one stops the build. */
export function licences(file, ownLicence) {
  const packages = new Set()
  return {
    name: 'licences',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk')
      for (const folder of chunks.flatMap(modulesOf).map(packageOf)) if (folder) packages.add(folder)
      const texts = [...packages].sort().map((folder) => licenceOf(folder, (why) => this.error(why)))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, [readFileSync(ownLicence, 'utf8'), ...texts].join(`\n${'-'.repeat(80)}\n\n`))
    },
  }
}

/** What is left of a module after what nobody uses was taken out. */
function modulesOf(chunk) {
  return Object.entries(chunk.modules)
    .filter(([id, { renderedLength }]) => renderedLength > 0 && !id.startsWith('\0'))
    .map(([id]) => id.replace(/\?.*$/, ''))
}

function packageOf(module) {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)
  return found?.[1]
}

function licenceOf(folder, refuse) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (!permissive.includes(license)) return refuse(`${name}: the licence ${license} was not looked at yet`)
  if (!text || !existsSync(join(folder, text))) return refuse(`${name}: no licence text in its package`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, text), 'utf8')}`
}

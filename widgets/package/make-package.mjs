import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rollup } from 'rollup'
import { packageBuild } from '../../rollup.config.mjs'
import { makeDeclarations } from './make-declarations.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** Writes what `npm pack ./dist/npm` packs: the elements as modules, their types, what editors read. */
export async function makePackage(outDir) {
  rmSync(outDir, { recursive: true, force: true })
  const options = packageBuild(outDir)
  const bundle = await rollup(options)
  await bundle.write(options.output)
  await bundle.close()
  mkdirSync(outDir, { recursive: true })
  const manifest = read('widgets/custom-elements.json')
  const elements = manifest.modules.flatMap(({ declarations }) => declarations)
  const files = {
    ...makeDeclarations(elements),
    'custom-elements.json': textOf({ ...manifest, modules: manifest.modules.map(packed) }),
    'package.json': textOf(packageOf(read('package.json'))),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outDir, name), text)
  const copied = ['widgets/vscode.html-custom-data.json', 'widgets/LICENSE', 'widgets/package/README.md']
  for (const path of copied) cpSync(join(root, path), join(outDir, path.replace(/^.*\//, '')))
}

const textOf = (value) => `${JSON.stringify(value, null, 2)}\n`

/** The module of an element as it stands in the package. */
function packed({ declarations, ...module }) {
  const [{ name, tagName }] = declarations
  const path = `${tagName.replace('coop-', '')}.js`
  const definition = { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }
  return { ...module, path, declarations, exports: [definition] }
}

/** Our own, without the server: nothing else is installed with it. */
function packageOf({ name, version, exports }) {
  const description = 'Offers, repair appointments and the places of a network, as elements for your own page.'
  return {
    name,
    version,
    description,
    license: 'MIT',
    type: 'module',
    exports: JSON.parse(JSON.stringify(exports).replaceAll('./dist/npm/', './')),
    customElements: 'custom-elements.json',
    peerDependencies: { react: '>=19', vue: '>=3.5' },
    peerDependenciesMeta: { react: { optional: true }, vue: { optional: true } },
  }
}

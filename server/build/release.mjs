import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faultOf, withRelease, withVersion } from './changelog.mjs'

// `npm run release -- 0.2.1`: leaves the tree as it is to be committed. Nothing is published from here.
const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path) => readFileSync(join(root, path), 'utf8')
const rewrite = (path, change) => writeFileSync(join(root, path), change(read(path)))

const [version] = process.argv.slice(2)
const folder = join(root, '.changes')
const names = existsSync(folder) ? readdirSync(folder) : []
const fragments = Object.fromEntries(names.map((name) => [name, read(join('.changes', name))]))
const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })
const { version: current } = JSON.parse(read('package.json'))
const fault = faultOf({
  version,
  current,
  fragments,
  changelog: read('CHANGELOG.md'),
  changed: changed.split('\n').flatMap((line) => line.slice(3) || []),
})
if (fault) {
  console.error(fault)
  process.exit(1)
}

const day = new Date().toISOString().slice(0, 10)
rewrite('CHANGELOG.md', (text) => withRelease(text, { version, day, fragments }))
for (const path of ['package.json', 'package-lock.json']) rewrite(path, (text) => withVersion(text, version))
rmSync(folder, { recursive: true, force: true })

execFileSync(process.execPath, [join(root, 'server/build/build.mjs')], { cwd: root, stdio: 'inherit' })

// Pages may name these files from now on, and other programs know this API: tests ask today's server as these do (decision
// 112).
const built = join(root, 'dist/public')
const kept = join(root, `test/support/versions/v${version}`)
mkdirSync(kept, { recursive: true })
for (const name of readdirSync(join(built, `v${version}`)).filter((file) => file.endsWith('.js.br')))
  cpSync(join(built, `v${version}`, name), join(kept, name))
cpSync(join(built, 'v1/api.d.ts.br'), join(kept, 'api.d.ts.br'))

console.log(`Version ${version}: read CHANGELOG.md, run npm test, then
  git add -A && git commit -m 'Release ${version}'`)

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { plantedDesk } from './planted/desk.js'
import type { Fault } from './planted/fault.js'
import { formFaults } from './planted/form-faults.js'
import { roomFaults } from './planted/room-faults.js'

// `node --import tsx test/measure/plant-faults.ts` plants each fault alone, builds the desk, asks the contract of the desk (decision
// 190) and takes it out again; with numbers, those alone; with `--look`, whether each can still be planted. A minute a fault.
const root = fileURLToPath(new URL('../..', import.meta.url))
const given = process.argv.slice(2)
const asked = given.filter((each) => /^\d+$/.test(each)).map(Number)
const wanted = [...formFaults, ...roomFaults]
  .map((fault, at) => ({ ...fault, at: at + 1 }))
  .filter(({ at }) => asked.length === 0 || asked.includes(at))

const pathOf = ({ file }: Fault) => `${root}widgets/pages/desk/${file}`
const isThere = (fault: Fault) => readFileSync(pathOf(fault), 'utf8').split(fault.is).length === 2

const gone = wanted.filter((fault) => !isThere(fault))
for (const { at, what, file } of gone) console.log(`${at} cannot be planted in ${file}: ${what}`)
if (gone.length > 0 || given.includes('--look')) process.exit(gone.length > 0 ? 1 : 0)

/** What it says. */
const run = (...[name, ...args]: [string, ...string[]]): string => {
  // The contract is asked on SQLite alone: no PostgreSQL is started for it.
  const env = { ...process.env, NO_COLOR: '1', TEST_DATABASE_URL: 'postgres://nobody.invalid/none' }
  const { stdout, stderr } = spawnSync(name, args, { cwd: root, encoding: 'utf8', env })
  return stdout + stderr
}

if (!existsSync(`${root}dist/public/v1/desk.js`)) run('npm', 'run', '--silent', 'build')

let found = 0
for (const fault of wanted) {
  const { at, what, is, becomes, finds, by, row } = fault
  const before = readFileSync(pathOf(fault), 'utf8')
  try {
    writeFileSync(
      pathOf(fault),
      before.replace(is, () => becomes),
    )
    using _desk = await plantedDesk(root)
    const test = `test/journeys/desk/contract/${by}.test.ts`
    const asks = ['run', '-c', 'test/vitest.config.mjs', '--maxWorkers=1', test, '-t', row]
    const said = run('node_modules/.bin/vitest', ...asks)
    const told = toldBy(said)
    // A red that says something else, as that no server began, is no find.
    const isFound = told.includes(`"${finds}"`)
    if (isFound) found += 1
    const outcome = isFound ? 'found ' : / 1 passed/.test(said) ? 'MISSED' : 'BROKEN'
    console.log(`${at} ${outcome} ${what}\n${told || said}`)
  } finally {
    writeFileSync(pathOf(fault), before)
  }
}
console.log(`${found} of ${wanted.length} were found`)

/** What the contract says is not so, with why; nothing where it was not asked, as where no server began. */
function toldBy(said: string): string {
  const [, told = ''] = /AssertionError: (.*?)\n\s*❯ /s.exec(said) ?? []
  return told.replaceAll(/^/gm, '    ')
}

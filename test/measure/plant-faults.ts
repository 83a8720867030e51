import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faults, type Fault } from './faults.js'

// `node --import tsx test/measure/plant-faults.ts` plants each fault alone, builds, asks the contract of the desk (decision 190) and
// takes it out again; with numbers, those alone; with `--look`, whether each can still be planted. Some two minutes a fault.
const root = fileURLToPath(new URL('../..', import.meta.url))
const given = process.argv.slice(2)
const asked = given.filter((each) => /^\d+$/.test(each)).map(Number)
const wanted = faults
  .map((fault, at) => ({ ...fault, at: at + 1 }))
  .filter(({ at }) => asked.length === 0 || asked.includes(at))

const pathOf = ({ file }: Fault) => `${root}widgets/pages/desk/${file}`
const isThere = (fault: Fault) => readFileSync(pathOf(fault), 'utf8').split(fault.is).length === 2

const gone = wanted.filter((fault) => !isThere(fault))
for (const { at, what, file } of gone) console.log(`${at} cannot be planted in ${file}: ${what}`)
if (gone.length > 0 || given.includes('--look')) process.exit(gone.length > 0 ? 1 : 0)

const run = (...command: [string, ...string[]]) => {
  const [name, ...args] = command
  return spawnSync(name, args, { cwd: root, encoding: 'utf8' })
}

let found = 0
for (const fault of wanted) {
  const { at, what, is, becomes, by, row } = fault
  const before = readFileSync(pathOf(fault), 'utf8')
  try {
    writeFileSync(
      pathOf(fault),
      before.replace(is, () => becomes),
    )
    const built = run('npm', 'run', '--silent', 'build')
    if (built.status !== 0) throw new Error(`${at} does not build: ${built.stdout}${built.stderr}`)
    const test = `test/journeys/desk/contract/${by}.test.ts`
    const { status } = run(
      'node_modules/.bin/vitest',
      'run',
      '-c',
      'test/vitest.config.mjs',
      '--maxWorkers=1',
      test,
      '-t',
      row,
    )
    if (status !== 0) found += 1
    console.log(`${at} ${status === 0 ? 'MISSED' : 'found '} ${what}`)
  } finally {
    writeFileSync(pathOf(fault), before)
  }
}
console.log(`${found} of ${wanted.length} were found`)

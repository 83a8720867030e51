import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// What a developer runs before each commit, in about two minutes: `npm run check`, or one step of it by name.
const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))

/** Guards that read what the build made are left to `npm test`. */
const readsTheBuild = ['sizes', 'bundle', 'licences', 'published-api']

const steps = {
  types: [bin('typescript-native/bin/tsc'), '-b'],
  lint: [bin('oxlint/bin/oxlint'), '--tsconfig', 'test/tsconfig.lint.json'],
  templates: [bin('eslint/bin/eslint.js'), '-c', 'test/eslint.config.mjs', 'widgets'],
  format: [bin('oxfmt/bin/oxfmt'), '--check', '--ignore-path', 'test/unformatted'],
  guards: [
    bin('vitest/vitest.mjs'),
    ...['run', '-c', 'test/vitest.config.mjs', '--reporter', 'dot', '--silent=passed-only', 'test/guards/'],
    ...readsTheBuild.flatMap((name) => ['--exclude', `test/guards/${name}.test.ts`]),
  ],
}

function run(name) {
  const begun = performance.now()
  const child = spawn(process.execPath, steps[name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`)
      if (code !== 0) process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; the steps are ${Object.keys(steps).join(', ')}.`)
  process.exit(1)
}

const lanes = [
  ['types', 'guards', 'format'],
  ['lint', 'templates'],
].map((lane) => lane.filter((name) => asked.length === 0 || asked.includes(name)))
const results = await Promise.all(
  lanes.map(async (lane) => {
    let good = true
    for (const name of lane) good = (await run(name)) && good
    return good
  }),
)
process.exit(results.every(Boolean) ? 0 : 1)

import { AsyncLocalStorage } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { tsImport } from 'tsx/esm/api'

// `npm test` runs everything, whatever fails on the way; `npm test -- server/offers widgets/offer-board` runs some of it.
// `hosts` installs WordPress, SPIP and WebKit, and runs only where it is named.
const root = fileURLToPath(new URL('..', import.meta.url))
const results = mkdtempSync(join(tmpdir(), 'coop-results-'))
const suites = ['server', 'guards', 'widgets', 'journeys', 'hosts']
const apart = ['hosts']
process.env.TEST_PICTURES_DIR = results
/** `RACE=whole` does what takes minutes as often as it was promised. */
const longestMs = process.env.RACE === 'whole' ? 120 * 60_000 : 80 * 60_000

const asked = process.argv.slice(2).map((path) => path.replace(/^test\//, ''))
const unknown = asked.filter((path) => !suites.includes(path.split('/')[0]))
if (unknown.length > 0) {
  console.error(`There is no suite for ${unknown.join(', ')}; paths begin with ${suites.join(', ')}.`)
  finish({ passed: 0, failed: 1 })
}

/** What runs beside something else keeps what it says until it has ended. */
const kept = new AsyncLocalStorage()

function node(args, env = {}) {
  const said = kept.getStore()
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: said ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: longestMs,
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (status) => resolve(status === 0))
  })
}

/** One step that either works or does not. */
const step = (args) => async () => ((await node(args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** More files than there are processors: these wait for PostgreSQL, and those for browsers. */
const waiting = { server: '--maxWorkers=3', journeys: '--maxWorkers=4' }

/** Times, frames and shifts are told of a machine that does nothing else: these journeys go one at a time, after the others. */
const measured = 'journeys/measured'

async function journeys() {
  const paths = pathsOf('journeys')
  const isMeasured = (path) => path.startsWith(measured)
  const alone = paths.includes('journeys') ? [measured] : paths.filter(isMeasured)
  const others = paths.filter((path) => !isMeasured(path))
  const ends = [
    ...(others.length > 0
      ? [await vitest('journeys', others, ['--exclude', `test/${measured}/**`, waiting.journeys])]
      : []),
    ...(alone.length > 0 ? [await vitest('measured', alone, ['--maxWorkers=1'])] : []),
  ]
  return ends.reduce((one, other) => ({
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    failures: [...one.failures, ...other.failures],
  }))
}

const server = () => vitest('server', pathsOf('server'), [waiting.server])

async function vitest(suite, paths = pathsOf(suite), options = []) {
  const file = join(results, `${suite}.json`)
  const files = paths.map((path) => `test/${path}`)
  const good = await node(
    ['node_modules/vitest/vitest.mjs', 'run', '-c', 'test/vitest.config.mjs', ...options, ...files],
    { TEST_COUNT_FILE: file },
  )
  return honest(readResults(file) ?? { passed: 0, failed: 0 }, suite, good)
}

async function widgets() {
  const file = join(results, 'widgets.json')
  const paths = pathsOf('widgets').map((path) => `test/${path}${path.endsWith('.ts') ? '' : '/**/*.test.ts'}`)
  const good = await node(
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'],
    { TEST_FILES: JSON.stringify(paths), TEST_COUNT_FILE: file },
  )
  return honest(readResults(file) ?? { passed: 0, failed: 0 }, 'widgets', good)
}

/** A suite that ran nothing, or ended badly without naming a test, has failed once. */
function honest({ passed, failed, failures = [] }, suite, good) {
  if (passed + failed === 0) console.error(`The suite ${suite} ran no test.`)
  return { passed, failed: failed === 0 && (passed === 0 || !good) ? 1 : failed, failures }
}

function pathsOf(suite) {
  const paths = asked.filter((path) => path.split('/')[0] === suite)
  return paths.length > 0 ? paths : [suite]
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The first line, of a browser that waited in vain for what, and in what two values differ. */
function inShort({ said = '', differs = [] }) {
  const lines = stripVTControlCharacters(said).trim().split('\n')
  const waited = lines.find((line) => /^\s*- waiting for /.test(line))
  const first = [lines[0], waited?.trim()].filter(Boolean).join(' ')
  return [first, ...differs.slice(0, 8)].map((line) => `    ${line.slice(0, 300)}`).join('\n')
}

/** What the suites find on the machine, or install: each is named where it cannot be had. */
const ready = (name, prepare) => async () => {
  try {
    await prepare()
    return { passed: 0, failed: 0 }
  } catch (error) {
    return { passed: 0, failed: 1, failures: [{ name, said: error.message }] }
  }
}

const findBrowser = ready('the browser', async () => {
  const { chromium, chromiumWithWindows, usualLetters } = await tsImport('./support/chromium.ts', import.meta.url)
  process.env.CHROME_PATH = chromium()
  // No test's time is enough to install one.
  chromiumWithWindows()
  usualLetters()
})

/** Once, before its files run beside each other: two installations at a time refuse each other. */
const findHosts = ready('WordPress, SPIP and WebKit', async () => {
  const { installHosts } = await tsImport('./support/hosts/debian.ts', import.meta.url)
  installHosts()
})

/** Stages, one after another; in each, lanes beside one another, each a list of steps. */
function plan() {
  const wanted = suites.filter((suite) =>
    asked.length === 0 ? !apart.includes(suite) : asked.some((path) => path.split('/')[0] === suite),
  )
  const needsBrowser = ['widgets', 'journeys', 'hosts'].some((suite) => wanted.includes(suite))
  const needsBuild = wanted.some((suite) => suite !== 'widgets')
  const suite = (name) =>
    wanted.includes(name) ? [[name, { widgets, journeys, server }[name] ?? (() => vitest(name))]] : []
  const checks = asked.length > 0 ? [] : ['types', 'lint', 'templates', 'format']
  const stages = [
    [
      [
        ...(needsBrowser ? [['browser', findBrowser]] : []),
        ...(wanted.includes('hosts') ? [['packages', findHosts]] : []),
      ],
    ],
    [
      // They keep one processor busy, and need nothing that is built.
      suite('widgets'),
      // And this the other; the server's tests have both when the widgets' have ended.
      [
        ...(needsBuild ? [['build', step(['server/build/build.mjs'])]] : []),
        ...suite('guards'),
        ...checks.map((name) => [name, step(['test/check.mjs', name])]),
        ...suite('server'),
      ],
    ],
    // Browsers have both.
    [suite('journeys')],
    [suite('hosts')],
  ]
  return stages.map((lanes) => lanes.filter((steps) => steps.length > 0))
}

function finish({ passed, failed }) {
  rmSync(results, { recursive: true, force: true })
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}

const total = { passed: 0, failed: 0 }
const lines = []
// The log of a long run is cut: what failed stands at its end.
const faults = []

async function runOne([name, run]) {
  if (!kept.getStore()) console.log(`\n— ${name}`)
  const begun = performance.now()
  const { passed, failed, failures = [] } = await run()
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  if (kept.getStore()) process.stdout.write(`\n— ${name}\n${Buffer.concat(kept.getStore())}`)
  total.passed += passed
  total.failed += failed
  faults.push(...failures.map((failure) => `✗ ${name} › ${failure.name}\n${inShort(failure)}`))
  if (failed > failures.length) faults.push(`✗ ${name}`)
  lines.push(`${name}: ${passed} passed, ${failed} failed, ${seconds} s`)
}

for (const lanes of plan()) {
  const areBeside = lanes.length > 1
  const names = lanes.flat().map(([name]) => name)
  if (areBeside) console.log(`\n— ${names.join(', ')}: each told when it has ended`)
  const runAll = async (steps) => {
    for (const each of steps) await (areBeside ? kept.run([], runOne, each) : runOne(each))
  }
  await Promise.all(lanes.map(runAll))
}
console.log(`\n${[...lines, '', ...faults].join('\n')}\n`)
finish(total)

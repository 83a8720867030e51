import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'

// `npm test` runs everything, whatever fails on the way; `npm test -- server/offers widgets/offer-board` runs some of it.
const root = fileURLToPath(new URL('..', import.meta.url))
const results = mkdtempSync(join(tmpdir(), 'coop-results-'))
const suites = ['server', 'guards', 'widgets', 'journeys']
process.env.TEST_PICTURES_DIR = results
/** `RACE=whole` does what takes minutes as often as it was promised. */
const longestMs = process.env.RACE === 'whole' ? 120 * 60_000 : 16 * 60_000

const asked = process.argv.slice(2).map((path) => path.replace(/^test\//, ''))
const unknown = asked.filter((path) => !suites.includes(path.split('/')[0]))
if (unknown.length > 0) {
  console.error(`There is no suite for ${unknown.join(', ')}; paths begin with ${suites.join(', ')}.`)
  finish({ passed: 0, failed: 1 })
}

function node(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: longestMs,
  })
  return status === 0
}

/** One step that either works or does not. */
const step = (args) => () => (node(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** Times, frames and shifts are told of a machine that does nothing else: these journeys go one at a time, after the others. */
const measured = 'journeys/measured'

function journeys() {
  const paths = pathsOf('journeys')
  const isMeasured = (path) => path.startsWith(measured)
  const alone = paths.includes('journeys') ? [measured] : paths.filter(isMeasured)
  const others = paths.filter((path) => !isMeasured(path))
  const ends = [
    ...(others.length > 0 ? [vitest('journeys', others, ['--exclude', `test/${measured}/**`])] : []),
    ...(alone.length > 0 ? [vitest('measured', alone, ['--maxWorkers=1'])] : []),
  ]
  return ends.reduce((one, other) => ({
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    failures: [...one.failures, ...other.failures],
  }))
}

function vitest(suite, paths = pathsOf(suite), options = []) {
  const file = join(results, `${suite}.json`)
  const files = paths.map((path) => `test/${path}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const good = node([
    'node_modules/vitest/vitest.mjs',
    'run',
    '-c',
    'test/vitest.config.mjs',
    ...reporters,
    ...options,
    ...files,
  ])
  const report = readResults(file) ?? { numPassedTests: 0, testResults: [] }
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const broken = assertionResults.filter((test) => test.status === 'failed')
    const named = broken.map(({ fullName, failureMessages }) => ({ name: fullName, said: failureMessages[0] }))
    return named.length === 0 && status === 'failed' ? [{ name: relative(root, name), said: message }] : named
  })
  return honest({ passed: report.numPassedTests, failed: failures.length, failures }, suite, good)
}

function widgets() {
  const file = join(results, 'widgets.json')
  const paths = pathsOf('widgets').map((path) => `test/${path}${path.endsWith('.ts') ? '' : '/**/*.test.ts'}`)
  const good = node(['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'], {
    TEST_FILES: JSON.stringify(paths),
    TEST_COUNT_FILE: file,
  })
  return honest(readResults(file) ?? { passed: 0, failed: 0 }, 'widgets', good)
}

/** A suite that ran nothing, or ended badly without naming a test, has failed once. */
function honest({ passed, failed, failures }, suite, good) {
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

const firstLine = (said = '') => said.trim().split('\n')[0].slice(0, 240)

async function findBrowser() {
  try {
    const { chromium } = await tsImport('./support/chromium.ts', import.meta.url)
    process.env.CHROME_PATH = chromium()
    return { passed: 0, failed: 0 }
  } catch (error) {
    return { passed: 0, failed: 1, failures: [{ name: 'the browser', said: error.message }] }
  }
}

function plan() {
  const wanted = suites.filter((suite) => asked.length === 0 || asked.some((path) => path.split('/')[0] === suite))
  const needsBrowser = wanted.includes('widgets') || wanted.includes('journeys')
  const needsBuild = wanted.some((suite) => suite !== 'widgets')
  return [
    ...(needsBrowser ? [['browser', findBrowser]] : []),
    ...(asked.length > 0 ? [] : [['types, lint, format', step(['test/check.mjs', 'types', 'lint', 'format'])]]),
    ...(needsBuild ? [['build', step(['server/build.mjs'])]] : []),
    ...wanted.map((suite) => [suite, { widgets, journeys }[suite] ?? (() => vitest(suite))]),
  ]
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
for (const [name, run] of plan()) {
  console.log(`\n— ${name}`)
  const begun = performance.now()
  const { passed, failed, failures = [] } = await run()
  total.passed += passed
  total.failed += failed
  faults.push(...failures.map(({ name: test, said }) => `✗ ${name} › ${test}\n    ${firstLine(said)}`))
  if (failed > failures.length) faults.push(`✗ ${name}`)
  lines.push(`${name}: ${passed} passed, ${failed} failed, ${((performance.now() - begun) / 1000).toFixed(0)} s`)
}
console.log(`\n${[...lines, '', ...faults].join('\n')}\n`)
finish(total)

import { defineConfig } from 'vitest/config'
import { compiledModules } from './support/compiled-modules.ts'
import { countTests } from './support/counting/count-tests.ts'
import { longestTestMs, patienceMs } from './support/patience.ts'

const { TEST_COUNT_FILE: countFile } = process.env

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/{server,guards,journeys,hosts}/**/*.test.ts'],
    globalSetup: ['test/support/test-run.ts'],
    pool: 'forks',
    // A worker reads the house's code once, not for each of a hundred files: none of it keeps anything of its own.
    isolate: false,
    experimental: { fsModuleCache: true, fsModuleCachePath: compiledModules },
    maxWorkers: 2,
    reporters: ['default', ...(countFile ? [countTests(countFile)] : [])],
    testTimeout: longestTestMs,
    hookTimeout: longestTestMs,
    // What is waited for by asking again comes late on a slow machine.
    expect: { poll: { timeout: patienceMs } },
  },
})

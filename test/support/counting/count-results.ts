import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { defaultReporter, type Reporter, type TestResult, type TestSuiteResult } from '@web/test-runner'

/** What `npm test` adds up: @web/test-runner prints its own summary and keeps no count. */
export function countResults(file: string): { reporters: Reporter[] } {
  const counter: Reporter = {
    stop({ sessions }) {
      let passed = 0
      const failures: { name: string; said: string }[] = []
      for (const { errors, testFile, testResults, passed: finished } of sessions) {
        const tests = testResults ? allTests(testResults) : []
        passed += tests.filter((test) => test.passed && !test.skipped).length
        const broken = tests.filter((test) => !test.passed && !test.skipped)
        failures.push(...broken.map(({ name, error }) => ({ name, said: error?.message ?? '' })))
        // A file that could not be loaded ran no test, and is one failure.
        if (broken.length === 0 && (errors.length > 0 || !finished))
          failures.push({ name: relative('', testFile), said: errors[0]?.message ?? 'did not finish' })
      }
      writeFileSync(file, JSON.stringify({ passed, failed: failures.length, failures }))
    },
  }
  return { reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), counter] }
}

function allTests(suite: TestSuiteResult): TestResult[] {
  return [...suite.tests, ...suite.suites.flatMap(allTests)]
}

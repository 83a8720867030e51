import { writeFileSync } from 'node:fs'
import { defaultReporter, type Reporter, type TestResult, type TestSuiteResult } from '@web/test-runner'

/** What `npm test` adds up: @web/test-runner prints its own summary and keeps no count. */
export function countResults(file: string): { reporters: Reporter[] } {
  const counter: Reporter = {
    stop({ sessions }) {
      let passed = 0
      let failed = 0
      for (const { errors, testResults, passed: finished } of sessions) {
        const tests = testResults ? allTests(testResults) : []
        passed += tests.filter((test) => test.passed && !test.skipped).length
        const broken = tests.filter((test) => !test.passed && !test.skipped).length
        // A file that could not be loaded ran no test, and is one failure.
        failed += broken > 0 ? broken : Number(errors.length > 0 || !finished)
      }
      writeFileSync(file, JSON.stringify({ passed, failed }))
    },
  }
  return { reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), counter] }
}

function allTests(suite: TestSuiteResult): TestResult[] {
  return [...suite.tests, ...suite.suites.flatMap(allTests)]
}

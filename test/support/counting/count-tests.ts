import { writeFileSync } from 'node:fs'
import type { Reporter } from 'vitest/node'

/**
 * What `npm test` adds up. Vitest's own JSON tells of an error its stack alone, which does not say of a test that took too long
 * that it did.
 */
export function countTests(file: string): Reporter {
  return {
    onTestRunEnd(modules) {
      let passed = 0
      const failures: { name: string; said: string }[] = []
      for (const module of modules) {
        const before = failures.length
        for (const test of module.children.allTests()) {
          const { state, errors } = test.result()
          if (state === 'passed') passed += 1
          if (state === 'failed') failures.push({ name: test.fullName, said: errors[0]?.message ?? '' })
        }
        // A file that could not be loaded ran no test, and is one failure.
        if (failures.length > before || module.ok()) continue
        const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors())
        const [fault] = [...module.errors(), ...suites]
        failures.push({ name: module.relativeModuleId, said: fault?.message ?? 'did not finish' })
      }
      writeFileSync(file, JSON.stringify({ passed, failed: failures.length, failures }))
    },
  }
}

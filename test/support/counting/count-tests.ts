import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { Reporter } from 'vitest/node'

/** `differs`: the lines in which what came differs from what was expected. */
type Failure = { readonly name: string; readonly said: string; readonly differs?: readonly string[] }

/**
 * What `npm test` adds up. Vitest's own JSON tells of an error its stack alone, which does not say of a test that took too long
 * that it did.
 */
export function countTests(file: string): Reporter {
  return {
    onTestRunEnd(modules) {
      let passed = 0
      const failures: Failure[] = []
      for (const module of modules) {
        const before = failures.length
        for (const test of module.children.allTests()) {
          const { state, errors } = test.result()
          if (state === 'passed') passed += 1
          if (state === 'failed') failures.push({ name: test.fullName, ...told(errors[0]) })
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

function told(error?: { readonly message: string; readonly diff?: string | undefined }): Omit<Failure, 'name'> {
  const lines = stripVTControlCharacters(error?.diff ?? '').split('\n')
  return { said: error?.message ?? '', differs: lines.filter((line) => /^[-+] (?!Expected$|Received$)/.test(line)) }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('a build without the packages of development is told in a sentence which are missing', () => {
  const source = readFileSync(join(root, 'server/build/require-packages.cjs'), 'utf8')
  const endedWith = (resolve: (name: string) => string) => {
    let said = ''
    let code: number | undefined
    const process = { exit: (value: number) => (code = value) }
    runInNewContext(source, { process, console: { error: (line: string) => (said = line) }, require: { resolve } })
    return { code, said }
  }

  const missing = endedWith(() => {
    throw new Error('Cannot find module')
  })

  expect(missing).toEqual({ code: 1, said: expect.stringContaining('npm ci') })
  expect(endedWith((name) => name)).toEqual({ code: undefined, said: '' })
})

describe('before anything is built', () => {
  const source = readFileSync(join(root, 'server/build/require-node.cjs'), 'utf8')
  const addon = 'better-sqlite3/build/Release/better_sqlite3.node'
  const whole = ['better-sqlite3', 'better-sqlite3-napi', addon]

  /** On a machine that has these files, and where a compiler may make more. */
  function started(
    versions: { node: string; napi?: string },
    found: readonly string[],
    compiled: readonly string[] = [],
  ) {
    const files = new Set(found)
    const said: string[] = []
    const asked: string[] = []
    let code: number | undefined
    const end = new Error('ended')
    const process = {
      versions,
      env: {},
      execPath: 'node',
      exit: (value: number) => {
        code = value
        throw end
      },
    }
    const spawnSync = (_command: string, words: readonly string[]) => {
      asked.push(words.join(' '))
      for (const file of compiled) files.add(file)
    }
    const require = Object.assign(() => ({ spawnSync }), {
      resolve(name: string) {
        if (files.has(name)) return
        throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' })
      },
    })
    try {
      runInNewContext(source, { process, require, console: { error: (line: string) => said.push(line) } })
    } catch (error) {
      if (error !== end) throw error
    }
    return { code, said: said.join('\n'), asked }
  }

  test('a Node of any age can read what tells it so', () => {
    const faults = new Linter().verify(source, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })

    expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('an older Node is told in a sentence which one is needed', () => {
    expect(started({ node: '18.20.4' }, whole)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Node 20.19 or later'),
    })
    expect(started({ node: '20.18.3' }, whole).code).toBe(1)
    for (const node of ['20.19.0', '22.0.0', '24.21.0', '26.1.0']) {
      expect(started({ node, napi: '10' }, whole)).toEqual({ code: undefined, said: '', asked: [] })
    }
  })

  test('SQLite is compiled once for Node 20, and a machine without compilers is told what to install', () => {
    const node20 = { node: '20.20.2', napi: '9' }

    expect(started(node20, whole)).toEqual({ code: undefined, said: '', asked: [] })
    expect(started(node20, ['better-sqlite3'], [addon])).toMatchObject({
      code: undefined,
      asked: ['rebuild better-sqlite3 --ignore-scripts=false'],
    })
    expect(started(node20, ['better-sqlite3'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('apt install python3 make g++'),
    })
  })

  test('from Node 22 on nothing is compiled', () => {
    const node22 = { node: '22.14.0', napi: '10' }

    expect(started(node22, ['better-sqlite3-napi'])).toEqual({ code: undefined, said: '', asked: [] })
    expect(started(node22, [])).toMatchObject({
      code: 1,
      said: expect.stringContaining('optional packages'),
      asked: [],
    })
  })
})

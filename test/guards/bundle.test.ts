import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { elements } from '../../rollup.config.mjs'
import { appRouter } from '../../server/router.js'
import { bundle, isOfDesk } from '../size.mjs'
import { faults, root } from '../support/sources.js'

const publicDir = join(root, 'dist/public')
const files = bundle()
const scripts = files.map(({ file }) => ({ file, text: readFileSync(join(publicDir, file), 'utf8') }))
const split = files.filter(
  ({ file }) =>
    file.startsWith('v1/') &&
    !/^v1\/(visit|loan|pass|label|framed|fit-frames|check)\.js$/.test(file) &&
    !isOfDesk(file),
)
const desk = files.filter(({ file }) => isOfDesk(file))
const single = files.filter(({ file }) => /^v\d+\.\d+\.\d+\//.test(file))

/** `file: what was found`, for every script that says what it may not. */
const saying = (pattern: RegExp) =>
  scripts.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`))

describe('what partners’ pages load', () => {
  test.each([
    ['elements', split],
    ['the desk', desk],
  ])('holds one Lit, and every module once: %s', (_what, built) => {
    const places = new Map<string, string[]>()
    for (const { file, modules } of built.filter(({ name }) => name !== 'coop')) {
      for (const module of modules) places.set(module, [...(places.get(module) ?? []), file])
    }

    expect(places.get('node_modules/lit-html/lit-html.js')).toHaveLength(1)
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([])
  })

  test('is a whole element in each single file, with its fingerprint', () => {
    expect(single.map(({ file }) => file.replace(/^v[\d.]+\//, ''))).toEqual(
      Object.keys(elements).map((name) => `coop.${name}.js`),
    )
    for (const { file, imports, dynamicImports } of single) {
      const [folder = '', name = ''] = file.split('/')
      const fingerprints: unknown = JSON.parse(readFileSync(join(publicDir, folder, 'sri.json'), 'utf8'))
      const hash = createHash('sha384')
        .update(readFileSync(join(publicDir, file)))
        .digest('base64')
      expect([...imports, ...dynamicImports]).toEqual([])
      expect(fingerprints).toMatchObject({ [name]: `sha384-${hash}` })
    }
  })

  test('stands compressed beside every file', () => {
    const all = readdirSync(publicDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(js|txt|json)$/.test(name),
    )

    expect(all.length).toBeGreaterThan(3)
    expect(
      all.filter((name) => !existsSync(join(publicDir, `${name}.br`)) || !existsSync(join(publicDir, `${name}.gz`))),
    ).toEqual([])
  })

  test('is all that the loader names, and nothing else', () => {
    const loader = scripts.find(({ file }) => file === 'v1/coop.js')?.text ?? ''
    const named = [...loader.matchAll(/"([a-z0-9]{7})(?: [a-z]+\.open [a-z -]+)?"/g)].map(([, name]) => name)
    const first = split
      .filter(({ isEntry, name }) => isEntry && name !== 'coop')
      .flatMap(({ file, imports }) => [file, ...imports])

    // What elements share is named by each of them.
    expect([...new Set(named)].map((name) => `v1/c/${name}.js`).toSorted()).toEqual([...new Set(first)].toSorted())
  })

  test('asks of a page with a frame of ours at most 600 bytes, to give it its height', () => {
    const listener = scripts.find(({ file }) => file === 'v1/fit-frames.js')?.text ?? ''

    expect(listener).toContain('/embed/')
    expect(Buffer.byteLength(listener)).toBeLessThanOrEqual(600)
  })

  test('asks nobody else', () => {
    // A link leads to OpenStreetMap whoever wants an itinerary.
    expect(saying(/https?:\/\/(?!www\.w3\.org\/|www\.openstreetmap\.org\/directions\?)[\w./-]+/g)).toEqual([])
  })

  test('keeps nothing in the visitor’s browser but for who signs in, and never with what is seen first', () => {
    const first = new Set(split.filter(({ isEntry }) => isEntry).flatMap(({ file, imports }) => [file, ...imports]))
    const keepers = files.filter(({ modules }) =>
      modules.some((module) => /session-store|tab-memory|draft-store/.test(module)),
    )
    const mayKeep = keepers.filter(({ file }) => !first.has(file)).map(({ file }) => `${file}: `)
    const kept = saying(/sessionStorage|indexedDB/g)

    expect(saying(/document\.cookie|localStorage/g)).toEqual([])
    expect(kept.filter((found) => !mayKeep.some((keeper) => found.startsWith(keeper)))).toEqual([])
  })

  test('holds no development build, no path of ours, and no name that blockers drop', () => {
    const barred = /^(ad|ads|advert|banner|social|track|tracker|stats|analytics|widgets?|consent|chat|script\.js)$/

    expect(saying(/Lit is in dev mode|sourceMappingURL|\/work\/|node_modules/g)).toEqual([])
    expect(
      files.flatMap(({ modules }) => modules).filter((module) => /lit.*\/(development|node)\//.test(module)),
    ).toEqual([])
    expect(files.filter(({ file }) => file.split(/[/.]/).some((part) => barred.test(part)))).toEqual([])
  })

  test('comes with the licence of every package in it', () => {
    const licences = readFileSync(join(publicDir, 'v1/licences.txt'), 'utf8')
    const modules = files.flatMap((file) => file.modules)
    const packages = new Set(modules.flatMap((module) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? []))

    expect(packages).toContain('lit-html')
    for (const name of packages) {
      const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string
      }
      const text = licences.split(`\n${name} ${version} (`)[1]?.split('-'.repeat(80))[0] ?? ''
      expect([name, text.length > 200 && /copyright/i.test(text)]).toEqual([name, true])
    }
    expect(licences).toContain('MIT License')
    for (const { file, text } of scripts.filter(({ file }) => !/^v1\/(c\/|coop|framed|fit-frames)/.test(file)))
      expect([file, text.startsWith('/*! Licences: /v1/licences.txt */')]).toEqual([file, true])
  })
})

test('the loader asks what each element asks', () => {
  const asking = Object.values(elements).filter(({ question }) => question !== undefined)

  expect(
    faults(asking, ({ question = '', attributes }) => {
      const wanted = namesAskedBy(question).toSorted()
      return !isDeepStrictEqual(attributes, wanted) && `${question}: its attributes are ${wanted.join(', ')}`
    }),
  ).toEqual([])
})

/** What the server reads in the input of a question. */
function namesAskedBy(question: string): string[] {
  if (!Object.hasOwn(appRouter._def.procedures, question)) throw new Error(`The server knows no ${question}`)
  const { inputs } = v.parse(anInput, appRouter._def.procedures[question as never]['_def'])
  return inputs.flatMap(({ entries }) => Object.keys(entries))
}

const anInput = v.object({ inputs: v.array(v.object({ entries: v.record(v.string(), v.unknown()) })) })

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeLicences } from '../../server/build/make-licences.mjs'
import { bundle } from '../size.mjs'
import { faults, root } from '../support/sources.js'

const { packages, lists } = makeLicences(join(root, 'dist/bundle.json'))

test('every package that a page loads or the server starts is in the list of licences', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
    optionalDependencies: Record<string, string>
  }
  const loaded = bundle()
    .flatMap(({ modules }) => modules)
    .flatMap((module) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? [])
  // SQLite's is one of two, the second installed under another name.
  const started = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }).map((name) =>
    name.replace(/-napi$/, ''),
  )
  const listed = new Set(packages.map(({ name }) => name))

  expect([...loaded, ...started].filter((name) => !listed.has(name))).toEqual([])
  expect(packages.filter(({ isInPages }) => isInPages).map(({ name }) => name)).toEqual([...new Set(loaded)].toSorted())
  expect(lists).toHaveLength(3)
})

test('what a page loads is under a licence that asks for nothing but its text', () => {
  expect(
    faults(
      packages.filter(({ isInPages }) => isInPages),
      ({ name, licence, text }) =>
        (!/^(MIT|BSD-[23]-Clause|ISC|Apache-2\.0|\(MIT OR Apache-2\.0\))$/.test(licence) || !/copyright/i.test(text)) &&
        `${name}: ${licence}`,
    ),
  ).toEqual([])
})

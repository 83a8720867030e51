import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeManifest } from '../../widgets/make-manifest.mjs'
import { elementOptions } from '../../widgets/words/elements/element-options.js'
import { optionsOf, type ElementName } from '../../widgets/words/elements/options.js'
import { englishOptions, frenchOptions } from '../../widgets/words/elements/options.strings.js'
import { codeOf, faults, filesUnder, importsOf, isFile, textOf } from '../support/sources.js'

type Described = { readonly name: string; readonly description?: string }
type Element = Described & {
  readonly tagName: string
  readonly attributes: Described[]
  readonly members: Described[]
  readonly events?: Described[]
  readonly slots?: Described[]
  readonly cssParts?: Described[]
  readonly cssProperties?: Described[]
}
type Manifest = { modules: { path: string; declarations: Element[] }[] }

const made = makeManifest()
const manifest = JSON.parse(made['widgets/custom-elements.json'] ?? '') as Manifest
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.map((element) => ({ element, folder: posix.dirname(path), path })),
)

test('the manifest and its guide say what the class comments say', () => {
  expect(
    faults(Object.entries(made), ([path, text]) => {
      const kept = isFile(path) ? textOf(path) : ''
      return kept !== text && `${path} lags behind the class comments: run \`node widgets/make-manifest.mjs\``
    }),
  ).toEqual([])
})

test('every element file describes its tag', () => {
  expect(
    faults(
      manifest.modules,
      ({ path, declarations }) => declarations.length !== 1 && `${path}: no class with \`@tag coop-…\``,
    ),
  ).toEqual([])
})

describe('a page’s author is told what each thing is for', () => {
  test('attributes, properties, methods, events, slots, parts and custom properties', () => {
    const described = elements.flatMap(({ element, path }) =>
      [
        ...[
          element.attributes,
          element.members,
          element.events,
          element.slots,
          element.cssParts,
          element.cssProperties,
        ],
        [element],
      ].flatMap((list) => (list ?? []).map((each) => ({ path, each }))),
    )

    expect(
      faults(described, ({ path, each }) => {
        return (
          (each.description ?? '').trim().length < 4 && `${path}: say in the class comment what ${each.name} is for`
        )
      }),
    ).toEqual([])
  })

  test('nothing that a page could use is left out', () => {
    const used = elements.flatMap(({ element, folder, path }) => {
      const code = reachedFrom(filesUnder(folder, '.ts')).map(codeOf).join('\n')
      const find = (pattern: RegExp, known: readonly Described[] = []) =>
        [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].map((name) => ({ path, name, known }))
      return [
        ...find(/\bpart="([\w-]+)"/g, element.cssParts),
        ...find(/var\((--coop-[\w-]+)/g, element.cssProperties),
        ...find(/super\('([a-z]+(?:-[a-z]+)+)'/g, element.events),
      ]
    })

    expect(
      faults(used, ({ path, name, known }) => {
        return (
          !known.some((each) => each.name === name) && `${path}: ${name} is there and the class comment does not say so`
        )
      }),
    ).toEqual([])
  })
})

test('what a page may choose has words in both languages', () => {
  const names = Object.keys(elementOptions) as ElementName[]
  const options = [frenchOptions, englishOptions].flatMap((words) => names.flatMap((name) => optionsOf(name, words)))

  expect(options).toHaveLength(2 * Object.values(elementOptions).flatMap((each) => Object.keys(each)).length)
  expect(
    faults(
      options.flatMap(({ name, values }) => values.map((each) => ({ name, ...each }))),
      ({ name, value, label }) => label === value && `${name}="${value}" has no words: widgets/words/elements`,
    ),
  ).toEqual([])
})

/** The files, and all of ours that they load sooner or later: an element has only the parts that it draws. */
function reachedFrom(files: readonly string[]): string[] {
  const reached = new Set(files)
  for (const path of reached) {
    for (const { to, ours, typeOnly } of importsOf(path)) {
      if (ours && !typeOnly && to.startsWith('widgets/') && to.endsWith('.ts')) reached.add(to)
    }
  }
  return [...reached]
}

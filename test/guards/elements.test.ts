import { expect, test } from 'vitest'
import { elements } from '../../rollup.config.mjs'
import { elementOptions } from '../../widgets/words/elements/element-options.js'
import { elementRows } from '../../widgets/words/elements/elements.strings.js'
import { textOf } from '../support/sources.js'

const named = Object.keys(elementRows)

/** Where an element is written by hand, and nothing else tells that it is not. */
const places: Readonly<Record<string, (element: string) => string>> = {
  'package.json': (element) => `"./${element}": {`,
  'widgets/package/README.md': (element) => `coop-elements/${element}`,
  'widgets/plugins/wordpress/readme.txt': (element) => `[coop element="${element}"]`,
  'server/build/make-guide.mjs': (element) => `['${element}:', '`,
}

test('every element that ships has its row, and what its class comment says', () => {
  expect(Object.keys(elements).toSorted()).toEqual(named.toSorted())
  expect(Object.keys(elementOptions).toSorted()).toEqual(named.toSorted())
})

test('every element is told of wherever that is written by hand', () => {
  const missing = Object.entries(places).flatMap(([path, nameIn]) =>
    named.filter((element) => !textOf(path).includes(nameIn(element))).map((element) => `${path}: tell of ${element}`),
  )

  expect(missing).toEqual([])
})

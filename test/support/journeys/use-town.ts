import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { sharedBrowser } from '../chromium.js'
import { openDemoTown, type DemoTown } from './demo-town.js'

/** What a file of journeys walks through, from its first test to its last. */
export type Here = { readonly town: DemoTown; readonly browser: Browser }

/** The demonstration and a browser for all tests of a file; `prepare` is done to the town before the first. */
export function useTown(prepare: (town: DemoTown) => unknown = () => {}, options = {}): Here {
  let opened: { town?: DemoTown; browser?: Browser } = {}

  beforeAll(async () => {
    opened = { town: await openDemoTown(options) }
    opened.browser = await sharedBrowser()
    await prepare(there(opened.town))
  })

  afterAll(async () => {
    await opened.town?.[Symbol.asyncDispose]()
  })

  return {
    get town() {
      return there(opened.town)
    },
    get browser() {
      return there(opened.browser)
    },
  }
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('It is opened before the first test, and not earlier.')
  return thing
}

import type { Page } from 'playwright-core'
import type { DemoTown } from './demo-town.js'

/** What somebody meets in an element, and how they come to it. */
export type Screen = {
  readonly tag: string
  readonly name: string
  readonly come: (page: Page, town: DemoTown) => Promise<unknown>
}

export type Step = (page: Page, town: DemoTown) => Promise<unknown>

export const steps =
  (...all: readonly Step[]): Step =>
  async (page, town) => {
    for (const step of all) await step(page, town)
  }

export const shows =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).first().waitFor()

export const press =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).first().click()

export const fill =
  (selector: string, text: string): Step =>
  (page) =>
    page.locator(selector).first().fill(text)

export const ours =
  (path: string): Step =>
  (page, { server }) =>
    page.goto(server.url + path)

export const screensOf = (tag: string, ways: Readonly<Record<string, Step>>): readonly Screen[] =>
  Object.entries(ways).map(([state, come]) => ({ tag, name: `${tag.replace('coop-', '')}-${state}`, come }))

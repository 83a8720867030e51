import type { Page } from 'playwright-core'
import { addMs } from '../../../server/base/instant.js'
import { allDone } from '../followed.js'
import type { TestServer } from '../test-server.js'
import { axeViolations } from './axe.js'
import { magnified } from './magnified.js'
import { plain } from './spoken.js'

/** The link of the newest mail to somebody, once all that has happened is told. */
export async function newestLoanLink(server: Pick<TestServer, 'services' | 'mails'>, email: string): Promise<string> {
  await allDone(server.services)
  const texts = server.mails.to(email).map(({ text }) => /http\S+\/demande\/\S+/.exec(text)?.[0])
  return texts.findLast((link) => link !== undefined) ?? ''
}

/** What was answered may not be taken back any more: the others hear of it. */
export function settle({ clock }: Pick<TestServer, 'clock'>): void {
  clock.set(addMs(clock.now(), 12_000))
}

export const pressOn = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()

export const titleOn = async (page: Page): Promise<string> =>
  plain(await page.getByRole('heading', { level: 1 }).innerText())

/** What stands in somebody's way: as it is, and with the colours of the system on the smallest screen, where nothing is wider. */
export async function inTheWay(page: Page): Promise<string[]> {
  const asItIs = await axeViolations(page)
  return [...asItIs, ...(await magnified(page, async () => [...(await wide(page)), ...(await axeViolations(page))]))]
}

const wide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(each).clip === 'auto')
      .map((each) => `wider than 320 px: ${each.outerHTML.slice(0, 120)}`),
  )

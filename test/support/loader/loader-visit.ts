import type { Browser, Page } from 'playwright-core'

/** A visit, with all that went wrong in it. */
export async function visitPage(browser: Browser, address: string, prepare?: (page: Page) => unknown) {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.addInitScript(() => {
    addEventListener('unhandledrejection', (event) => console.error(`unhandled ${String(event.reason)}`))
    addEventListener('securitypolicyviolation', (event) => console.error(`forbidden ${event.violatedDirective}`))
  })
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  await prepare?.(page)
  await page.goto(address)
  return {
    page,
    wrong,
    shows: (text: string, count = 1) =>
      page.waitForFunction(
        ([wanted, times]) => {
          const boards = [...document.querySelectorAll('coop-offer-board')]
          return boards.filter((board) => board.shadowRoot?.textContent?.includes(wanted)).length === times
        },
        [text, count] as const,
      ),
    [Symbol.asyncDispose]: () => page.close(),
  }
}

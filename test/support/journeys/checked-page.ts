import type { Frame, Page } from 'playwright-core'

/** One line of the panel that tells whether a page is well. */
export type CheckedLine = {
  readonly name: string
  readonly state: string
  readonly what: string
  readonly paste: string | undefined
}

/** The panel's lines, once it has looked. */
export async function checkedLines(page: Page | Frame): Promise<CheckedLine[]> {
  const panel = page.locator('[data-page-check]')
  await panel.locator('.copy').waitFor()
  return panel.locator('.line').evaluateAll((lines) =>
    lines.map((line) => {
      const text = (selector: string) => line.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' ')
      return {
        name: text('b') ?? '',
        state: text('.state')?.replace(', ', '') ?? '',
        what: text('.what') ?? '',
        paste: text('pre'),
      }
    }),
  )
}

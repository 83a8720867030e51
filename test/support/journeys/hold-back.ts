import type { Page } from 'playwright-core'

/** Requests wait at the door until they are let through. */
export function holdBack(page: Page, path: RegExp) {
  let free = () => {}
  const passes = new Promise<void>((resolve) => (free = resolve))
  const held = new Promise<void>((resolve) => {
    void page.route(
      ({ pathname }) => path.test(pathname),
      async (route) => {
        resolve()
        await passes
        await route.continue()
      },
    )
  })
  return { held, free }
}

import type { Locator } from 'playwright-core'
import type { AtRoom } from './at-room.js'

const phone = { width: 390, height: 800 }
const desktop = { width: 1280, height: 800 }

/** How somebody closes what is open: by « Fermer » beside its title, or above it by the way back to the list. */
const closings = {
  'its link': (room: AtRoom) =>
    room.page
      .locator('.cols.opened > :not(:first-child)')
      .getByRole('link', { name: /^(Fermer|Revenir à la liste)$/ })
      .first()
      .click(),
  Escape: (room: AtRoom) => room.page.keyboard.press('Escape'),
  '« back »': (room: AtRoom) => room.page.goBack(),
}

/**
 * What is not so on a telephone, where what is opened takes the place of its list: as wide as the window, with its title and the
 * button that sends it in sight, and whoever closes it is at the line that opened it, as far down as the list was.
 */
export async function wrongOnAPhone(room: AtRoom, way: Locator): Promise<string[]> {
  const { page } = room
  await page.setViewportSize(phone)
  try {
    const wrong: string[] = []
    for (const [name, close] of Object.entries(closings)) {
      await way.evaluate((line) => line.scrollIntoView({ block: 'center' }))
      const top = await page.evaluate(() => scrollY)
      await way.click()
      const panel = page.locator('.cols.opened > :not(:first-child)').first()
      await panel.locator('h2[tabindex]').first().waitFor()
      await room.idle()
      wrong.push(...(await wrongWhileOpen(room, { way, panel })))
      await close(room)
      await way.waitFor()
      await room.settled()
      const isThere = await way.evaluate((line) => (line.getRootNode() as ShadowRoot).activeElement === line)
      if (!isThere) wrong.push(`closed by ${name}, the keyboard is not at the line that opened it`)
      const now = await page.evaluate(() => scrollY)
      if (Math.abs(now - top) > 2) wrong.push(`closed by ${name}, the list is at ${now} and was at ${top}`)
    }
    return [...new Set(wrong)]
  } finally {
    await page.setViewportSize(desktop)
  }
}

async function wrongWhileOpen(room: AtRoom, { way, panel }: { readonly way: Locator; readonly panel: Locator }) {
  const { page } = room
  const wrong: string[] = []
  if (await way.isVisible()) wrong.push('the list is in sight beside what is open')
  if (!(await room.holdsFocus(panel.locator('xpath=..')))) wrong.push('the keyboard is not in what is open')
  const { x, width } = (await panel.boundingBox()) ?? { x: 0, width: 0 }
  if (x > 16 || width < phone.width - 2 * 16) wrong.push(`what is open is ${width} wide`)
  const title = await panel.locator('h2').first().boundingBox()
  if (!title || title.y < 0 || title.y > phone.height / 2) wrong.push(`its title is at ${title?.y}`)
  for (const button of await panel.locator('.sends').all()) {
    const form = button.locator('xpath=..')
    // A form further down has it in sight once somebody is at it.
    if (((await form.boundingBox())?.y ?? 0) > phone.height / 2)
      await form.locator('input:not([type=file]), select, textarea').first().focus()
    const { y, height } = (await button.boundingBox()) ?? { y: 0, height: 0 }
    if (y < 0 || y + height > phone.height) wrong.push(`what sends it is at ${y}`)
  }
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wrong.push('it is too wide')
  return wrong
}

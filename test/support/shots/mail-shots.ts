import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { languages } from '../../../server/base/language.js'
import { layOut } from '../../../server/notifications/mail/lay-out.js'
import { isPseudo } from '../pseudo/named.js'
import { everyLetter, type NamedLetter } from '../loans/letters.js'
import { schemes, shotsFolder } from './views.js'

/** A phone, and the pane of a mail program on a desk. */
const mailWidths = [360, 700] as const
const atOnce = 12

/** Every mail about a loan, a dozen on a picture, and the same in plain text. */
export async function takeMailShots(browser: Browser): Promise<void> {
  const folder = join(shotsFolder, 'mails')
  mkdirSync(folder, { recursive: true })
  for (const language of isPseudo ? ([languages[0]] as const) : languages) {
    const letters = everyLetter(language)
    const texts = letters.map(({ name, letter }) => {
      const { subject, text } = layOut(letter)
      return `=== ${name}\n${subject}\n\n${text}`
    })
    writeFileSync(join(folder, `loans-${language}.txt`), texts.join('\n'))
    for (const width of mailWidths)
      for (const colorScheme of schemes)
        for (let from = 0; from < letters.length; from += atOnce) {
          const context = await browser.newContext({ colorScheme, viewport: { width: 4 * width + 100, height: 900 } })
          const page = await context.newPage()
          await page.setContent(sheetOf(letters.slice(from, from + atOnce), width))
          await page.evaluate(makeRoom)
          const name = `loans-${language}-${width}-${colorScheme}-${1 + from / atOnce}.png`
          await page.screenshot({ path: join(folder, name), fullPage: true })
          await context.close()
        }
    console.log(`mails: ${letters.length} in ${language}`)
  }
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const sheetOf = (letters: readonly NamedLetter[], width: number): string =>
  `<!doctype html><meta name="color-scheme" content="light dark">
  <style>body{display:flex;flex-wrap:wrap;gap:16px;font:14px sans-serif}iframe{border:1px solid;inline-size:${width}px}</style>
  ${letters
    .map(({ name, letter }) => {
      const { subject, html } = layOut(letter)
      return `<div style="inline-size:${width}px"><b>${name}</b><br>${subject}<br><iframe srcdoc="${attribute(html)}"></iframe></div>`
    })
    .join('\n')}`

/** Each mail as high as it is. */
async function makeRoom(): Promise<void> {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentDocument?.readyState !== 'complete')
      await new Promise((done) => frame.addEventListener('load', done, { once: true }))
    frame.style.blockSize = `${frame.contentDocument?.documentElement.scrollHeight}px`
  }
}

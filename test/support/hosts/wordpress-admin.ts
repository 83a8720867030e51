import type { Browser, FrameLocator, Page } from 'playwright-core'
import { password, type WordPress } from './wordpress.js'
import { patienceMs } from '../patience.js'

/** Somebody who works in WordPress, signed in, at a desk's width. */
export async function signedIn(browser: Browser, { url }: WordPress, user: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.goto(`${url}/wp-login.php`)
  // Its script takes the first field two tenths of a second later, in the middle of a password.
  await page.locator('#user_login:focus').waitFor()
  await page.fill('#user_login', user)
  await page.fill('#user_pass', password)
  await page.click('#wp-submit')
  await page.waitForURL(/wp-admin/)
  return page
}

export async function uploadPlugin(page: Page, { url }: WordPress, archive: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`)
  await page.setInputFiles('#pluginzip', archive)
  await page.click('#install-plugin-submit')
  await page.getByRole('link', { name: /^Activer|^Activate/ }).click()
  await page.locator('[data-plugin="coop-elements/coop-elements.php"].active').waitFor()
}

/** The editor with a new post: blocks are looked for behind a `/`, as people do. */
export class Editor {
  readonly page: Page
  readonly canvas: FrameLocator

  constructor(page: Page) {
    this.page = page
    this.canvas = page.frameLocator('iframe[name=editor-canvas]')
  }

  async begin({ url }: WordPress, title: string): Promise<void> {
    await this.page.goto(`${url}/wp-admin/post-new.php`)
    await this.canvas.locator('.wp-block-post-title').waitFor()
    await this.canvas.locator('.wp-block-post-title').click()
    await this.page.keyboard.type(title)
    await this.page.keyboard.press('Enter')
  }

  async addBlock(words: string, title: string): Promise<void> {
    await this.page.keyboard.type('/')
    await this.page.locator('[role=option]').first().waitFor()
    await this.page.keyboard.type(words, { delay: 40 })
    // By its words: the sign of an icon is of its name too.
    await this.page.locator('[role=option]').filter({ hasText: title }).waitFor()
    await this.page.keyboard.press('Enter')
    await this.page.locator('[role=option]').first().waitFor({ state: 'detached' })
  }

  /** A paragraph after the chosen block. */
  async addWords(words: string): Promise<void> {
    await this.page.keyboard.press('Enter')
    if (words !== '') await this.page.keyboard.type(words)
  }

  get content(): Promise<string> {
    return this.page.evaluate(() => wp.data.select('core/editor').getEditedPostContent())
  }

  /** Returns the address of what is published. */
  async publish(): Promise<string> {
    const button = this.page.getByRole('button', { name: /^Publi/, exact: false })
    await this.page.locator('.editor-post-publish-panel__toggle').click()
    await button.and(this.page.locator('.editor-post-publish-button')).click()
    await this.page.locator('.post-publish-panel__postpublish').waitFor()
    return this.page.evaluate(() => wp.data.select('core/editor').getPermalink())
  }
}

/** Of WordPress's own code in the editor, what these tests ask. */
declare const wp: {
  readonly data: { select(store: string): { getEditedPostContent(): string; getPermalink(): string } }
}

import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { until } from '../until.js'
import { runPhp, servePhp, type PhpServer } from './php.js'
import { patienceMs } from '../patience.js'

export type Spip = AsyncDisposable & {
  readonly url: string
  readonly root: string
  readonly server: PhpServer
  /** How many settings there are whose name begins so. */
  settings(name: string): number
}

const login = { name: 'webmestre', password: 'une phrase de passe' }
export const writer = { name: 'odile', password: 'une autre phrase de passe' }

/** SPIP of Debian in a folder of its own, on SQLite, installed by its own pages as a person does. */
export async function startSpip(folder: string, browser: Browser): Promise<Spip> {
  const root = join(folder, 'spip')
  // Debian's own is made of links into /etc and /var; its options are for many sites on one machine.
  cpSync('/usr/share/spip', root, { recursive: true, dereference: true })
  rmSync(join(root, 'config/mes_options.php'))
  for (const own of ['tmp', 'plugins/auto', 'squelettes']) mkdirSync(join(root, own), { recursive: true })
  const server = await servePhp({ folder: root })
  const url = server.url.replace('127.0.0.1', 'localhost')
  await install(await (await browser.newContext({ locale: 'fr-FR' })).newPage(), url)
  return {
    url,
    root,
    server,
    settings: (name) =>
      Number(
        runPhp(
          `<?php echo (new SQLite3('config/bases/spip.sqlite'))->querySingle("SELECT COUNT(*) FROM spip_meta WHERE nom LIKE '${name}%'");`,
          root,
        ),
      ),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

async function install(page: Page, url: string): Promise<void> {
  const next = async () => {
    const answered = page.waitForNavigation()
    await page.locator('form [type=submit]:visible').last().click()
    await answered
  }
  await page.goto(`${url}/ecrire/?exec=install`)
  await next()
  await page.locator('input[type=radio][name=server_db][value=sqlite3]').check({ force: true })
  await next()
  // A new database, by the name that is proposed.
  await next()
  const known = { nom: 'Webmestre', email: 'webmestre@lomme.example', login: login.name, pass: login.password }
  for (const [name, value] of Object.entries({ ...known, pass_verif: login.password })) {
    await page.fill(`[name=${name}]`, value)
  }
  await next()
  await next()
  await page.goto(`${url}/ecrire/`)
}

export async function signedIntoSpip(browser: Browser, { url }: Spip, who = login): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.goto(`${url}/spip.php?page=login&url=%2Fecrire%2F%3Fexec%3Daccueil`)
  await page.fill('[name=var_login]', who.name)
  await page.fill('[name=password]', who.password)
  await page.locator('.formulaire_login form [type=submit]').click()
  await page.waitForURL(/exec=accueil/)
  return page
}

export async function activatePlugin(page: Page, spip: Spip): Promise<void> {
  const button = await pressOfPlugin(page, spip, { list: 'inactif', act: 'on' })
  await button.evaluate((element: HTMLElement) => element.click())
  // It goes through pages of its own, one after the other, and comes back to the list as it is first shown.
  await page.waitForURL(({ search }) => search === '?exec=admin_plugin')
}

/** With what it kept: SPIP asks once more. */
export async function uninstallPlugin(page: Page, spip: Spip): Promise<void> {
  const button = await pressOfPlugin(page, spip, { list: 'actif', act: 'stop' })
  await button.evaluate((element: HTMLElement) => element.click())
  const sure = page.locator('[name=valider_actions]').first()
  await sure.evaluate((element: HTMLElement) => element.click())
}

/** It is seen when the menu of its plugin is open. */
async function pressOfPlugin(page: Page, { url }: Spip, { list, act }: { list: string; act: string }) {
  await page.goto(`${url}/ecrire/?exec=admin_plugin&voir=${list}`)
  return page.locator(`[name^="actions[${act}]"]`).first()
}

/** Somebody who writes and proposes, and publishes nothing: what SPIP calls a « rédacteur ». */
export async function addWriter(page: Page, { url }: Spip): Promise<void> {
  await page.goto(`${url}/ecrire/?exec=auteur_edit&new=oui`)
  const known = { nom: 'Odile', email: 'odile@lomme.example', new_login: writer.name }
  for (const [name, value] of Object.entries({ ...known, new_pass: writer.password, new_pass2: writer.password })) {
    await page.fill(`[name=${name}]`, value)
  }
  await page.locator('.formulaire_editer_auteur [type=submit]').last().click()
  await page.waitForURL(/exec=auteur&/)
}

/** Returns its number. */
export async function addSection(page: Page, { url }: Spip, title: string): Promise<string> {
  await page.goto(`${url}/ecrire/?exec=rubrique_edit&new=oui`)
  await page.fill('[name=titre]', title)
  await page.locator('.formulaire_editer_rubrique [type=submit]').last().click()
  await page.waitForURL(/exec=rubrique&/)
  return new URL(page.url()).searchParams.get('id_rubrique') ?? ''
}

type Article = { readonly section: string; readonly title: string; readonly text: string }

/** Written and proposed, by whoever is signed in; returns its number. */
export async function proposeArticle(page: Page, spip: Spip, { section, title, text }: Article): Promise<string> {
  await page.goto(`${spip.url}/ecrire/?exec=article_edit&new=oui&id_rubrique=${section}`)
  await page.fill('[name=titre]', title)
  await page.fill('[name=texte]', text)
  await page.locator('.formulaire_editer_article [type=submit]').last().click()
  await page.waitForURL(/exec=article&/)
  await choose(page, 'prop')
  return new URL(page.url()).searchParams.get('id_article') ?? ''
}

/** By whoever may; returns the address at which everybody reads it. */
export async function publishArticle(page: Page, { url }: Spip, article: string): Promise<string> {
  await page.goto(`${url}/ecrire/?exec=article&id_article=${article}`)
  await choose(page, 'publie')
  const address = `${url}/spip.php?page=article&id_article=${article}`
  await until(
    async () => (await fetch(address)).status,
    (status) => status === 200,
  )
  return address
}

/** What stands behind « Modifier ». */
async function choose(page: Page, status: 'prop' | 'publie'): Promise<void> {
  const form = page.locator('form').filter({ has: page.locator('[name=statut]') })
  await form.locator(`[name=statut][value=${status}]`).evaluate((radio: HTMLElement) => radio.click())
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await form.locator('[name=changer]').evaluate((button: HTMLElement) => button.click())
  await answered
}

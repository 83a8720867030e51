import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { inTheWay, newestLoanLink, pressOn, settle, titleOn } from '../../support/journeys/loan-visit.js'
import { openMailLink, type LinkVisitOptions } from '../../support/journeys/mail-links.js'
import { focusedName, plain, press, tabTo } from '../../support/journeys/spoken.js'
import { asked, give, openLending, said, type LendingTown } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { morning, site } from '../../support/offers/publishing.js'
import { patienceMs } from '../../support/patience.js'
import { signIn } from '../../support/session.js'

let browser: Browser
let server: LendingTown

beforeAll(async () => {
  server = await openLending('sqlite', { reachable: true })
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

const words = {
  Alma: 'Pour la chambre de ma mère.',
  Bruno: 'Disponible samedi.',
  Chloé: 'Le mien vient de rendre l’âme.',
}

/** Three ask for it, one after the other; the newest mail to its giver is about the last of them. */
async function threeAsk(title: string) {
  const gift = await give(server.giver, { kind: 'give', title })
  const asking = []
  for (const firstName of ['Alma', 'Bruno', 'Chloé'] as const) {
    const person = await signIn(server, { firstName })
    asking.push({ person, ...(await asked(person, gift, { firstName, words: words[firstName] })) })
  }
  const [alma, bruno, chloe] = asking
  if (!alma || !bruno || !chloe) throw new Error('nobody asked')
  return { alma, bruno, chloe }
}

async function open(options: Partial<LinkVisitOptions> = {}) {
  const visit = await openMailLink(browser, await newestLoanLink(server, server.giver.email), {
    now: morning,
    ...options,
  })
  visit.page.setDefaultTimeout(patienceMs)
  return visit
}

const choices = async (page: Page): Promise<string[]> =>
  (await page.locator('.asker strong').allInnerTexts()).map((name) => plain(name))

const buttons = async (page: Page): Promise<string[]> =>
  (await page.getByRole('button', { name: /^Donner|^Un instant/ }).allInnerTexts()).map((name) => plain(name))

describe('the page behind the mail of a gift that several ask for', () => {
  test('lets its giver choose by keyboard on a small dark screen, and becomes the page of whom is chosen', async () => {
    const { bruno } = await threeAsk('Fauteuil')
    await using nadia = await open({ width: 320, colorScheme: 'dark' })
    const { page } = nadia
    await page.getByText('3 personnes le voudraient').waitFor()
    expect(await titleOn(page)).toBe('Fauteuil')
    expect(await choices(page)).toEqual(['Alma', 'Bruno', 'Chloé', 'Laisser le hasard choisir'])
    for (const said of Object.values(words)) await page.locator('.asker', { hasText: said }).waitFor()
    expect(await buttons(page)).toEqual(['Donner à Chloé'])

    await tabTo(page, /^radio Chloé$/)
    expect(await press(page, 'ArrowUp')).toBe('radio Bruno')
    await expect.poll(() => buttons(page)).toEqual(['Donner à Bruno'])
    expect(await focusedName(page)).toBe('radio Bruno')
    await page.getByRole('heading', { name: 'Avec Bruno' }).waitFor()
    // What is typed to one is kept while another is chosen.
    const field = page.getByLabel('Votre message à Bruno')
    await field.fill('Samedi me va.')
    await page.getByRole('radio', { name: 'Alma', exact: true }).check()
    await page.getByRole('heading', { name: 'Avec Alma' }).waitFor()
    await page.getByRole('radio', { name: 'Bruno', exact: true }).check()
    await page.getByRole('heading', { name: 'Avec Bruno' }).waitFor()
    expect(await field.inputValue()).toBe('Samedi me va.')
    expect(await inTheWay(page)).toEqual([])

    await tabTo(page, /^button Donner à Bruno$/)
    await page.keyboard.press('Enter')
    await page.getByText('C’est accepté. Bruno ne le sait pas encore').waitFor()
    await expect.poll(() => focusedName(page)).toMatch(/^status/)
    settle(server)
    await page.reload()

    await page.getByRole('heading', { level: 1, name: 'C’est d’accord avec Bruno' }).waitFor()
    expect(page.url()).toContain(bruno.id)
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.getByRole('heading', { name: '2 autres personnes le demandent' }).waitFor()
    expect(nadia.complaints).toEqual([])
  })

  test('says that who is chosen has left, as one chooses them or gives it to them, and goes on with who is there', async () => {
    const { bruno, chloe } = await threeAsk('Banc')
    await using nadia = await open()
    const { page } = nadia
    // It hears of nothing by itself.
    await page.route('**/live', (route) => route.abort())
    await page.reload()
    await page.getByText('3 personnes le voudraient').waitFor()

    await said(bruno.person, bruno.id, { answer: 'cancel' })
    await page.getByRole('radio', { name: 'Bruno', exact: true }).check()
    await page.getByText('La personne que vous aviez choisie n’en veut plus.').waitFor()
    expect(await choices(page)).toEqual(['Alma', 'Chloé', 'Laisser le hasard choisir'])
    expect(await buttons(page)).toEqual(['Donner à Chloé'])
    expect(await inTheWay(page)).toEqual([])

    await page.getByRole('radio', { name: 'Alma', exact: true }).check()
    await page.getByText('La personne que vous aviez choisie n’en veut plus.').waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Avec Alma' }).waitFor()
    await page.getByRole('radio', { name: 'Chloé', exact: true }).check()
    await page.getByRole('heading', { name: 'Avec Chloé' }).waitFor()
    await said(chloe.person, chloe.id, { answer: 'cancel' })
    await pressOn(page, /^Donner à\sChloé/)
    await page.getByText('La personne que vous aviez choisie n’en veut plus.').waitFor()
    await expect.poll(() => buttons(page)).toEqual(['Donner à Alma'])
    expect(await page.getByRole('radio').count()).toBe(0)
    expect(await inTheWay(page)).toEqual([])
  })

  test('shows in one window what its giver has chosen in another', async () => {
    const { alma, chloe } = await threeAsk('Buffet')
    await using one = await open()
    await using other = await openMailLink(
      browser,
      `${server.url}/s/${site}/demande/${chloe.id}#${linkOf(server, chloe.id, 'giver').secret}`,
      { now: morning },
    )
    for (const { page } of [one, other]) await page.getByText('3 personnes le voudraient').waitFor()

    await one.page.getByRole('radio', { name: 'Alma', exact: true }).check()
    await pressOn(one.page, /^Donner à\sAlma/)
    await one.page.getByText('C’est accepté.').waitFor()
    settle(server)

    await other.page.getByText('C’est promis à cette personne').waitFor()
    expect(await buttons(other.page)).toEqual([])
    expect(await other.page.getByRole('link', { name: 'Alma' }).getAttribute('href')).toContain(alma.id)
    expect([...one.complaints, ...other.complaints]).toEqual([])
  })
})

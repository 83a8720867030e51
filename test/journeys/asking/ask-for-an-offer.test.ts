import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressOf } from '../../../demo/town/give-addresses.js'
import type { Instant } from '../../../server/base/instant.js'
import { addToDay, instantAt, isDay, paris, type Day } from '../../../server/base/local-time.js'
import { passTime } from '../../../server/pass-time.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { codeTo } from '../../support/journeys/booking.js'
import { inTheWay, newestLoanLink, pressOn, settle, titleOn } from '../../support/journeys/loan-visit.js'
import { openMailLink } from '../../support/journeys/mail-links.js'
import { plain, tabTo } from '../../support/journeys/spoken.js'
import { sayWhoOneIs } from '../../support/journeys/say-who.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visitHost } from '../../support/journeys/visit.js'
import { patienceMs } from '../../support/patience.js'

const here = useTown(undefined, { reachable: true })

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const sheetOf = (page: Page): Locator => page.locator('coop-offer-board').first().locator('.sheet')

async function comesTo(page: Page, state: string): Promise<void> {
  page.setDefaultTimeout(patienceMs)
  await page.locator(`.sheet[data-state=${state}]`).waitFor()
}

async function find(page: Page, title: string): Promise<void> {
  await page.getByRole('searchbox').first().fill(title)
  await page.getByRole('link', { name: title }).first().click()
  await comesTo(page, 'shown')
}

async function sayWho(page: Page, email: string): Promise<void> {
  await sayWhoOneIs(sheetOf(page), { firstName: 'Lucas', email })
  await comesTo(page, 'ask-code')
}

/** How the days are walked through by keys, which a telephone has not. */
const keysAreTold = (sheet: Locator) => sheet.getByText(/^Flèches/).isVisible()

/** Once both days are scrolled to where the title is, which stays. */
const isTitleInSight = (sheet: Locator) =>
  sheet.evaluate((each) => {
    const header = each.querySelector('header')!
    const { top, height } = header.getBoundingClientRect()
    each.closest('dialog')!.scrollBy(0, each.querySelector('.ends')!.getBoundingClientRect().top - top)
    return header.contains((each.getRootNode() as ShadowRoot).elementFromPoint(innerWidth / 2, top + height / 2))
  })

type Lent = { readonly giver: string; readonly taker: string; readonly from: Day; readonly to: Day }

/** Both by the pages of their mails: the yes, handed over by a code said aloud, late by two days, given back, thanked for. */
async function lendUntilBack({ giver, taker, from, to }: Lent): Promise<void> {
  const { server } = here.town
  const { clock, services } = server
  const open = async (email: string) =>
    openMailLink(here.browser, await newestLoanLink(server, email), { now: clock.now() })
  await using clemence = await open(giver)
  const { page: hers } = clemence
  await pressOn(hers, 'Accepter ces jours')
  await hers.getByText('C’est accepté.').waitFor()
  settle(server)
  await using lucas = await open(taker)
  const { page: his } = lucas
  expect(await titleOn(his)).toBe('C’est d’accord avec Clémence')
  expect(await inTheWay(his)).toEqual([])

  const comes = async (now: Instant) => {
    clock.set(now)
    await passTime({ database: services.database, clock })
    for (const page of [hers, his]) {
      await page.clock.setFixedTime(now)
      await page.reload()
    }
  }
  await comes(instantAt(from, '10:00', paris))
  await pressOn(hers, 'C’est remis…')
  const code = await hers.locator('.digits').innerText()
  await pressOn(his, 'Je l’ai…')
  expect(await inTheWay(his)).toEqual([])
  await his.getByLabel('Le code que Clémence vous dit').fill(code)
  await pressOn(his, 'Oui, je l’ai')
  await his.getByText('C’est noté.').waitFor()

  await comes(instantAt(addToDay(to, 2), '11:00', paris))
  await newestLoanLink(server, taker)
  expect(server.mails.to(taker).at(-1)?.subject).toMatch(/^À rendre/)
  expect(await titleOn(his)).toMatch(/^C’était à rendre le /)
  expect(await inTheWay(his)).toEqual([])
  await pressOn(his, 'Je l’ai rendu…')
  await pressOn(his, 'Oui, c’est rendu')
  await his.getByText('C’est noté.').waitFor()
  await newestLoanLink(server, giver)
  expect(server.mails.to(giver).at(-1)?.subject).toMatch(/^Lucas dit l’avoir rendu/)
  await hers.reload()
  expect(await inTheWay(hers)).toEqual([])
  await pressOn(hers, 'Oui, c’est rendu')
  await hers.getByText('C’est noté.').waitFor()
  expect(await titleOn(hers)).toBe('C’est rendu, merci')

  await his.reload()
  expect(await titleOn(his)).toBe('C’est rendu, merci')
  await his.getByLabel('Dire merci à Clémence, en une ligne').fill('Merci, mon meuble tient.')
  await pressOn(his, 'Envoyer')
  await his.locator('.line', { hasText: 'Merci, mon meuble tient.' }).locator('time').waitFor()
  expect([...clemence.complaints, ...lucas.complaints]).toEqual([])
}

test('a neighbour asks for a thing from the page of the town, the days by keys, though the page is loaded again at the code; books one at a place; and has the first until it is given back', async () => {
  const { server } = here.town
  const { reader, writer } = server.services.database
  const email = 'lucas.demande@example.org'
  const { page, wrong } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })
  await find(page, 'Visseuse légère')
  await page.getByRole('button', { name: 'Demander à Clémence' }).click()
  await comesTo(page, 'ask-days')
  const sheet = sheetOf(page)
  expect(await keysAreTold(sheet)).toBe(false)
  await sheet.locator('.period td[tabindex="0"]').focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowRight', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key)
  expect(plain(await sheet.locator('.period-said').innerText())).toMatch(/^3 jours, à rendre le /)
  expect(await isTitleInSight(sheet)).toBe(true)
  // What is scrolled away under the title would count as lying over its buttons.
  await sheet.evaluate((each) => each.closest('dialog')?.scrollTo(0, 0))
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  await sheet.getByRole('button', { name: 'Continuer' }).click()
  await comesTo(page, 'ask-words')
  const weights = await sheet
    .locator('form :is(.field > label, legend.label)')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).fontWeight))
  expect(new Set(weights)).toEqual(new Set(['600']))
  await sayWho(page, email)
  const again = await sheet.getByRole('button', { name: 'Renvoyer un code' }).boundingBox()
  const wait = await sheet.getByText(/^dans\s\d+\ss$/).boundingBox()
  // Beside what it is about, not on a line of its own.
  expect(wait && again && wait.y > again.y && wait.y + wait.height < again.y + again.height).toBe(true)
  const code = await codeTo(server, email)

  await page.reload()
  await comesTo(page, 'ask-code')
  await sheet.getByLabel('Code à six chiffres').fill(code)
  await comesTo(page, 'ask-done')

  expect(plain(await sheet.innerText())).toMatch(/Clémence a reçu votre demande[^]*Les jours vous sont gardés/)
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  const asked = await reader
    .selectFrom('loan')
    .innerJoin('account', 'account.id', 'loan.taker_id')
    .select(['loan.status', 'loan.taker_name', 'loan.from_day as from', 'loan.to_day as to'])
    .where('account.email', '=', email)
    .execute()
  expect(asked).toMatchObject([{ status: 'requested', taker_name: 'Lucas' }])

  await writer.updateTable('loan_rule').set({ agrees_alone: 1 }).execute()
  await sheet.getByRole('button', { name: 'Revenir aux offres' }).click()
  await find(page, 'Perceuse à percussion')
  await page.getByRole('button', { name: 'Réserver' }).click()
  await comesTo(page, 'ask-days')
  await sheet.locator('.quick').first().click()
  await sheet.getByRole('button', { name: 'Continuer' }).click()
  await comesTo(page, 'ask-words')
  await sheet.getByRole('button', { name: 'Envoyer la demande' }).click()
  await comesTo(page, 'ask-agreed')

  expect(plain(await sheet.innerText())).toMatch(/C’est réservé[^]*Vous passez le prendre le /)
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  expect(wrong).toEqual([])
  const [{ from = '', to = '' } = {}] = asked.map((row) => ({ from: row.from ?? '', to: row.to ?? '' }))
  if (isDay(from) && isDay(to)) await lendUntilBack({ giver: addressOf('Clémence'), taker: email, from, to })
  const [lent] = await reader.selectFrom('loan').select('status').where('title', 'like', 'Visseuse légère%').execute()
  expect(lent?.status).toBe('returned')
})

test('the page of an offer leads to the same form, asked by the keyboard alone, of which nothing is wider than 320 px, nor at 400 %', async () => {
  const { server } = here.town
  const email = 'alma.clavier@example.org'
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall' })
  await find(page, 'Scie sauteuse')
  const [id = ''] = /[\da-f]{8}-[\da-f-]{27}/.exec(page.url()) ?? []
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(`${server.url}/s/ville-de-lomme/offres/${id}`)
  const isWhole = async () => {
    const beyond = await sheetOf(page).evaluate((sheet) =>
      [...sheet.querySelectorAll('*')]
        .filter((each) => !each.closest('.quicks') && each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.className || each.localName),
    )
    expect(beyond).toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
    await page.emulateMedia({ forcedColors: null })
  }
  const say = async (name: RegExp, typed: string) => {
    await tabTo(page, name)
    await page.keyboard.type(typed)
  }
  await tabTo(page, /^link Faire ma demande/)
  await page.keyboard.press('Enter')
  await comesTo(page, 'ask-days')
  expect(await keysAreTold(sheetOf(page))).toBe(true)
  await isWhole()
  await tabTo(page, /^gridcell/)
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await tabTo(page, /^button Continuer/)
  await page.keyboard.press('Enter')
  await comesTo(page, 'ask-words')
  await isWhole()
  await say(/^textbox Prénom/, 'Alma')
  await say(/^textbox E.mail/, email)
  await say(/^combobox Votre commune/, 'Lomme')
  await page.getByRole('option', { name: /^Lomme Lille/ }).waitFor()
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key)
  await tabTo(page, /^radio/)
  for (let key = 'Space'; !(await sheetOf(page).getByLabel('18 ans ou plus').isChecked()); key = 'ArrowDown')
    await page.keyboard.press(key)
  await tabTo(page, /^checkbox J’accepte/)
  await page.keyboard.press('Space')
  await tabTo(page, /^button Recevoir un code/)
  await page.keyboard.press('Enter')
  await comesTo(page, 'ask-code')
  await isWhole()
  await say(/^textbox Code/, await codeTo(server, email))
  await comesTo(page, 'ask-done')
  await isWhole()
})

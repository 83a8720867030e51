import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { addDays } from '../../../server/base/instant.js'
import { allDone } from '../../support/followed.js'
import { keepHouse } from '../../support/housekeeping.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { codeTo } from '../../support/journeys/booking.js'
import { plain } from '../../support/journeys/spoken.js'
import { sayWhoOneIs } from '../../support/journeys/say-who.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visitHost } from '../../support/journeys/visit.js'
import { publishAs } from '../../support/offers/publishing.js'
import { signIn } from '../../support/session.js'
import { patienceMs } from '../../support/patience.js'

const here = useTown(undefined, { reachable: true })

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const picture = () =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#3f8f5f' } })
    .jpeg()
    .toBuffer()

const sheetOf = (page: Page): Locator => page.locator('coop-offer-board').first().locator('.publishing')

async function comesTo(page: Page, state: string): Promise<void> {
  page.setDefaultTimeout(patienceMs)
  await page.locator(`.publishing[data-state=${state}]`).waitFor()
}

/** From the board to who publishes. */
async function write(page: Page, { title, photo = false }: { title: string; photo?: boolean }): Promise<Locator> {
  const sheet = sheetOf(page)
  await page.getByRole('button', { name: 'Proposer un objet ou un service' }).click()
  await comesTo(page, 'form-open')
  if (photo) {
    await sheet
      .locator('#photo-add')
      .setInputFiles({ name: 'tente.jpg', mimeType: 'image/jpeg', buffer: await picture() })
    await sheet.locator('.pic canvas').waitFor()
  }
  await sheet.getByLabel('Titre').fill(title)
  await sheet.getByRole('radio', { name: 'Prêter' }).check()
  await sheet.locator('.proposed').waitFor()
  await sheet.getByRole('button', { name: 'Continuer' }).click()
  await comesTo(page, 'last-step')
  return sheet
}

async function sayWho(page: Page, email: string): Promise<void> {
  await sayWhoOneIs(sheetOf(page), { firstName: 'Alma', email })
  await comesTo(page, 'code-awaited')
}

test('a resident publishes from her telephone, though the page is loaded again at the code and a photo is cut off', async () => {
  const { server } = here.town
  const email = 'alma.publie@example.org'
  const { page, wrong } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })
  await write(page, { title: 'Tente trois places du dimanche', photo: true })
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  await sayWho(page, email)
  const code = await codeTo(server, email)
  let cuts = 0
  await page.route('**/photo?*', async (route) => {
    cuts += 1
    if (cuts === 1) await route.abort('connectionreset')
    else await route.continue()
  })

  await page.reload()
  await comesTo(page, 'code-awaited')
  await sheetOf(page).getByLabel('Code à six chiffres').fill(code)
  await comesTo(page, 'publish-done')

  expect(cuts).toBe(2)
  expect(plain(await sheetOf(page).innerText())).toMatch(/Merci Alma ![^]*En ligne jusqu’au [^]*Lomme/)
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  await sheetOf(page).getByRole('button', { name: 'Revenir aux offres' }).click()
  const own = page.locator('coop-offer-board .card.own')
  expect(plain(await own.innerText())).toMatch(/Tente trois places du dimanche[^]*La vôtre, en ligne/)
  const kept = await server.services.database.reader
    .selectFrom('offer')
    .innerJoin('offer_photo', 'offer_photo.offer_id', 'offer.id')
    .innerJoin('account', 'account.id', 'offer.account_id')
    .select(['offer.title', 'account.born'])
    .where('account.email', '=', email)
    .execute()
  expect(kept).toEqual([{ title: 'Tente trois places du dimanche', born: 'adult' }])
  // The cut that was made here is the only thing that the console may tell.
  expect(wrong.filter((each) => !each.includes('ERR_CONNECTION_RESET'))).toEqual([])
})

test('who is signed in publishes a second thing in few presses, by the keyboard alone', async () => {
  const { server } = here.town
  const email = 'noor.publie@example.org'
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall' })
  await write(page, { title: 'Escabeau de trois marches' })
  await sayWho(page, email)
  await sheetOf(page)
    .getByLabel('Code à six chiffres')
    .fill(await codeTo(server, email))
  await comesTo(page, 'publish-done')
  await sheetOf(page).getByRole('button', { name: 'Proposer autre chose' }).press('Enter')
  await comesTo(page, 'form-open')

  await sheetOf(page).getByLabel('Titre').focus()
  await page.keyboard.type('Poussette pliante')
  await sheetOf(page).locator('.proposed').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await sheetOf(page).getByRole('button', { name: 'Continuer' }).press('Enter')
  await comesTo(page, 'last-step')
  await expect.poll(() => sheetOf(page).getByRole('combobox', { name: 'Votre commune' }).count()).toBe(0)
  await sheetOf(page).getByRole('button', { name: 'Publier' }).press('Enter')

  await comesTo(page, 'publish-done')
  expect(plain(await sheetOf(page).innerText())).toContain('Poussette pliante')
})

test('who is signed in publishes with a photo in nine presses at most', async () => {
  const { server } = here.town
  const email = 'rim.publie@example.org'
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })
  await write(page, { title: 'Diable pour porter une armoire' })
  await sayWho(page, email)
  await sheetOf(page)
    .getByLabel('Code à six chiffres')
    .fill(await codeTo(server, email))
  await comesTo(page, 'publish-done')
  await sheetOf(page).getByRole('button', { name: 'Revenir aux offres' }).click()
  await page.evaluate(() => {
    addEventListener('click', ({ detail }) => detail > 0 && document.body.append(document.createElement('b')), true)
  })

  const sheet = sheetOf(page)
  await page.getByRole('button', { name: 'Proposer un objet ou un service' }).tap()
  await comesTo(page, 'form-open')
  await sheet
    .locator('#photo-add')
    .setInputFiles({ name: 'diable.jpg', mimeType: 'image/jpeg', buffer: await picture() })
  await sheet.locator('.pic canvas').waitFor()
  await sheet.getByLabel('Titre').tap()
  await page.keyboard.type('Diable à trois roues')
  await sheet.locator('.kind-way').first().tap()
  await sheet.locator('.proposed').waitFor()
  await sheet.getByRole('button', { name: 'Continuer' }).tap()
  await comesTo(page, 'last-step')
  await sheet.getByRole('button', { name: 'Publier' }).tap()
  await comesTo(page, 'publish-done')

  // With the button of the photo, and the photo in the telephone's own list.
  const presses = 2 + (await page.locator('body > b').count())
  console.info(`publishing, once signed in: ${presses} presses`)
  expect(presses).toBeGreaterThanOrEqual(6)
  expect(presses).toBeLessThanOrEqual(9)
})

test('where the site looks at each offer first, its giver reads who does, by when, and that it can be corrected', async () => {
  const { server } = here.town
  const email = 'lou.publie@example.org'
  await server.services.database.writer
    .updateTable('site')
    .set({ moderation: 'all' })
    .where('slug', '=', 'ville-de-lomme')
    .execute()
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })
  await write(page, { title: 'Broyeur de branches' })
  await sayWho(page, email)
  await sheetOf(page)
    .getByLabel('Code à six chiffres')
    .fill(await codeTo(server, email))
  await comesTo(page, 'publish-waiting')
  await server.services.database.writer.updateTable('site').set({ moderation: 'after' }).execute()

  expect(plain(await sheetOf(page).innerText())).toMatch(
    /Bien reçue[^]*Relue par Ville de Lomme avant [^]*on vous dit quoi, et vous pouvez corriger\. Ce site relit chaque annonce/,
  )
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  await sheetOf(page).getByRole('button', { name: 'Modifier' }).tap()
  await comesTo(page, 'form-open')
  expect(await sheetOf(page).getByLabel('Titre').inputValue()).toBe('Broyeur de branches')

  const { writer } = server.services.database
  await writer.insertInto('barred_word').values({ word: 'médicament', does: 'refuse', reason: '' }).execute()
  await sheetOf(page).getByLabel('Titre').fill('Boîte de médicaments')
  await sheetOf(page).getByRole('button', { name: 'Continuer' }).tap()
  await comesTo(page, 'last-step')
  await sheetOf(page).getByRole('button', { name: 'Enregistrer' }).tap()
  await comesTo(page, 'publish-refused')
  await writer.deleteFrom('barred_word').execute()
  expect(plain(await sheetOf(page).innerText())).toContain('Enlevez « médicament » du titre ou de la description.')
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  await sheetOf(page).getByRole('button', { name: 'Changer l’annonce' }).tap()
  await comesTo(page, 'form-open')
})

test('at 320 px nothing of the form is wider than the screen, nor at 400 %', async () => {
  const { page } = await visitHost(here.browser, here.town, {
    host: 'town-hall',
    viewport: { width: 320, height: 256 },
  })
  await write(page, { title: 'Tréteaux' })

  const beyond = await sheetOf(page).evaluate((sheet) =>
    [...sheet.querySelectorAll('*')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.className || each.localName),
  )
  expect(beyond).toEqual([])
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
})

test('from nothing found to a request that is published, with the words that were looked for', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })
  await page.getByRole('searchbox').first().fill('xylophone')
  await page.getByRole('button', { name: 'Publier une demande' }).click()

  await comesTo(page, 'form-open')
  expect(await sheetOf(page).getByLabel('Que cherchez-vous ?').inputValue()).toBe('xylophone')
  expect(await sheetOf(page).getByRole('radio', { name: 'Je cherche' }).isChecked()).toBe(true)
  await sheetOf(page).locator('.fold summary').tap()
  await sheetOf(page).getByLabel('Pour quand ?').waitFor()
  await sheetOf(page).locator('.proposed').waitFor()
  await sheetOf(page).getByRole('button', { name: 'Continuer' }).tap()
  await comesTo(page, 'last-step')
  await sayWho(page, 'ana.cherche@example.org')
  await sheetOf(page)
    .getByLabel('Code à six chiffres')
    .fill(await codeTo(here.town.server, 'ana.cherche@example.org'))
  await comesTo(page, 'publish-done')
  expect(plain(await sheetOf(page).innerText())).toMatch(/On cherche\s+xylophone/)
})

test('a search is kept from the board, a mail tells of what is new, and one press stops it', async () => {
  const { server } = here.town
  const { clock, services, storage } = server
  const email = 'lise.attend@example.org'
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })
  await page.getByRole('searchbox').first().fill('clavecin')
  await page.getByRole('button', { name: 'Prévenez-moi s’il y en a' }).tap()
  const sheet = page.locator('.kept-search')
  await sheet.getByLabel('E\u2011mail').fill(email)
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  await sheet.getByRole('button', { name: 'Recevoir le code' }).tap()
  await sheet.getByLabel('Code à six chiffres').fill(await codeTo(server, email))
  await sheet.getByLabel('Prénom').fill('Lise')
  await sheet.getByRole('button', { name: 'Continuer' }).tap()
  await sheet.getByText('C’est noté').waitFor()
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])

  const draft = { title: 'Clavecin à accorder' }
  await publishAs(await signIn(server, { origin: server.url }), { rulesVersion: '2026-12', draft })
  clock.set(addDays(clock.now(), 2).replace(/T.*/, 'T09:00:00.000Z'))
  await keepHouse({ database: services.database, clock, storage })
  await allDone(services)
  const { text = '' } = server.mails.to(email).find(({ subject }) => subject.includes('clavecin')) ?? {}
  const [stop = ''] = /http\S+\/recherche\/\S+/.exec(text) ?? []
  expect(text).toContain('Clavecin à accorder')
  await page.goto(stop)
  await page.getByRole('button', { name: 'Arrêter cette recherche' }).tap()
  await page.getByRole('heading', { name: 'Cette recherche est arrêtée' }).waitFor()

  expect(await axeViolations(page)).toEqual([])
  expect(await services.database.reader.selectFrom('watch').select('id').execute()).toEqual([])
})

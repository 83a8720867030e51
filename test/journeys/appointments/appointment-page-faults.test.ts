import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BookInput } from '../../../server/repairs/repair.wire.js'
import { sharedBrowser } from '../../support/chromium.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { openMailedWorkshop, openMailLink, request, appointmentAddress } from '../../support/journeys/mail-links.js'
import { answerFromMail, booked, monday, mondayAt } from '../../support/repairs/booking.js'
import { signIn } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openMailedWorkshop()
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

const now = monday

const requested = (differences: Partial<BookInput> = {}) => request(server, differences)

async function accepted(differences: Partial<BookInput> = {}): Promise<string> {
  const id = await requested(differences)
  await answerFromMail(server, { id, side: 'repairer', answer: 'accept' })
  return id
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

describe('what may go wrong on the page from a mail', () => {
  test('somebody who holds the other side’s secret is the other side, and nobody else is anybody', async () => {
    const id = await requested()
    const other = appointmentAddress(server, await requested(), 'repairer')
    const secretOfOther = other.split('#')[1] ?? ''
    const address = appointmentAddress(server, id, 'resident').split('#')[0] ?? ''

    for (const secret of ['', secretOfOther, 'x', '<img src=x>', 'x'.repeat(32)]) {
      await using visit = await openMailLink(browser, `${address}#${secret}`, { now })

      expect(await titleOf(visit.page)).toBe('Ce lien ne mène à aucun rendez-vous')
      expect(await visit.page.locator('.answers button').count()).toBe(0)
      expect(await visit.page.getByRole('link', { name: 'Voir les réparateurs' }).getAttribute('href')).toBe(
        '/s/ville-de-lomme/reparation',
      )
      expect(await visit.page.getByRole('link', { name: 'Ouvrir mon espace' }).getAttribute('href')).toBe(
        '/s/ville-de-lomme/moi',
      )
    }
  })

  test('a link that its resident has ended says so, and leads to their space', async () => {
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: '2027-03-02T10:00:00.000Z' })
    const own = await signIn(server, { email: alma.email, origin: server.services.publicUrl })
    await own.act('accounts.endAllSessions', { keepThis: true })
    await using visit = await openMailLink(browser, appointmentAddress(server, id, 'resident'), { now })
    const { page } = visit

    expect(await titleOf(page)).toBe('Ce lien n’est plus valable')
    expect(await page.getByRole('link', { name: 'Ouvrir mon espace' }).getAttribute('href')).toMatch(
      /^\/s\/[\w-]+\/moi$/,
    )
    expect(await axeViolations(page)).toEqual([])
  })

  test('what a resident writes stays text, also in the address that a map is asked for', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
    const id = await requested({
      words: hostile,
      firstName: '"><b onclick=alert(1)>Alma',
      address: { text: hostile, communeCode: '59355' },
    })
    await using visit = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now })
    const { page, complaints } = visit

    expect(await page.locator('#from-mail img, #from-mail script').count()).toBe(0)
    expect(await page.locator('dd .text').innerText()).toBe(hostile)
    const map = await page.getByRole('link', { name: 'Ouvrir dans une application de cartes' }).getAttribute('href')
    expect(map).toContain(`geo:0,0?q=${encodeURIComponent(hostile)}`)
    const way = await page.getByRole('link', { name: 'Itinéraire : openstreetmap.org' }).getAttribute('href')
    expect(way).toContain(`https://www.openstreetmap.org/directions?to=${encodeURIComponent(hostile)}`)
    for (const href of [map, way]) expect(href).not.toMatch(/[<>"\s]/)
    expect(complaints).toEqual([])
  })

  test('without a network it is said, nothing typed is lost, and the same press works when it is back', async () => {
    const id = await accepted()
    await using visit = await openMailLink(browser, appointmentAddress(server, id, 'resident'), { now })
    const { page } = visit
    await press(page, 'Annuler le rendez-vous')
    await page.getByRole('textbox').fill('Je suis malade.')
    await page.context().setOffline(true)
    await press(page, 'Oui, annuler')
    await page.getByText('la connexion a manqué').waitFor()

    expect(await page.getByRole('textbox').inputValue()).toBe('Je suis malade.')
    await page.context().setOffline(false)
    await press(page, 'Oui, annuler')
    await page.getByText('C’est annulé.').waitFor()
  })

  test('a time taken meanwhile is said, others are offered, and the words are kept', async () => {
    const id = await requested()
    await using visit = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now })
    const { page } = visit
    await press(page, 'Proposer un autre moment')
    await page.getByRole('combobox', { name: 'Jour' }).selectOption({ label: 'jeudi 4 mars' })
    await page.getByRole('radio', { name: '9 h', exact: true }).check()
    await page.getByRole('textbox').fill('Je suis pris lundi.')
    for (let seat = 0; seat < 10; seat += 1) await requested({ startsAt: '2027-03-04T08:00:00.000Z' })

    await press(page, 'Proposer le jeudi 4 mars à 9 h')

    await page.getByText('Ce moment vient d’être pris.').waitFor()
    expect(await page.getByRole('combobox', { name: 'Jour' }).inputValue()).toBe('2027-03-04')
    expect(await page.getByRole('radio', { name: '9 h', exact: true }).count()).toBe(0)
    expect(await page.getByRole('textbox').inputValue()).toBe('Je suis pris lundi.')
    await page.getByRole('radio', { name: '10 h' }).check()
    await press(page, 'Proposer le jeudi 4 mars à 10 h')
    await page.getByText('C’est proposé.').waitFor()
  })

  test('too late to cancel here is said with the number to call, and there is no button', async () => {
    const id = await accepted({ startsAt: mondayAt(11) })
    await using visit = await openMailLink(browser, appointmentAddress(server, id, 'resident'), { now })

    expect(await visit.page.getByText('Il est trop tard pour l’annuler ici.').count()).toBe(1)
    expect(await visit.page.locator('.answers button').count()).toBe(0)
    expect(await visit.page.getByRole('link', { name: '03 53 01 20 30' }).count()).toBe(1)
  })

  test('in English the link is still the same one', async () => {
    const id = await requested({ startsAt: mondayAt(16) })
    await using visit = await openMailLink(browser, appointmentAddress(server, id, 'resident'), { now })

    await visit.page.getByRole('link', { name: 'English' }).click()

    await visit.page.getByRole('heading', { name: 'Your request has been sent' }).waitFor()
    expect(await visit.page.locator('.visit > .when').innerText()).toBe('Monday 1 March at 16:00')
  })

  test('elsewhere the hours are the place’s, and say so', async () => {
    const id = await requested({ startsAt: mondayAt(16) })
    const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'America/Montreal' })
    const page = await context.newPage()
    await page.clock.setFixedTime(now)
    await page.goto(appointmentAddress(server, id, 'resident'))
    await page.locator('.visit > .when').waitFor()

    expect((await page.locator('.visit > .when').innerText()).replace(/\s/g, ' ')).toBe('Lundi 1er mars à 16 h')
    expect(await page.getByText('Heures de Paris').count()).toBe(1)
    await context.close()
  })

  test('the photo of the fault is for the repairer, and for nobody else', async () => {
    const person = await signIn(server, { origin: server.url })
    const sent = await fetch(`${server.url}/photo?site=ville-de-lomme`, {
      method: 'POST',
      body: await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#345' } })
        .jpeg()
        .toBuffer(),
      headers: { 'content-type': 'image/jpeg', ...(await person.headers('/photo')) },
    })
    const { photo } = (await sent.json()) as { photo: string }
    const { id } = await booked(person, { photo, startsAt: mondayAt(15) })

    await using repairer = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now, width: 320 })
    await using resident = await openMailLink(browser, appointmentAddress(server, id, 'resident'), { now })

    const shown = repairer.page.getByRole('img', { name: 'Photo de la panne' })
    await shown.scrollIntoViewIfNeeded()
    await repairer.page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('.fault')?.naturalWidth ?? 0) > 0,
    )
    expect(await axeViolations(repairer.page)).toEqual([])
    expect(await resident.page.getByRole('img').count()).toBe(0)
    expect(repairer.complaints).toEqual([])
  })

  test('when its script does not come, it says what to do', async () => {
    const page = await browser.newPage()
    await page.route('**/v1/visit.js', (route) => route.abort())
    await page.goto(appointmentAddress(server, await requested(), 'resident'))

    expect(await page.locator('.late').innerText()).toContain('rechargez la page')
    await page.getByRole('link', { name: 'Voir les réparateurs et leurs téléphones' }).click()
    await page.getByRole('link', { name: '03 53 01 20 30' }).first().waitFor()
    await page.close()
  })

  test('the way to the content leaves the link what it is', async () => {
    await using visit = await openMailLink(browser, appointmentAddress(server, await requested(), 'resident'), { now })
    const { page } = visit
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')

    expect(await page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Votre demande est envoyée' }).waitFor()
  })

  test('twice the same press is one answer', async () => {
    const id = await requested()
    await using visit = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now })

    await visit.page.getByRole('button', { name: 'Accepter' }).dblclick()

    await visit.page.getByText('C’est accepté.').waitFor()
    expect(await visit.page.locator('.note').count()).toBe(0)
  })
})

import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allDone } from '../../support/followed.js'
import { sharedBrowser } from '../../support/chromium.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { openMailedWorkshop, openMailLink } from '../../support/journeys/mail-links.js'
import { pictureOf, publishAs, sendPhoto } from '../../support/offers/publishing.js'
import { booked, monday, mondayAt } from '../../support/repairs/booking.js'
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

/** Somebody with an offer, and the link of the mail that they asked for. */
async function askedBy(name: string, act: 'askExport' | 'askErase') {
  const email = `${name}@exemple.fr`
  const person = await signIn(server, { email, firstName: name, origin: server.url })
  const key = await sendPhoto(server, person, await pictureOf('teal'))
  await publishAs(person, { draft: { photos: [{ key, alt: 'Une échelle' }] } })
  await person.act(`accounts.${act}`, { locale: 'fr' })
  await allDone(server.services)
  const text = server.mails.mails.filter(({ to }) => to.address === email).map((mail) => mail.text)
  const [link = ''] = /http:\S+\/(?:emporter|effacer)#\S+/.exec(text.join('\n')) ?? []
  return { person, key, link }
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

describe('the page behind the mail that was asked for', () => {
  test('gives an archive by one press, whose page can be read from its folder', async () => {
    const { key, link } = await askedBy('alma', 'askExport')

    await using opened = await openMailLink(browser, link, { now: monday })
    const { page } = opened
    await page.getByText('Tout ce que nous savons de alma@exemple.fr, dans une archive.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Préparer et télécharger' }).click()
    const download = await coming
    const files = unzipSync(new Uint8Array(await readFile(await download.path())))

    expect(download.suggestedFilename()).toBe('coop-2027-03-01.zip')
    expect(Object.keys(files).toSorted()).toEqual(['donnees.json', 'index.html', `photos/${key}.webp`])
    await page.getByText('Le téléchargement commence.').waitFor()
    expect([await axeViolations(page), opened.complaints]).toEqual([[], []])
    const html = new TextDecoder().decode(files['index.html'])
    await page.goto('about:blank')
    await page.setContent(html)
    expect(await titleOf(page)).toBe('Ce qui est à vous')
    expect(await page.getByRole('img', { name: 'Une échelle' }).count()).toBe(1)
    expect(await axeViolations(page)).toEqual([])
  })

  test('says what goes and what stays, and erases everything by one press', async () => {
    const { person, link } = await askedBy('basile', 'askErase')
    await booked(person, { startsAt: mondayAt(14), firstName: 'Basile' })

    await using opened = await openMailLink(browser, link, { now: monday, width: 320 })
    const { page } = opened
    await page.getByText('Une offre et ses photos').waitFor()
    await page.getByText('Un rendez-vous à venir sera annulé, et le réparateur prévenu.').waitFor()
    expect([await axeViolations(page), (await person.ask('accounts.profile', {})).status]).toEqual([[], 200])
    await page.getByRole('button', { name: 'Tout effacer, pour toujours' }).click()
    await page.getByText('Plus rien ne mène à vous.').waitFor()

    expect(await titleOf(page)).toBe('Tout est effacé')
    expect((await person.ask('accounts.profile', {})).reason).toBe('signed-out')
    expect([await axeViolations(page), opened.complaints]).toEqual([[], []])
    await page.reload()
    await page.getByText('Ce lien ne mène à rien').waitFor()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { allDone } from '../../support/followed.js'
import { inTheWay, newestLoanLink, pressOn, settle, titleOn } from '../../support/journeys/loan-visit.js'
import { openMailLink } from '../../support/journeys/mail-links.js'
import { plain } from '../../support/journeys/spoken.js'
import { asked, days, give, openLending, said, type LendingTown } from '../../support/loans/asking.js'
import { pictureOf } from '../../support/loans/noting.js'
import { morning, site } from '../../support/offers/publishing.js'
import { signIn, type Person } from '../../support/session.js'
import { patienceMs } from '../../support/patience.js'

const nextMorning = '2027-03-02T09:00:00Z'

let browser: Browser
let server: LendingTown

beforeAll(async () => {
  server = await openLending('sqlite', { reachable: true })
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

async function open({ email }: Person) {
  const visit = await openMailLink(browser, await newestLoanLink(server, email), { now: morning })
  // Sooner than the test's own time is over: then it says what it waited for.
  visit.page.setDefaultTimeout(patienceMs)
  return visit
}

async function threeAsk(title: string) {
  const gift = await give(server.giver, { kind: 'give', title })
  const takers: Person[] = []
  for (const firstName of ['Alma', 'Bruno', 'Chloé']) {
    const taker = await signIn(server, { firstName })
    await asked(taker, gift, { firstName, words: `Bonjour de ${firstName}` })
    // So that the newest mail is about the last of them.
    await allDone(server.services)
    takers.push(taker)
  }
  return { gift, takers }
}

/** What each was told last. */
async function newsOf(people: readonly Person[]): Promise<string[]> {
  await allDone(server.services)
  return people.map(({ email }) => server.mails.to(email).at(-1)?.subject.replaceAll('\u00a0', ' ') ?? '')
}

const day = (page: Page, name: RegExp) => page.getByRole('gridcell', { name }).first().click()

describe('the page behind the mail of what is asked', () => {
  test('each proposes other days once, the giver agrees, both see what the other shows, and one cancels', async () => {
    const { giver, lucas } = server
    const offer = await give(giver, { title: 'Perceuse', depositCents: 4_000 })
    await asked(lucas, offer, { ...days(10, 12), words: 'Pour monter un lit.' })
    await using nadia = await open(giver)

    expect(await titleOn(nadia.page)).toBe('« Perceuse », du mercredi 10 au vendredi 12 mars')
    expect(await nadia.page.locator('.bubble.first .text').allInnerTexts()).toEqual(['Pour monter un lit.'])
    expect(await inTheWay(nadia.page)).toEqual([])
    await pressOn(nadia.page, 'Refuser…')
    await nadia.page.getByText('« Perceuse » n’est pas libre du mercredi 10 au vendredi 12 mars.').waitFor()
    expect(await inTheWay(nadia.page)).toEqual([])
    await pressOn(nadia.page, 'Revenir sans refuser')
    await pressOn(nadia.page, 'Autres jours…')
    await day(nadia.page, /^samedi 20 mars/)
    await day(nadia.page, /^lundi 22 mars/)
    await nadia.page.getByLabel(/^Un mot pour Lucas/).fill('Ce week-end je m’en sers.')
    expect(await inTheWay(nadia.page)).toEqual([])
    await pressOn(nadia.page, 'Proposer ces jours')
    await nadia.page.getByText('C’est proposé. Lucas ne le sait pas encore').waitFor()
    expect(await inTheWay(nadia.page)).toEqual([])
    await pressOn(nadia.page, 'Reprendre ma réponse')
    await nadia.page.getByText('C’est repris').waitFor()
    expect(await titleOn(nadia.page)).toBe('« Perceuse », du mercredi 10 au vendredi 12 mars')
    await pressOn(nadia.page, 'Autres jours…')
    expect(await nadia.page.getByLabel(/^Un mot pour Lucas/).inputValue()).toBe('Ce week-end je m’en sers.')
    await day(nadia.page, /^samedi 20 mars/)
    await day(nadia.page, /^lundi 22 mars/)
    await pressOn(nadia.page, 'Proposer ces jours')
    await nadia.page.getByText('C’est proposé.').waitFor()
    settle(server)

    await using lucasAt = await open(lucas)
    expect(await titleOn(lucasAt.page)).toBe('Nadia propose d’autres jours')
    expect(await inTheWay(lucasAt.page)).toEqual([])
    await pressOn(lucasAt.page, 'Autres jours…')
    await day(lucasAt.page, /^mercredi 24 mars/)
    await day(lucasAt.page, /^jeudi 25 mars/)
    await pressOn(lucasAt.page, 'Proposer ces jours')
    await lucasAt.page.getByText('C’est proposé.').waitFor()
    settle(server)
    expect(await titleOn(lucasAt.page)).toBe('Vous proposez d’autres jours')

    await nadia.page.reload()
    await nadia.page.getByRole('heading', { name: 'Lucas propose d’autres jours' }).waitFor()
    // Each has proposed once: nobody is asked a third time.
    expect(await nadia.page.getByRole('button', { name: 'Autres jours…' }).count()).toBe(0)
    await pressOn(nadia.page, 'D’accord pour ces jours')
    await nadia.page.getByText('C’est entendu.').waitFor()
    settle(server)
    await lucasAt.page.reload()
    await pressOn(lucasAt.page, /^Montrer mon téléphone/)
    await lucasAt.page.getByLabel('Votre téléphone').fill('06 39 98 12 34')
    await pressOn(lucasAt.page, 'Montrer')
    await lucasAt.page.getByText('Nadia le voit sur sa page.').waitFor()

    await nadia.page.reload()
    await nadia.page.getByRole('link', { name: '06 39 98 12 34' }).waitFor()
    expect(await titleOn(nadia.page)).toBe('C’est d’accord avec Lucas')
    const box = nadia.page.getByLabel('Votre message à Lucas')
    await box.fill('À mercredi, vers 10 h.')
    // As low as the window goes: what is sent needs room above it.
    await box.evaluate((each) => each.closest('form')?.scrollIntoView({ block: 'end' }))
    await pressOn(nadia.page, 'Envoyer')
    await nadia.page.locator('.line', { hasText: 'À mercredi, vers 10 h.' }).locator('time').waitFor()
    // What was written stands in sight, right above where one goes on writing.
    expect(await box.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true)
    const [line, next] = [await nadia.page.getByText('À mercredi, vers 10 h.').boundingBox(), await box.boundingBox()]
    expect(line?.y).toBeGreaterThan(0)
    expect(next?.y).toBeGreaterThan(line?.y ?? Infinity)
    expect((next?.y ?? Infinity) + (next?.height ?? 0)).toBeLessThan(900)
    expect(await box.inputValue()).toBe('')
    expect(await inTheWay(nadia.page)).toEqual([])

    await lucasAt.page.goto(await newestLoanLink(server, lucas.email))
    await lucasAt.page.reload()
    await lucasAt.page.getByText('À mercredi, vers 10 h.').waitFor()
    await pressOn(lucasAt.page, 'Annuler…')
    await lucasAt.page
      .getByRole('heading', { name: 'Annuler « Perceuse », du mercredi 24 au jeudi 25 mars ?' })
      .waitFor()
    expect(await inTheWay(lucasAt.page)).toEqual([])
    await pressOn(lucasAt.page, 'Annuler l’emprunt')
    await lucasAt.page.getByText('C’est annulé.').waitFor()
    expect(await titleOn(lucasAt.page)).toBe('Vous avez annulé')
    expect([...nadia.complaints, ...lucasAt.complaints]).toEqual([])
  })

  test('of three who would like a gift one is chosen by hand, the others are told, stay in line, and read that it has gone', async () => {
    const { takers, gift } = await threeAsk('Buffet')
    const [alma, bruno] = takers
    if (!alma || !bruno) throw new Error('nobody came')
    await using nadia = await open(server.giver)
    await nadia.page.getByRole('group', { name: 'À qui le donnez-vous ?' }).waitFor()
    expect(plain(await nadia.page.getByRole('button', { name: /^Donner/ }).innerText())).toBe('Donner à Chloé')
    expect(await inTheWay(nadia.page)).toEqual([])
    await nadia.page.getByRole('radio', { name: 'Bruno', exact: true }).check()
    await nadia.page.getByRole('heading', { name: 'Avec Bruno' }).waitFor()
    await pressOn(nadia.page, /^Donner à\sBruno/)
    await nadia.page.getByText('C’est accepté.').waitFor()
    settle(server)
    await nadia.page.reload()
    await nadia.page.getByRole('button', { name: 'C’est fait…' }).waitFor()
    expect(await newsOf(takers)).toEqual([
      'Promis à quelqu’un d’autre : Buffet',
      'C’est oui : Buffet',
      'Promis à quelqu’un d’autre : Buffet',
    ])

    await using almaAt = await open(alma)
    expect(await almaAt.page.locator('main').innerText()).toContain('C’est promis à quelqu’un d’autre.')
    const { id = '' } = (await bruno.ask('loans.mine', { offer: gift, site })).output?.asked[0] ?? {}
    await pressOn(nadia.page, 'C’est fait…')
    await pressOn(nadia.page, 'Oui, c’est fait')
    await nadia.page.getByText(/Bruno doit le confirmer/).waitFor()
    expect(await said(bruno, id, { answer: 'hand-over' })).toBe('handed-over')
    expect((await newsOf(takers)).filter((_, at) => at !== 1)).toEqual([
      'Allé à quelqu’un d’autre : Buffet',
      'Allé à quelqu’un d’autre : Buffet',
    ])
    await almaAt.page.reload()
    await almaAt.page.getByRole('heading', { name: 'C’est allé à quelqu’un d’autre' }).waitFor()
    expect(plain(await almaAt.page.locator('main').innerText())).toContain(
      '« Buffet » : Nadia l’a remis à une autre personne. Votre demande est close, vous n’avez rien à faire.',
    )
    expect(await inTheWay(almaAt.page)).toEqual([])
    const elsewhere = almaAt.page.getByRole('link', { name: 'Chercher la même chose ailleurs' })
    expect(await elsewhere.getAttribute('href')).toMatch(new RegExp(`/s/${site}/offres\\?category=[\\w-]+$`))
    expect([...nadia.complaints, ...almaAt.complaints]).toEqual([])
  })

  test('of three who would like a gift one is drawn; all are told, and those who wait see that it was right', async () => {
    const { takers } = await threeAsk('Commode')
    await using nadia = await open(server.giver)
    await nadia.page.getByText('3 personnes le voudraient').waitFor()
    expect(await nadia.page.locator('.gift fieldset').innerText()).toMatch(
      /Alma[^]*Bonjour de Alma[^]*Bruno[^]*Bonjour de Bruno[^]*Chloé[^]*Laisser le hasard choisir/,
    )
    await nadia.page.getByRole('radio', { name: 'Laisser le hasard choisir' }).check()
    await pressOn(nadia.page, 'Tirer au sort…')
    await nadia.page.getByRole('heading', { name: 'Tirer au sort entre 3 personnes ?' }).waitFor()
    expect(await inTheWay(nadia.page)).toEqual([])

    await pressOn(nadia.page, 'Tirer au sort')
    await nadia.page.getByText('C’est fait. Tout le monde reçoit un e-mail.').waitFor()

    const subjects = await newsOf(takers)
    const drawn = subjects.indexOf('C’est vous : Commode')
    expect(subjects.toSpliced(drawn, 1)).toEqual(['Tiré au sort : Commode', 'Tiré au sort : Commode'])
    for (const [at, taker] of takers.entries()) {
      if (at === (drawn + 1) % 3) continue
      await using there = await open(taker)
      await there.page.locator('summary', { hasText: 'Tiré au sort' }).click()
      await there.page.getByText(/^Vérifié par votre navigateur/).waitFor()
      const words = await there.page.locator('main').innerText()
      expect(words).toContain(`Le sort a désigné la demande n°\u00a0${drawn + 1} sur 3`)
      expect(words.includes('C’est promis à quelqu’un d’autre.')).toBe(at !== drawn)
      expect(await inTheWay(there.page)).toEqual([])
      expect(there.complaints).toEqual([])
    }
  })

  test('a link that its reader has ended says why, and leads to their own space', async () => {
    const odile = await signIn(server, { firstName: 'Odile' })
    const { id } = await asked(odile, await give(server.giver), { ...days(20, 21), firstName: 'Odile' })
    await said(server.giver, id, { answer: 'accept' })
    const link = await newestLoanLink(server, odile.email)
    const here = await signIn(server, { email: odile.email, origin: server.url })
    await here.act('accounts.endAllSessions', { keepThis: true })

    await using visit = await openMailLink(browser, link, { now: morning })

    await visit.page.getByRole('heading', { name: 'Ce lien n’est plus valable' }).waitFor()
    expect(await inTheWay(visit.page)).toEqual([])
    expect(await visit.page.getByRole('link', { name: 'Ouvrir mon espace' }).getAttribute('href')).toMatch(
      /^\/s\/[\w-]+\/moi$/,
    )
    expect(visit.complaints).toEqual([])
  })

  test('what is lent is shown before and after, each side with its photo, by addresses that are asked for again', async () => {
    const { giver, lucas, clock } = server
    const { id } = await asked(lucas, await give(giver), days(2, 3))
    await said(giver, id, { answer: 'accept' })
    clock.set(nextMorning)
    await using nadia = await openMailLink(browser, await newestLoanLink(server, giver.email), { now: nextMorning })
    const photo = { name: 'manche.png', mimeType: 'image/png', buffer: await pictureOf(90) }
    const note = async ({ page }: typeof nadia, when: string) => {
      await pressOn(page, `Noter l’état au ${when}…`)
      await page.getByLabel('Choisir des photos').setInputFiles(photo)
      await page.getByRole('button', { name: 'Photo 1', exact: true }).waitFor()
      await pressOn(page, /^Noter$/)
      await page.getByText('C’est noté.').waitFor()
    }

    await note(nadia, 'départ')
    for (const person of [giver, lucas]) await said(person, id, { answer: 'hand-over' })
    await using lucasAt = await openMailLink(browser, await newestLoanLink(server, lucas.email), { now: nextMorning })
    await note(lucasAt, 'retour')
    expect(await inTheWay(lucasAt.page)).toEqual([])
    const photos = lucasAt.page.getByRole('button', { name: /^Agrandir/ })
    expect(await photos.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))).toEqual([
      'Agrandir\u00a0: photo 1 au départ, de\u00a0Nadia',
      'Agrandir\u00a0: photo 1 au retour, la vôtre',
    ])
    clock.set('2027-03-02T09:20:00Z')
    await photos.first().click()
    const large = lucasAt.page.getByRole('dialog').getByRole('img')
    await expect.poll(() => large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    // The address that had ended: Chromium tells of each 404.
    expect(lucasAt.complaints.filter((each) => !/404/.test(each))).toEqual([])
    expect(nadia.complaints).toEqual([])
  })
})

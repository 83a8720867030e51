import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { Booking, codeTo, mailsTo } from '../../support/journeys/booking.js'
import { monday } from '../../support/repairs/booking.js'
import { openOpening } from '../../support/repairs/opening.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { codeFor } from '../../support/session.js'

const email = 'karim@roues.example'

let browser: Browser
let opening: Awaited<ReturnType<typeof openOpening>>

beforeAll(async () => {
  opening = await openOpening('sqlite', { reachable: true })
  browser = await sharedBrowser()
})

afterAll(() => opening.server[Symbol.asyncDispose]())

test('somebody who is not in the network opens a workshop from « Rejoindre », and has a first appointment', async () => {
  const { server } = opening
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 320, height: 720 } })
  const join = await context.newPage()
  await join.goto(`${server.url}/rejoindre`)
  await join
    .getByRole('link', { name: 'Vous réparez des vélos ? Ouvrez votre atelier, avec ou sans site web.' })
    .click()
  await join.getByRole('heading', { name: 'Ouvrir votre atelier' }).waitFor()
  expect(await axeViolations(join)).toEqual([])
  await join.getByLabel('Le nom que les gens connaissent').fill('Roues libres')
  await join.getByLabel('Numéro et rue').fill('3 rue du Pignon')
  await join.getByLabel('Commune').fill('Nulle part')
  await join.getByLabel('Code postal').fill('59160')
  await join.getByLabel('Votre e-mail').fill(email)
  await join.getByRole('button', { name: 'Recevoir l’invitation' }).click()
  await join.getByText('Nous ne trouvons pas cette commune avec ce code postal.').first().waitFor()
  expect(await join.getByLabel('Numéro et rue').inputValue()).toBe('3 rue du Pignon')
  expect(await axeViolations(join)).toEqual([])
  await join.getByLabel('Commune').fill('Lomme')
  await join.getByRole('button', { name: 'Recevoir l’invitation' }).click()
  await join.getByRole('heading', { name: 'Un e-mail est parti' }).waitFor()

  const [mail] = await mailsTo(server, email)
  const [, path = ''] = /(\/invitation#\S+)/.exec(mail?.text ?? '') ?? []
  const karim = await AtDesk.open(browser, { server, email }, { path, width: 390 })
  const { page } = karim
  await page.getByRole('button', { name: 'Accepter' }).click()
  await page.getByText('Un code de six chiffres vient de partir').waitFor()
  await page.keyboard.type('Karim')
  await page.keyboard.press('Tab')
  await page.keyboard.type(await codeFor(server, email))
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Ouvrir le bureau' }).click()
  await page.getByRole('link', { name: 'Ouvrir l’atelier' }).click()
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('button', { name: 'Continuer : où ?' }).click()
  await page.getByRole('button', { name: 'Continuer : vos heures' }).click()
  await page.getByRole('button', { name: 'Ajouter des heures le mardi' }).click()
  await page.getByRole('button', { name: 'Ajouter des heures le mercredi' }).click()
  await page.getByRole('button', { name: 'Enregistrer la semaine' }).click()
  await page.getByText('La semaine est enregistrée.').waitFor()
  await page.getByRole('link', { name: 'Continuer : ce que vous réparez' }).click()
  await page.getByRole('link', { name: 'Continuer : la charte' }).click()
  await page.getByLabel('J’accepte la charte, pour Roues libres').check()
  await page.getByRole('button', { name: 'Envoyer au réseau' }).click()
  await page.getByRole('heading', { name: 'Le réseau regarde, vous serez prévenus' }).waitFor()

  const anne = await AtDesk.open(
    browser,
    { server, email: 'anne@bureau.example' },
    { path: '/bureau#/network/network/network/workshops' },
  )
  await anne.signIn()
  await anne.page.getByRole('link', { name: /^Roues libres/ }).click()
  await anne.page.getByText('Le point est au milieu de la commune').waitFor()
  await anne.page.getByRole('button', { name: 'Admettre Roues libres' }).click()
  await anne.page.getByText('Roues libres est admis').waitFor()

  const alma = await context.newPage()
  await alma.clock.install({ time: monday })
  await alma.goto(`${server.url}/s/ville-de-lomme/reparation`)
  const booking = new Booking(alma)
  await booking.choose('Roues libres')
  await booking.sayWhat()
  await booking.sayWhen()
  await booking.sayFault('La chaîne saute.')
  await booking.sayWho('Alma', 'alma@exemple.fr')
  await booking.typeCode(await codeTo(server, 'alma@exemple.fr'))
  await booking.confirm()
  await page.reload()
  await page.getByRole('link', { name: 'Liste' }).click()
  await page.getByRole('link', { name: /Alma/ }).first().waitFor()
  expect([karim.complaints, anne.complaints]).toEqual([[], []])
})

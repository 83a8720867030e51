import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdBack } from '../../support/journeys/hold-back.js'
import { asked, dayIn, days } from '../../support/loans/asking.js'
import { addAs, type Added } from '../../support/offers/stock.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import { signIn, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'
import { patienceMs } from '../../support/patience.js'

const tuesday = '2027-03-02T09:00:00Z'
const room = '/bureau#/loans/member/maison-des-marais'
const paul = 'paul@bureau.example'

let desks: HouseDesk
let server: TestServer
let member: string
let ines: Person
let pan: Added

beforeAll(async () => {
  desks = await openHouseDesk(tuesday)
  server = desks.server
  member = desks.house.memberId
  ines = await desks.hold('ines@bureau.example', 'Inès')
  pan = await addAs(await desks.hold(paul, 'Paul'), member, { title: 'Crêpière', category: 'tools' })
})

afterAll(() => desks[Symbol.asyncDispose]())

test('a place’s staff say yes, hand over, lend longer, take back, and enter a loan at the counter by a rule of theirs', async () => {
  const lucas = await signIn(server, { firstName: 'Lucas' })
  await asked(lucas, pan.offerId, { ...days(2, 4), words: 'Pour la Chandeleur.' })
  await asked(await signIn(server, { firstName: 'Nadia' }), pan.offerId, { ...days(9, 11), firstName: 'Nadia' })

  const desk = await desks.open(paul, { path: room })
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const open = (name: RegExp) => page.getByRole('link', { name }).first().click()
  await open(/Crêpière.*Lucas/)
  await page.getByText('Pour la Chandeleur.').waitFor()
  await page.locator('#request-title:focus').waitFor()
  expect(await desk.look('room')).toEqual([])
  // What is pressed while the list is read again, which it then has left, stays open as it is by then.
  const { held, free } = holdBack(page, /loans\.requests/)
  await press('Accepter')
  await page.getByText('Accepté : Crêpière, Lucas.').waitFor()
  await held
  await open(/Crêpière.*Lucas/)
  await page.getByRole('button', { name: 'Accepter', exact: true }).waitFor()
  free()
  await press('C’est remis…')
  await page.getByLabel(/^État, et ce qui va avec/).fill('Avec la spatule.')
  await press('C’est remis')
  await page.getByText('Remis : Crêpière, Lucas.').waitFor()

  // Longer: as long as nobody else has the days, and no further.
  await page.getByLabel('Montrer').selectOption('all')
  await open(/Crêpière.*Lucas/)
  await press('Prolonger…')
  await page.getByLabel('Jusqu’au').fill(dayIn(9))
  await press('Prolonger')
  await page.getByText('Quelqu’un tient la suite. Le plus tard possible : lun. 8 mars.').waitFor()
  await page.getByLabel('Jusqu’au').fill(dayIn(6))
  await press('Prolonger')
  await page.getByText('Prolongé : Crêpière, Lucas.').waitFor()
  await open(/Crêpière.*Lucas/)
  await page.getByText('Ce qui s’est passé').click()
  await page.getByText('prolongé, du').waitFor()
  await page.getByText('Avec la spatule.').waitFor()
  expect(await desk.look('room')).toEqual([])
  await press('C’est rendu…')
  await press('C’est rendu')
  await page.getByText('Rendu : Crêpière, Lucas.').waitFor()

  // On a telephone: a rule, which Inès writes at the same moment.
  await page.setViewportSize({ width: 320, height: 700 })
  await page.getByRole('link', { name: 'Règles de prêt' }).click()
  await press('Écrire la règle du lieu')
  await page.getByLabel('Durée la plus longue, en jours').fill('3')
  await ines.act('loans.setRule', {
    member,
    category: '',
    seen: null,
    longestDays: 21,
    mostAtOnce: null,
    bufferDays: 0,
    mostRenewals: null,
    agreesAlone: false,
    depositCents: null,
  })
  await press('Enregistrer la règle')
  await page.getByText('Inès vient de changer cette règle.').waitFor()
  await page.getByText('21 jours au plus').waitFor()
  expect(await desk.look('room')).toEqual([])
  await press('Enregistrer la règle')
  await page.getByText('Règle enregistrée : Tout ce que vous prêtez').waitFor()
  await page.getByText('3 jours au plus').waitFor()

  // At the counter: by the code on the thing, beyond the rule with a word.
  await page.getByRole('link', { name: 'Revenir à la liste' }).click()
  await page.getByRole('link', { name: 'Noter un prêt' }).click()
  await page.getByLabel('Quoi ? Un mot, ou le code sur l’objet').fill(pan.copies[0]?.code ?? '')
  await page.getByRole('button', { name: /Crêpière/ }).click()
  await page.getByLabel('À rendre le').fill(dayIn(6))
  await page.getByLabel('Son prénom').fill('Rose')
  await page.getByLabel(/^Son téléphone/).fill('06 39 98 20 11')
  expect(await desk.look('room')).toEqual([])
  await press('Prêter')
  await page.getByText('Votre règle permet 3 jours au plus.').waitFor()
  await page.getByLabel(/^Un mot, si c’est au-delà/).fill('Fête de l’école.')
  await press('Prêter')
  await page.getByText('Remis : Crêpière, Rose. À rendre le samedi 6 mars').waitFor()
  await open(/Crêpière.*Rose/)
  await page.getByText('par vous, au comptoir, sans compte').waitFor()
  expect(await desk.look('room')).toEqual([])
  expect(desk.complaints).toEqual([])
})

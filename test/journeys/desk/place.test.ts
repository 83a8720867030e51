import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import type { Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

const place = 'maison-des-marais'
const path = `/bureau#/place/member/${place}`
const email = 'ines@exemple.fr'

let desks: HouseDesk
let server: TestServer
let member: string
let paul: Person

beforeAll(async () => {
  desks = await openHouseDesk('2027-03-01T08:00:00Z')
  server = desks.server
  member = desks.house.memberId
  await desks.hold(email, 'Inès')
  paul = await desks.hold('paul@exemple.fr', 'Paul')
})

afterAll(() => desks[Symbol.asyncDispose]())

/** Fields that are narrower than what they show, be the clock of the browser one of twelve hours. */
const cut = (fields: Locator): Promise<string[]> =>
  fields.evaluateAll((all) =>
    all.flatMap((field) => {
      const whole = field.cloneNode() as HTMLInputElement
      whole.style.cssText = 'position: absolute; inline-size: max-content; max-inline-size: none'
      field.after(whole)
      whole.value = (field as HTMLInputElement).value
      const [has, wants] = [field, whole].map((each) => each.getBoundingClientRect().width)
      whole.remove()
      return Number(has) < Number(wants) ? [`${field.ariaLabel}: ${has} of ${wants}`] : []
    }),
  )

test('hours are written on a phone, copied to another day, seen before they are saved and then on the map', async () => {
  const ines = await desks.open(email, { path, width: 320 })
  const { page } = ines
  const preview = page.locator('.drawn')
  await preview.getByText('14 h à 18 h').first().waitFor()
  expect(await ines.look('room')).toEqual([])

  const monday = page.locator('#day-1')
  await monday.getByRole('button', { name: 'Ajouter une plage' }).click()
  await monday.getByLabel('lundi, plage 1, de').fill('09:00')
  await monday.getByLabel('lundi, plage 1, à').fill('12:30')
  expect(await cut(monday.locator('input[type=time]'))).toEqual([])
  await monday.getByRole('button', { name: 'Copier ce jour… (lundi)' }).click()
  await page.getByLabel('dimanche', { exact: true }).check()
  await page.getByRole('button', { name: 'Copier', exact: true }).click()
  await page.getByText('Les horaires du lundi sont copiés sur un jour.').waitFor()
  await preview.getByText('9 h à 12 h 30').nth(1).waitFor()
  expect(await ines.look('room')).toEqual([])

  // Somebody else is quicker.
  const { output } = await paul.ask('places.show', { member, place })
  await paul.act('places.change', { member, place, mark: output?.mark ?? '', phone: '03 20 00 00 42' })
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true })
  await save.click()
  await page.getByText('Paul a changé ce lieu entre-temps').waitFor()
  await page.getByText('Ce qui a changé entre-temps : le téléphone.').waitFor()
  await save.click()
  await page.getByText('C’est enregistré : les horaires.').waitFor()

  const map = await page.context().newPage()
  await map.goto(`${server.url}/s/ville-de-lomme/carte`)
  await map.locator('coop-member-map .card').getByText('Ouvert jusqu’à').first().waitFor()
  await map.locator('coop-member-map .card a').first().click()
  await map.locator('coop-member-map .sheet').getByText('9 h à 12 h 30').nth(1).waitFor()
  await map.locator('coop-member-map .sheet').getByText('03 20 00 00 42').waitFor()
  await map.close()
  await page.getByLabel('Premier jour', { exact: true }).fill('2027-08-02')
  await page.getByLabel('Dernier jour', { exact: true }).fill('2027-08-20')
  await page.getByLabel('Raison, telle que les gens la lisent').fill('Congés d’été')
  await page.getByRole('button', { name: 'Fermer ces jours' }).click()
  await page.getByText('Le lieu sera fermé du 2 août 2027 au 20 août 2027.').waitFor()
  await preview.getByText('Congés d’été').waitFor()
  // On the map by a point, whose numbers come in the wrong order first.
  await page.getByLabel('Ou le point lui-même').fill('2.9811, 50.6402')
  await page.getByRole('button', { name: 'Placer à ce point' }).click()
  await page.getByText('plus de vingt kilomètres').waitFor()
  await page.getByLabel('Ou le point lui-même').fill('50.6402, 2.9811')
  await page.getByRole('button', { name: 'Placer à ce point' }).click()
  await page.getByText('Le point a été posé à la main').waitFor()
  await page.getByRole('button', { name: 'Fermer ce lieu définitivement…' }).click()
  await page.getByText('Rien de son stock n’est montré.').waitFor()
  expect(await ines.look('room')).toEqual([])
  const question = page.getByRole('group', { name: 'Fermer ce lieu définitivement' })
  await question.locator(':focus').getByText('Le garder ouvert').waitFor()
  await page.keyboard.press('Escape')
  await page.locator(':focus').getByText('Fermer ce lieu définitivement…').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Fermer définitivement' }).click()
  await page.getByText('Le lieu est fermé définitivement.').waitFor()
  await page.getByRole('button', { name: 'Le rouvrir' }).first().click()
  await page.getByText('Le lieu est rouvert').waitFor()
  expect(ines.complaints).toEqual([])
})

test('a place where bicycles are repaired opens a workshop from its own sheet', async () => {
  const ines = await desks.open(email, { path, width: 320 })
  const { page } = ines
  await page.getByRole('button', { name: 'Ouvrir un atelier ici' }).click()
  await page.getByText('L’atelier est commencé : rien n’est public.').waitFor()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('heading', { name: 'Ce que vous êtes' }).waitFor()
  expect(await ines.look('room')).toEqual([])
  expect(ines.complaints).toEqual([])
})

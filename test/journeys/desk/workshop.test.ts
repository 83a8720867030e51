import { afterAll, beforeAll, expect, test } from 'vitest'
import { allFollowed } from '../../support/followed.js'
import { Booking } from '../../support/journeys/booking.js'
import { booked, monday, mondayAt } from '../../support/repairs/booking.js'
import { admitWorkshop } from '../../support/repairs/workshop.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import { signIn, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'
import { patienceMs } from '../../support/patience.js'

const malik = 'malik@bureau.example'
const room = '#/workshop/member/maison-des-marais'
const people = ['Alma', 'Bilal', 'Chloé']
const mailOf = (firstName: string) => `${firstName.toLowerCase().replace('é', 'e')}@exemple.fr`

/** An hour of the day after, in Lomme. */
const tuesdayAt = (hour: number) => new Date(Date.UTC(2027, 2, 2, hour - 1)).toISOString()

let desks: HouseDesk
let server: TestServer
let member: string
let ines: Person

beforeAll(async () => {
  desks = await openHouseDesk(monday)
  server = desks.server
  const { house, hold } = desks
  await admitWorkshop(server.services.database, server.clock, { at: house, onRequest: true, email: malik })
  member = house.memberId
  await hold(malik, 'Malik')
  ines = await hold('ines@bureau.example', 'Inès')
})

afterAll(() => desks[Symbol.asyncDispose]())

test('a day that closes, with the three who come on it; a request answered; a walk-in that takes its hour', async () => {
  for (const [at, firstName] of people.entries())
    await booked(await signIn(server, { email: mailOf(firstName), firstName }), {
      firstName,
      startsAt: tuesdayAt(9 + at),
      phone: '06 39 98 20 11',
    })
  await booked(await signIn(server, { email: 'dora@exemple.fr', firstName: 'Dora' }), {
    firstName: 'Dora',
    startsAt: '2027-03-04T14:00:00Z',
  })
  await allFollowed(server.services.database)
  const mail = server.mails.to(malik).find(({ text }) => text.includes('Dora'))
  const [, path = ''] = /(\/bureau#\S+)/.exec(mail?.text ?? '') ?? []

  // The mail leads to the appointment, once its reader is signed in.
  const desk = await desks.open(malik, { path })
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  await page.getByRole('heading', { name: 'Dora, jeudi 4 mars à 15 h' }).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Accepter' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('C’est accepté : Dora, jeudi 4 mars à 15 h.').waitFor()
  await page.getByText('3 demandes attendent votre réponse.').waitFor()

  // On a telephone: the day closes, and each of the three is proposed another hour.
  await page.setViewportSize({ width: 320, height: 700 })
  await page.getByRole('link', { name: 'Heures, fermetures' }).click()
  await page.getByRole('heading', { name: 'Heures de la semaine' }).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Fermer des jours ou des heures…' }).click()
  expect(await desk.look('room')).toEqual([])
  await page.getByLabel('Du', { exact: true }).fill('2027-03-02')
  await page.getByLabel('Ce que liront').fill('Bourse aux vélos')
  await page.getByRole('heading', { name: '3 rendez-vous tombent dedans' }).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Fermer et proposer à 3 personnes' }).click()
  await page.getByText('Fermé le mardi 2 mars. 3 personnes reçoivent une autre heure par e‑mail.').waitFor()
  await page.getByText('3 rendez-vous y sont encore').waitFor()
  await allFollowed(server.services.database)
  for (const firstName of people)
    expect(server.mails.to(mailOf(firstName)).some(({ text }) => text.includes('Bourse aux vélos'))).toBe(true)

  // By keyboard: somebody calls, and their hour is gone for whoever looks online.
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('link', { name: 'Ajouter un passage' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /^Révision complète/ }).focus()
  await page.keyboard.press('Space')
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('radio', { name: /^à voir sur place/ }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: '11 h', exact: true }).press('Enter')
  await page.getByText('Noté : à voir sur place, aujourd’hui à 11 h. L’heure est prise.').waitFor()
  await page.getByRole('heading', { name: 'C’est noté' }).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('textbox', { name: 'Nom' }).focus()
  await page.keyboard.type('Jeanne')
  await page.keyboard.press('Enter')
  await page.getByText('Noté : Jeanne, aujourd’hui à 11 h.').waitFor()
  expect(await desk.look('room')).toEqual([])

  const visitor = await page.context().newPage()
  await visitor.clock.install({ time: monday })
  await visitor.goto(`${server.url}/s/ville-de-lomme/reparation`)
  const booking = new Booking(visitor)
  await booking.choose('Maison des Marais')
  await booking.sayWhat()
  const hours = booking.element.locator('input[name=starts-at]')
  await hours.first().waitFor({ state: 'attached' })
  const starts = await hours.evaluateAll((inputs) =>
    inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
  )
  expect(starts.length).toBeGreaterThan(0)
  expect(starts).not.toContain(mondayAt(11))
  expect(desk.complaints).toEqual([])
})

test('what a workshop says of itself: what is refused stays typed, the second reads who was first, no state is in the way', async () => {
  const desk = await desks.open(malik, { path: `/bureau${room}/services`, width: 320 })
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  await page.getByRole('button', { name: 'Ajouter une prestation' }).click()
  await page.getByLabel('Nom', { exact: true }).fill('crevaison')
  await page.getByLabel('Durée, en minutes').fill('20')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByText('Une autre prestation a déjà ce nom.').waitFor()
  expect(await page.getByLabel('Durée, en minutes').inputValue()).toBe('20')
  expect(await desk.look('room')).toEqual([])

  await page.getByRole('link', { name: 'Textes' }).click()
  await page.getByLabel(/^À apporter/).fill('La clé de l’antivol.')
  const { output } = await ines.ask('workshop.settings', { member })
  const texts = { welcome: 'Bienvenue.', toBring: '', directions: '' }
  await ines.act('workshop.setTexts', { member, seen: output?.sequence ?? 0, ...texts })
  await page.getByRole('button', { name: 'Enregistrer les textes' }).click()
  await page.getByText('Inès vient de changer l’atelier').waitFor()
  await expect.poll(() => page.getByLabel(/^Accueil/).inputValue()).toBe('Bienvenue.')
  expect(await page.getByLabel(/^À apporter/).inputValue()).toBe('La clé de l’antivol.')
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Enregistrer les textes' }).click()
  await page.getByText('Les textes sont enregistrés').waitFor()

  await page.getByRole('link', { name: 'Calendrier' }).click()
  await page.getByRole('button', { name: 'Créer l’adresse du calendrier' }).click()
  const address = await page.getByLabel('Adresse du calendrier').inputValue()
  expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
  await page.getByRole('button', { name: 'Changer d’adresse…' }).click()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Changer d’adresse', exact: true }).click()
  await page.getByText('L’adresse a changé.').waitFor()
  expect((await fetch(address)).status).toBe(404)

  // An appointment of later: another hour for it.
  const { output: appointments } = await ines.ask('workshop.visits', { member, show: 'coming', words: 'Dora' })
  await page.evaluate((hash) => (location.hash = hash), `${room}/${appointments?.items[0]?.id}`)
  // Alone in its row, it has the whole of it.
  const cancel = page.getByRole('button', { name: 'Annuler le rendez-vous…' })
  expect((await cancel.boundingBox())?.width).toBe((await page.locator('.sends.acts').boundingBox())?.width)
  await cancel.click()
  await page.getByText('Annuler le rendez-vous de Dora').waitFor()
  expect(await desk.look('room')).toEqual([])

  // Somebody else did it first: the keyboard stays with what is said, though the appointment is read again.
  const { id = '', sequence: seen = 0 } = appointments?.items[0] ?? {}
  await ines.act('workshop.answer', { member, appointmentId: id, seen, answer: 'cancel' })
  await page.getByRole('button', { name: 'Annuler le rendez-vous', exact: true }).click()
  await page.getByText('Il n’y a plus rien à faire pour ce rendez-vous.').waitFor()
  expect(await page.locator('coop-desk :focus').innerText()).toMatch(/^Inès vient de l’annuler/)
  expect(desk.complaints).toEqual([])
})

test('somebody at the door of a closed workshop: the hours come by themselves, and nothing is noted blindly or missed', async () => {
  server.clock.set('2027-03-07T14:37:00Z')
  const path = `/bureau${room}/walk-in`
  const desk = await desks.arrive(malik, { path, width: 320 })
  const { page } = desk
  // The hours are asked once what the workshop does is known, whatever else has come by then.
  await page.route('**/trpc/workshop.settings*', async (route) => {
    await page.locator('.queue .agenda').waitFor({ state: 'attached' })
    await route.continue()
  })
  await desk.signIn()
  await page.getByText('L’atelier est fermé aujourd’hui.').waitFor()
  const hours = page.locator('section[aria-labelledby=walk-in-when] button')
  expect((await hours.allInnerTexts()).at(-1)).toMatch(/^Maintenant, quand même, jusqu’à 16\sh\s30$/)
  expect(await desk.look('room')).toEqual([])

  // In one press more, and nothing is asked before.
  await hours.last().click()
  await page.getByText('Noté : à voir sur place, aujourd’hui à 15 h 30').waitFor()
  await page.locator('#who:focus').waitFor()
  expect(await desk.look('room')).toEqual([])

  // By mistake: it has begun, and is taken away, not missed.
  await page.getByRole('button', { name: 'Enlever' }).click()
  await page.getByText('Enlevé : à voir sur place').waitFor()
  await expect.poll(() => page.locator('.held').filter({ hasText: 'Sans nom' }).count()).toBe(0)
  const { output } = await ines.ask('workshop.visits', { member, show: 'coming' })
  expect(output?.items.filter(({ contactName }) => contactName === '')).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('somebody at the door while another is awaited: that the work does not fit before them is said, and for how long one may', async () => {
  server.clock.set('2027-03-08T08:37:00Z')
  const dora = { bikeType: 'classic', locale: 'fr', words: '', firstName: 'Dora' } as const
  await ines.act('workshop.enter', { member, ...dora, startsAt: '2027-03-08T09:00:00Z' })
  const desk = await desks.open(malik, { path: `/bureau${room}/walk-in`, width: 320 })
  const { page } = desk

  await page.getByText('Il faut 1 h, et quelqu’un est attendu à 10 h.').waitFor()
  await page.getByText('Vous pouvez quand même, pour 30 min : personne n’est déplacé.').waitFor()
  await page.getByRole('button', { name: 'Maintenant, jusqu’à 10 h' }).waitFor()
  expect(await desk.look('room')).toEqual([])
  // With work for which it is long enough there is nothing to say.
  await page.getByRole('radio', { name: /^Crevaison/ }).check()
  await page.getByText(/quelqu’un est attendu/).waitFor({ state: 'detached' })

  // A gap of the agenda is an hour already: its press is the second one.
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('link', { name: 'Revenir à la liste' }).last().click()
  const gap = page.locator('.agenda .today .gap a').last()
  await gap.focus()
  expect(await desk.look('room')).toEqual([])
  // Arrows go along the day and across to the next, pages to another week.
  const at = async () => (await page.locator('coop-desk :focus').innerText()).replaceAll(/\s+/g, ' ')
  expect(await at()).toContain('14 h–18 h')
  await page.keyboard.press('ArrowUp')
  expect(await at()).toContain('11 h–12 h')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('coop-desk :focus').getAttribute('data-from')).toBe('540')
  await page.keyboard.press('PageDown')
  await page.getByRole('heading', { name: '15–21 mars' }).waitFor()
  await expect.poll(() => page.locator('coop-desk :focus').getAttribute('data-from')).toBe('540')
  await page.getByRole('link', { name: 'Revenir à aujourd’hui' }).press('Enter')
  await page.getByRole('heading', { name: '8–14 mars' }).waitFor()
  await gap.press('Enter')
  await page.getByRole('button', { name: '14 h', exact: true }).first().press('Enter')
  await page.getByText('Noté : Crevaison, aujourd’hui à 14 h.').waitFor()

  // They are late, and say so by telephone: at once, since no mail reaches them.
  await page.getByRole('link', { name: 'Laisser tel quel' }).click()
  await page.locator('.agenda .today .held a', { hasText: '14 h' }).press('Enter')
  await page.getByRole('button', { name: '15 min plus tard, à 14 h 15' }).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: '15 min plus tard, à 14 h 15' }).press('Enter')
  await page.getByText('Changé : Sans nom, lundi 8 mars à 14 h 15.').waitFor()
  await page.locator('.agenda .today .held a', { hasText: '14 h 15' }).press('Enter')
  await page.getByRole('button', { name: 'Proposer une autre heure…' }).click()
  await page.locator('.times input[type=radio]').last().check({ force: true })
  await page.getByRole('button', { name: /^Mettre \S+ \d/ }).press('Enter')
  await page.getByText('Changé : Sans nom, mercredi 10 mars à 17 h.').waitFor()
  expect(desk.complaints).toEqual([])
})

test('a day with fewer hours stands beside the others, each thing at its own hour', async () => {
  const { output } = await ines.ask('workshop.settings', { member })
  const { openings = [], sequence: seen = 0 } = output ?? {}
  const saturday = { weekday: 6, from: '10:00', to: '12:00' }
  await ines.act('workshop.setHours', { member, seen, openings: [...openings, saturday] })
  const desk = await desks.open(malik, { path: `/bureau${room}?day=2027-03-15` })
  const { page } = desk
  await page.locator('.ag-day:nth-of-type(6) .gap').waitFor()
  const tops = await page.locator('.agenda .gap a').evaluateAll((gaps) =>
    gaps.map((gap) => {
      const { top, height } = gap.getBoundingClientRect()
      return [gap.dataset['from'], Math.round(top), Math.round(height)] as const
    }),
  )
  const hour = (tops.find(([from]) => from === '540')?.[2] ?? 0) / 3
  const nine = tops.find(([from]) => from === '540')?.[1] ?? 0
  expect(tops.at(-1)?.[0]).toBe('600')
  for (const [from, top] of tops) expect(Math.abs(top - nine - (Number(from) / 60 - 9) * hour)).toBeLessThanOrEqual(2)
  expect(desk.complaints).toEqual([])
})

test('in English each day of the week stands on one line', async () => {
  const desk = await desks.open(malik)
  const { page } = desk
  await desk.comesHome()
  await page.goto(`${server.url}/bureau?lang=en${room}/hours`)
  const heights = () =>
    page.locator('.week li > b').evaluateAll((days) => days.map((day) => day.getBoundingClientRect().height))
  await page.getByText('Wednesday', { exact: true }).first().waitFor()
  expect(new Set(await heights()).size).toBe(1)
  expect(desk.complaints).toEqual([])
})

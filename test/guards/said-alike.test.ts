import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages, type Language } from '../../server/base/language.js'
import { toInstant } from '../../server/base/instant.js'
import { paris } from '../../server/base/local-time.js'
import { saidDuration } from '../../server/base/said-duration.js'
import { formatsOf } from '../../server/http/pages/layout/formats.js'
import { hoursOf } from '../../server/http/pages/repairs/hours-of.js'
import { repairWords } from '../../server/http/pages/repairs/repair-words.js'
import { formatsOf as mailFormatsOf } from '../../server/notifications/appointments/formats.js'
import { appointmentFacts } from '../../server/notifications/appointments/both-mails.strings.js'
import { englishHours } from '../../widgets/words/hours.strings.en.js'
import { frenchHours } from '../../widgets/words/hours.strings.js'
import { english as sheetEnglish } from '../../widgets/member-map/words/member-sheet.strings.en.js'
import { french as sheetFrench } from '../../widgets/member-map/words/member-sheet.strings.js'
import { ready as listEnglish, words as mapEnglish } from '../../widgets/member-map/words/member-map.strings.en.js'
import { french as mapFrench } from '../../widgets/member-map/words/member-map.strings.js'
import { readyFrench } from '../../widgets/member-map/words/ready-list.strings.js'
import { english as boardSheetEnglish } from '../../widgets/offer-board/words/offer-sheet.strings.en.js'
import { readyFrench as boardFrench } from '../../widgets/offer-board/words/ready-board.strings.js'
import { french as boardSheetFrench } from '../../widgets/offer-board/words/offer-sheet.strings.js'
import { french as cardFrench } from '../../widgets/repair-booking/repair-booking.strings.js'
import { ready as bookingEnglish } from '../../widgets/repair-booking/repair-booking.strings.en.js'
import { readyFrench as bookingFrench } from '../../widgets/repair-booking/ready-booking.strings.js'
import { stepsEnglish } from '../../widgets/repair-booking/words/booking.strings.en.js'
import { stepsFrench } from '../../widgets/repair-booking/words/booking.strings.js'
import { openHours } from '../../widgets/parts/open-hours.js'
import { english as linksEnglish, french as linksFrench } from '../../widgets/pages/mail-links/mail-links.strings.js'
import { ended } from '../../widgets/words/ended.js'
import { at, from, ofPerson } from '../../widgets/words/names.strings.js'
import { root } from '../support/sources.js'

const said = {
  fr: {
    hours: frenchHours,
    map: mapFrench,
    sheet: sheetFrench,
    ready: readyFrench,
    board: boardSheetFrench,
    booking: bookingFrench,
    steps: stepsFrench,
    links: linksFrench,
  },
  en: {
    hours: englishHours,
    map: mapEnglish,
    sheet: sheetEnglish,
    ready: listEnglish,
    board: boardSheetEnglish,
    booking: bookingEnglish,
    steps: stepsEnglish,
    links: linksEnglish,
  },
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** An hour as each element, our pages and mails say it. */
function hoursSaid(language: Language, time: string): Record<string, string> {
  const { hours, map, sheet, ready, board, steps, links } = said[language]
  const [, until = ''] = /(\S*\d.*|\p{L}+)$/u.exec(map.until('', time)) ?? []
  const found = {
    'a week of hours': hours.range(time, '07:07').replace(/\s(?:à|to)\s.*/, ''),
    'a card of a place': until.replace(/^.*(?:à|until) /, ''),
    'a day asked for': ready.range(time, '07:07').replace(/\s(?:à|to)\s.*/, ''),
    'the sheet of a place': sheet.firstFree('', time).replace(/^.* (?:à|at)\s/, ''),
    'the sheet of an offer': board.opening.until('', time).replace(/^.*(?:à|until) /, ''),
    'a booking': steps.time(time),
    'the page of an appointment': links.time(time),
    'our pages': formatsOf(language).hour(time),
  }
  if (time === '24:00') return found
  const instant = toInstant(Date.parse(`2027-03-01T${time}:00+01:00`))
  return { ...found, mails: mailFormatsOf(language).hour(instant, paris) }
}

test.each(languages)('an hour is said alike by elements, pages and mails, in %s', (language) => {
  const wanted = {
    fr: ['9 h', '10 h 30', '12 h', '18 h 05', 'minuit', 'minuit'],
    en: ['09:00', '10:30', '12:00', '18:05', 'midnight', 'midnight'],
  }[language]

  for (const [at, time] of ['09:00', '10:30', '12:00', '18:05', '00:00', '24:00'].entries())
    for (const [where, hour] of Object.entries(hoursSaid(language, time))) expect(plain(hour), where).toBe(wanted[at])
})

const openings = (first: number, last: number) =>
  [1, 2, 3, 4, 5, 6, 7]
    .filter((day) => day >= first && day <= last)
    .map((weekday) => ({ weekday, from: '09:00', to: '12:00' }))

test.each([
  { language: 'fr', first: 1, last: 1, wanted: 'lundi' },
  { language: 'fr', first: 1, last: 2, wanted: 'lundi et mardi' },
  { language: 'fr', first: 4, last: 5, wanted: 'jeudi et vendredi' },
  { language: 'fr', first: 1, last: 5, wanted: 'du lundi au vendredi' },
  { language: 'en', first: 1, last: 2, wanted: 'Monday and Tuesday' },
  { language: 'en', first: 1, last: 5, wanted: 'Monday to Friday' },
] as const)('days of a week are said alike, as « $wanted »', ({ language, first, last, wanted }) => {
  const words = said[language].steps

  const [element, ...others] = openHours(openings(first, last), { language, words }).split(', ')
  const [page] = hoursOf(openings(first, last), formatsOf(language)).map((line) => line.split(', ')[0])

  expect(others).toHaveLength(1)
  expect([element, page]).toEqual([wanted, wanted])
})

test.each([
  { language: 'fr', from: '2027-12-07', to: '2027-12-07', wanted: 'le 7 décembre' },
  { language: 'fr', from: '2027-12-07', to: '2027-12-08', wanted: 'les 7 et 8 décembre' },
  { language: 'fr', from: '2027-12-03', to: '2027-12-08', wanted: 'du 3 au 8 décembre' },
  { language: 'fr', from: '2027-11-28', to: '2027-12-01', wanted: 'du 28 novembre au 1er décembre' },
  { language: 'en', from: '2027-12-07', to: '2027-12-08', wanted: 'on 7 and 8 December' },
  { language: 'en', from: '2027-12-03', to: '2027-12-08', wanted: 'from 3 to 8 December' },
] as const)('days of a year are said alike, as « $wanted »', ({ language, from: first, to, wanted }) => {
  const { day, span } = formatsOf(language)
  const { board, sheet } = said[language]

  expect(span(first, to)).toBe(wanted)
  for (const closure of [board.closure(day(first), day(to), ''), sheet.closure(day(first), day(to), '')])
    expect(closure.replace(/^\S+ /, '')).toBe(wanted)
})

test.each(languages)('a bicycle and a length have one name on cards, pages and mails, in %s', (language) => {
  const { booking, steps, links } = said[language]
  const page = repairWords(formatsOf(language)).bikeTypes
  const lower = (names: object) => JSON.stringify(names).toLowerCase()

  expect(lower(booking.bikeTypes)).toBe(lower(page))
  expect(lower(links.bikeTypes)).toBe(lower(page))
  expect(appointmentFacts[language].bikes).toEqual(page)
  for (const minutes of [45, 60, 90, 125]) {
    expect(plain(links.lengthOf(minutes))).toBe(plain(saidDuration(minutes, language)))
    expect(plain(steps.length(minutes))).toContain(plain(saidDuration(minutes, language)))
  }
})

const files = ['server', 'widgets']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.strings(\.en)?\.ts$/.test(path))

const foundIn = (shape: RegExp) =>
  files.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(shape)].map(({ groups = {} }) => ({ path, ...groups })),
  ) as { readonly path: string; readonly text: string; readonly to?: string; readonly what: string }[]

const places = /^(commune|communes|town|city|place|member|repairer|site|territory)$/
const persons = /^(resident|who|giver|name|person)$/

test('prepositions before names are those of widgets/words/names.strings.ts', () => {
  const behind = foundIn(/(?<text>(?<![\p{L}’])(?:(?<to>à)|de)[ \u00a0]\$\{(?:\w+\.)?(?<what>\w+)\})/giu)

  expect(behind.length).toBeGreaterThan(10)
  // « à » changes before an article only, and what begins the name of a person is none.
  const wrong = behind.filter(({ to, what }) => places.test(what) || (persons.test(what) && !to))
  expect(wrong.map(({ path, text }) => `${path}: « ${text} »`)).toEqual([])
})

test('a name that may end with a mark ends a sentence by `ended`: « chez Jante alors ! »', () => {
  const last = foundIn(/(?<text>\$\{(?:\w+\.)?(?<what>\w+)\}(?:[ \u00a0]?[?!]|\.(?!\d)))/gu)

  expect(last.length).toBeGreaterThan(10)
  // Names of towns have none.
  const wrong = last.filter(
    ({ what }) => !/^(commune|town|city)$/.test(what) && (places.test(what) || persons.test(what)),
  )
  expect(wrong.map(({ path, text }) => `${path}: « ${text} »`)).toEqual([])
  expect(ended('chez Jante alors\u00a0!')).toBe('chez Jante alors\u00a0!')
  expect(ended('chez Nadia')).toBe('chez Nadia.')
})

test('the first of a month is « 1er », on the card of a repairer too', () => {
  expect(plain(cardFrench.at('mar. 1', '13 h'))).toBe('mar. 1er à 13 h')
  expect(plain(cardFrench.at('lun. 21', '13 h'))).toBe('lun. 21 à 13 h')
})

test('names stand in a sentence as they are said', () => {
  expect(['Lomme', 'Le Portel', 'Les Attaques', 'Lesquin', 'La Bassée'].map(at).map(plain)).toEqual([
    'à Lomme',
    'au Portel',
    'aux Attaques',
    'à Lesquin',
    'à La Bassée',
  ])
  expect(['Lomme', 'Le Fil', 'Les Attaques', 'Hellemmes', 'Étaples'].map(from).map(plain)).toEqual([
    'de Lomme',
    'du Fil',
    'des Attaques',
    'd’Hellemmes',
    'd’Étaples',
  ])
  expect(['Lomme', 'Le Portel', 'Armentières'].map(boardFrench.around).map(plain)).toEqual([
    'Autour de Lomme',
    'Autour du Portel',
    'Autour d’Armentières',
  ])
  expect(['Nadia', 'Alma', 'Le Thi'].map(ofPerson).map(plain)).toEqual(['de Nadia', 'd’Alma', 'de Le Thi'])
})

import { describe, expect, test } from 'vitest'
import { memberWords } from '../../../server/http/pages/members/member-words.js'
import { voiceOf } from '../../../server/http/pages/say.js'
import { english as englishMap, readyEnglish } from '../../../widgets/member-map/member-map.strings.en.js'
import { french as frenchMap } from '../../../widgets/member-map/member-map.strings.js'
import { readyFrench } from '../../../widgets/member-map/ready-list.strings.js'
import { english } from '../../../widgets/member-map/sheet/member-sheet.strings.en.js'
import { french } from '../../../widgets/member-map/sheet/member-sheet.strings.js'
import { capital } from '../../../widgets/member-map/open-words.js'

const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe.each([
  ['fr', { sheet: french, map: frenchMap, list: readyFrench }],
  ['en', { sheet: english, map: englishMap, list: readyEnglish }],
] as const)('the page of a member and its sheet in the element, in %s', (language, { sheet, map, list }) => {
  const voice = voiceOf(language)
  const page = memberWords(voice)

  test('call every fact by one name', () => {
    expect({
      ...{ parent: page.partOf, onMap: page.onMap },
      ...{ serves: page.serves, links: page.links, topics: page.topic, labels: page.labels, of: page.of('X') },
      ...{ elsewhere: page.elsewhere, book: page.book, slots: page.repairs, bookHere: page.bookHere },
      ...{ nothingFree: page.nothingFree, offers: page.offers, allOffers: [1, 2].map(page.allOffers).map(spaced) },
      ...{
        comesToYou: page.comesToYou,
        around: page.around('X'),
        approximate: page.approximate,
        noPlace: page.noPlace,
      },
      ...{ hours: page.hours, hoursUnknown: page.noHours, price: page.price, prices: page.prices },
      ...{ wheelchair: page.wheelchair, wheelchairs: page.wheelchairs, accessibility: page.accessibility },
      ...{ accessibilityAt: page.accessibilityAt, languages: page.languages, signs: page.signLanguage },
      ...{ help: page.help, helps: page.helps, itinerant: page.itinerant, itinerantYes: page.itinerantYes },
      source: [undefined, 'D'].map((day) => page.source('S', 'L', day)),
    }).toEqual({
      ...{ parent: sheet.parent, onMap: sheet.onMap },
      ...{ serves: sheet.serves, links: sheet.links, topics: sheet.topics, labels: sheet.labels, of: sheet.of('X') },
      ...{ elsewhere: sheet.elsewhere, book: sheet.book, slots: sheet.slots, bookHere: sheet.bookHere },
      ...{ nothingFree: sheet.nothingFree, offers: sheet.offers, allOffers: [1, 2].map(sheet.allOffers).map(spaced) },
      ...{ comesToYou: sheet.comesToYou, around: sheet.around('X'), approximate: sheet.approximate },
      ...{ noPlace: sheet.noPlace, hours: sheet.hours, hoursUnknown: sheet.hoursUnknown, price: sheet.price },
      ...{ prices: sheet.prices, wheelchair: sheet.wheelchair, wheelchairs: sheet.wheelchairs },
      ...{ accessibility: sheet.accessibility, accessibilityAt: sheet.accessibilityAt, languages: sheet.languages },
      ...{ signs: sheet.signs, help: sheet.help, helps: sheet.helps, itinerant: sheet.itinerant },
      ...{ itinerantYes: sheet.itinerantYes, source: ['', 'D'].map((day) => sheet.source('S', 'L', day)) },
    })
  })

  test('tell hours, and when a repair is free, alike', () => {
    const { words } = voice
    const range = (from: string, to: string) => words.range(voice.hour(from), voice.hour(to))
    const day = language === 'fr' ? 'le 3 mars' : 'on 3 March'

    expect([range('09:00', '12:30'), range('14:00', '24:00')].map(spaced)).toEqual(
      [sheet.week.range('09:00', '12:30'), sheet.week.range('14:00', '24:00')].map(spaced),
    )
    expect([words.and, words.closed, words.closedSpecially, words.closedFor('x'), words.toCheck]).toEqual([
      ...[sheet.week.and, sheet.week.shut, sheet.week.shutSpecially, sheet.week.shutFor('x'), sheet.week.toCheck],
    ])
    expect(words.holidays).toEqual(sheet.week.holidays)
    expect(spaced(words.onHoliday('x'))).toBe(spaced(sheet.week.onHoliday('x')))
    expect(spaced(`${words.hoursAre} x`)).toBe(spaced(sheet.week.asWritten('x')))
    expect([undefined, 'x'].map((reason) => page.closure(day, reason))).toEqual(
      [undefined, 'x'].map((reason) => sheet.closure(...oneDay(day), reason)),
    )
    expect([undefined, 'X'].map((when) => spaced(page.firstFree(when, voice.hour('14:00'))))).toEqual(
      ['', 'X'].map((when) => spaced(sheet.firstFree(when, '14:00'))),
    )
    expect([page.open, page.closed, page.holidayInDoubt]).toEqual([map.open, map.closed, map.holiday])
  })

  test('and the lists around them name kinds, deeds, topics and files alike', () => {
    expect([page.kinds, page.activities, page.accessible]).toEqual([map.kinds, map.does, capital(map.accessible)])
    expect([page.activityChoices, page.topics, page.formats]).toEqual([list.doing, list.topics, list.downloadAs])
    expect([page.form, page.words, page.kind, page.does, page.near, page.within]).toEqual([
      ...[list.search, list.words, list.kind, list.does, list.near, list.within],
    ])
    expect([page.download, page.sources]).toEqual([list.download, list.sources])
  })
})

/** A closure of one day, whose words the element puts together itself. */
const oneDay = (said: string): [string, string] => {
  const day = said.replace(/^(?:le|on) /, '')
  return [day, day]
}

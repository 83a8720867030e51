import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../../server/base/local-time.js'
import { rangesOn } from '../../../../server/members/hours/days-of-hours.js'
import { readHours } from '../../../../server/members/hours/read-hours.js'
import { writeHours } from '../../../../server/members/hours/write-hours.js'

/** The hours of days, as `09:00-12:00 14:00-18:00`; `?` when the text cannot be parsed. */
function on(text: string, ...days: string[]): string[] {
  const hours = readHours(text)
  return days.map((day) =>
    hours
      ? rangesOn(hours, { closures: [], day: day as Day })
          .map(({ from, to }) => `${from}-${to}`)
          .join(' ')
      : '?',
  )
}

/** From Monday 1 March 2027 to Sunday. */
const week = ['01', '02', '03', '04', '05', '06', '07'].map((date) => `2027-03-${date}`)

describe('opening hours as OpenStreetMap writes them', () => {
  test('weekdays in lists and ranges, around the end of the week too, with several times a day', () => {
    expect(on('Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00', ...week)).toEqual([
      ...Array<string>(5).fill('09:00-12:00 14:00-18:30'),
      '08:30-12:00',
      '',
    ])
    expect(on('Fr-Mo,We 10:00-11:00', ...week).map((ranges) => ranges !== '')).toEqual([
      ...[true, false, true, false, true, true, true],
    ])
    expect(on('10:00-12:00', ...week)).toEqual(Array(7).fill('10:00-12:00'))
  })

  test('a later rule replaces what was said of its days, and one after a comma adds to it', () => {
    expect(on('Mo-Fr 09:00-17:00; We 10:00-12:00; Fr off', ...week.slice(0, 5))).toEqual([
      ...['09:00-17:00', '09:00-17:00', '10:00-12:00', '09:00-17:00', ''],
    ])
    expect(on('Mo-We 09:00-12:00, We 14:00-18:00', ...week.slice(1, 4))).toEqual([
      ...['09:00-12:00', '09:00-12:00 14:00-18:00', ''],
    ])
    expect(on('Mo 09:00-12:00, Mo 12:00-18:00', '2027-03-01')).toEqual(['09:00-18:00'])
  })

  test('always, never, to the end of the day and over it', () => {
    expect(on('24/7', '2027-03-07')).toEqual(['00:00-24:00'])
    expect(on('off', '2027-03-07')).toEqual([''])
    expect(on('Mo 20:00-24:00; Tu 20:00-00:00; We 20:00-02:00; Th 20:00-26:00', ...week.slice(0, 4))).toEqual([
      ...['20:00-24:00', '20:00-24:00', '20:00-02:00', '20:00-02:00'],
    ])
  })

  test('seasons by months, by dates, in one year only, and over the New Year', () => {
    const summer = ['2027-03-31', '2027-04-01', '2027-09-30', '2027-10-01']

    expect(on('Apr-Sep 10:00-18:00', ...summer)).toEqual(['', '10:00-18:00', '10:00-18:00', ''])
    expect(on('Apr 01-Sep 30: 10:00-18:00', ...summer)).toEqual(['', '10:00-18:00', '10:00-18:00', ''])
    expect(on('Nov-Feb 10:00-12:00', '2027-10-31', '2027-12-31', '2028-02-29', '2028-03-01')).toEqual([
      ...['', '10:00-12:00', '10:00-12:00', ''],
    ])
    expect(
      on('09:00-17:00; Jul 14-Aug 31 off', '2027-07-13', '2027-07-14', '2027-08-31', '2027-09-01').map(Boolean),
    ).toEqual([true, false, false, true])
    expect(
      on('09:00-17:00; 2027 Jan 01-Jan 05 off', '2026-01-03', '2027-01-01', '2027-01-05', '2027-01-06').map(Boolean),
    ).toEqual([true, false, false, true])
    expect(
      on('09:00-17:00; 2026 Dec 20-Jan 03 off', '2026-12-19', '2026-12-20', '2027-01-03', '2027-01-04').map(Boolean),
    ).toEqual([true, false, false, true])
    expect(
      on('09:00-17:00; Dec 24-26,31 off', '2027-12-24', '2027-12-26', '2027-12-27', '2027-12-31').map(Boolean),
    ).toEqual([false, false, true, false])
  })

  test('public holidays have their own hours or none, and are as any other day where nothing is said', () => {
    const easter = ['2027-03-28', '2027-03-29', '2027-03-30']

    expect(on('Mo-Sa 09:00-17:00; PH off', ...easter)).toEqual(['', '', '09:00-17:00'])
    expect(on('Mo-Fr 09:00-17:00; PH,Su 10:00-12:00', ...easter)).toEqual(['10:00-12:00', '10:00-12:00', '09:00-17:00'])
    expect(on('Mo-Sa 09:00-17:00', ...easter)).toEqual(['', '09:00-17:00', '09:00-17:00'])
  })

  test('the first, second or last such day of a month', () => {
    const saturdays = ['2027-05-01', '2027-05-08', '2027-05-15', '2027-05-22', '2027-05-29']

    expect(on('Sa[1] 14:00-17:00', ...saturdays).map(Boolean)).toEqual([true, false, false, false, false])
    expect(on('Sa[2-3,-1] 14:00-17:00', ...saturdays).map(Boolean)).toEqual([false, true, true, false, true])
    expect(on('Sa[1] 14:00-17:00', '2027-05-02')).toEqual([''])
  })

  test('what people type otherwise than the specification is understood when it can mean one thing', () => {
    for (const text of [
      'mo-fr 9:00-12:00',
      'MO - FR 09:00 - 12:00',
      'Mo–Fr 09:00–12:00',
      'Mon-Fri: 09h00-12h00',
      ' Mo-Fr  09:00-12:00 ; ; ',
      'Monday-Friday 09:00-12:00 open',
      'Mo,Tu, We ,Th,Fr 09:00-12:00;',
    ]) {
      expect(on(text, '2027-03-01', '2027-03-05', '2027-03-06'), text).toEqual(['09:00-12:00', '09:00-12:00', ''])
    }
  })

  test.each([
    ...['', ' ; ', 'sur rendez-vous', '"sur rendez-vous"', 'Mo-Fr', 'Apr-Sep', 'PH', 'Mo-Fr unknown'],
    ...['SH off', 'SH Mo-Fr 10:00-12:00', 'Mo sunrise-sunset', 'Mo 10:00-sunset', 'week 1-20 Mo 10:00-12:00'],
    ...['Mo 10:00-12:00 || "sur rendez-vous"', 'Mo 10:00+', 'Mo 10:00', 'Mo 10:00-12:00/30', 'easter off'],
    ...['Mo 10:00-12:00; We 11:00-12:00 off', 'Mo-Xx 10:00-12:00', 'Mo 25:00-26:00'],
    ...['Mo 10:00-12:75', 'Mo 10:00-35:00', 'Mo[0] 10:00-12:00', 'Mo[6] 10:00-12:00', 'Mo-We[1] 10:00-12:00'],
    ...['Mo-Fr 09:00-12:00; 14:00-18:00', 'Mo-Fr 09:00-12:00; 24/7', 'Mo 10:00-12:00; off'],
    ...['PH Mo 10:00-12:00', 'PH +1 day off', 'Feb 30 off', 'Jan 00 off', 'Apr 15-Sep 10:00-12:00', 'Mo-Fr,'],
    ...[
      '2027 Feb 01-2026 Jan 01 off',
      'Mo 10:00-12:00,',
      'Mo 10:00-12:00 Tu 10:00-12:00',
      '9h-12h',
      'Mo "x" 10:00-12:00',
    ],
  ])('is left as it is when there is more in it: %s', (text) => {
    expect(readHours(text)).toBeUndefined()
  })

  test('a comment stays with the hours that it is about', () => {
    const hours = readHours('Mo 09:00-12:00; Tu 14:00-17:00 "sur rendez-vous"; Aug off "congés d’été"')

    expect(hours && rangesOn(hours, { closures: [], day: '2027-03-02' as Day })).toEqual([
      { from: '14:00', to: '17:00', comment: 'sur rendez-vous', unsure: 'condition' },
    ])
    expect(readHours('Mo 14:00-17:00 "sur\t rendez-vous\u202e"')?.rules[0]?.comment).toBe('sur rendez-vous')
    expect(hours?.rules.at(-1)).toMatchObject({ ranges: [], comment: 'congés d’été' })
  })
})

describe('opening hours that are written', () => {
  test.each([
    ...['24/7', 'off', 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00', 'Mo,Tu 10:00-12:00; PH off'],
    ...['PH,Su 10:00-12:00', 'Apr-Sep Mo-Fr 10:00-19:00; Oct-Mar 10:00-17:00', 'Jul 14-Aug 31 off', 'Dec 25 off'],
    ...['2027 Jan 01-Jan 05 off', '2026 Dec 20-2027 Jan 05 off "travaux"', 'Aug off', '2027 Aug off', 'Nov-Feb off'],
    ...['Sa[1,3] 14:00-17:00', 'Mo,Sa[-1] 20:00-02:00', 'Mo 09:00-12:00, We 14:00-18:00 "sur rendez-vous"'],
    ...['Mo 10:00-12:00 open "sonner"', 'Mo 10:00-12:00 unknown', '24/7 "sur rendez-vous"', 'PH,Mo-Su 10:00-12:00'],
    ...['Mo 09:00-12:00, Mo-Su 20:00-21:00', '10:00-10:00', '2026 Dec-2027 Feb off', 'Jan 01,May 01,Dec 25 off'],
  ])('are the same as those that were read: %s', (text) => {
    const hours = readHours(text)

    expect(hours && writeHours(hours)).toBe(text)
  })

  test('whatever is understood of any heap of words is written and read again as the same', () => {
    const words = [
      ...[
        'Mo',
        'Tu',
        'Sa',
        'Su',
        'PH',
        'SH',
        'Jan',
        'Feb',
        'Dec 25',
        '2027',
        'off',
        '24/7',
        'open',
        '"x"',
        '[1]',
        '[-1]',
      ],
      ...[
        '-',
        ',',
        ';',
        ':',
        ' ',
        '09:00-12:00',
        '20:00-02:00',
        '14:00-00:00',
        '31',
        '1',
        'lundi',
        'mardi',
        'du',
        'au',
        'et',
      ],
      ...['9h', '12h30', 'fermé', 'jours fériés', 'les', '/', '(', '\n', '||'],
    ]
    let understood = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }), (pieces) => {
        const hours = readHours(pieces.join(' '))
        if (!hours) return
        understood += 1
        expect(readHours(writeHours(hours)), pieces.join(' ')).toEqual(hours)
      }),
      { seed: 20_270_328, numRuns: 5_000 },
    )
    expect(understood).toBeGreaterThan(50)
  })
})

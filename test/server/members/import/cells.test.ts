import { describe, expect, test } from 'vitest'
import { readCommuneCode, readPostcode } from '../../../../server/members/import/cells/codes.js'
import { readEmail } from '../../../../server/members/import/cells/email.js'
import { readKind } from '../../../../server/members/import/cells/cell-words.strings.js'
import { readPhone, toInternational } from '../../../../server/members/import/cells/phone.js'
import { readPosition } from '../../../../server/members/import/cells/position.js'
import { readWebAddress, readWebAddresses } from '../../../../server/members/import/cells/web-address.js'
import { csvCell, readCsvText } from '../../../../server/base/csv-cell.js'
import { freeSlug, slugOf } from '../../../../server/members/import/make-slug.js'

describe('a telephone', () => {
  test.each([
    ['03.20.00.00.01', '03 20 00 00 01'],
    ['0320000001 / 06 00 00 00 00', '03 20 00 00 01'],
    ['+33 (0)3 20 00 00 01', '03 20 00 00 01'],
    ['0033320000001', '03 20 00 00 01'],
    ['320000001', '03 20 00 00 01'],
    ['+262262000001', '02 62 00 00 01'],
    ['+32 56 00 00 01', '+3256000001'],
    ['3949', '3949'],
    ['demander Paul', undefined],
    ['03 20 00 00', undefined],
  ])('%s is %s', (text, phone) => {
    expect(readPhone(text)).toBe(phone)
  })

  test.each(['+33320000001', '+590590000001', '+3256000001', '+262692000001'])('%s comes out as it came in', (text) => {
    expect(toInternational(readPhone(text) ?? '')).toBe(text)
  })
})

describe('an address on the web', () => {
  test.each([
    ['www.fil.example', 'https://www.fil.example'],
    ['http://fil.example/a?b=c', 'http://fil.example/a?b=c'],
    ['fil.example|https://deux.example', 'https://fil.example'],
    ['fil.example:8080/x', 'https://fil.example:8080/x'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://alma:secret@fil.example', undefined],
    ['https://fil.example/"><script>', undefined],
    ['néant', undefined],
    ['192.168.0.1', undefined],
  ])('%s is %s', (text, address) => {
    expect(readWebAddress(text)).toBe(address)
  })

  test('several are read in their order', () => {
    expect(readWebAddresses('https://un.example/ | www.deux.example; mailto:x@y.example')).toEqual([
      'https://un.example/',
      'https://www.deux.example',
    ])
  })
})

test.each([
  ['bonjour@fil.example', 'bonjour@fil.example'],
  ['mailto:bonjour@fil.example; autre@fil.example', 'bonjour@fil.example'],
  ['bonjour arobase fil', undefined],
  ['"x"@fil.example', undefined],
])('an e-mail: %s is %s', (text, email) => {
  expect(readEmail(text)).toBe(email)
})

test.each([
  ['1500', '01500', '01500'],
  ['59160', '59160', '59160'],
  ['59 160', '59160', '59160'],
  ['1004.0', '01004', '01004'],
  ['2a004', undefined, '2A004'],
  ['0', undefined, undefined],
  ['B-7700', undefined, undefined],
])('as a postcode %s is %s, as a code of a commune %s', (text, postcode, code) => {
  expect([readPostcode(text), readCommuneCode(text)]).toEqual([postcode, code])
})

test.each([
  ['third-place', 'third-place'],
  ['Tiers lieux à dominante coworking', 'third-place'],
  ['TIERS_LIEUX|ASSO', 'third-place'],
  ['Centre social et culturel', 'social-centre'],
  ['CCAS', 'local-authority'],
  ['Atelier de réparation', 'repairer'],
  ['Château', undefined],
])('a kind: %s is %s', (text, kind) => {
  expect(readKind(text)).toBe(kind)
})

describe('a position', () => {
  const lille = { latitude: 50.6311, longitude: 3.0468 }

  test.each([
    ['50.63', '3.06', { point: { latitude: 50.63, longitude: 3.06 } }],
    ['50,63', ' 3,06° ', { point: { latitude: 50.63, longitude: 3.06 } }],
    ['', '', {}],
    ['3.06', '50.63', { point: { latitude: 50.63, longitude: 3.06 }, fault: { reason: 'swapped' } }],
    ['704000', '7059000', { claimed: { latitude: 704000, longitude: 7059000 }, fault: { reason: 'lambert-93' } }],
    ['0.0', '0', { claimed: { latitude: 0, longitude: 0 }, fault: { reason: 'null-island' } }],
    [
      '43.5',
      '5.4',
      { claimed: { latitude: 43.5, longitude: 5.4 }, fault: { reason: 'far-from-commune', kilometres: 813 } },
    ],
    ['506.3', '3.06', { claimed: { latitude: 506.3, longitude: 3.06 }, fault: { reason: 'degrees-outside' } }],
    ['50.63', '', { fault: { reason: 'degrees-half' } }],
    ['50° 38', '3.06', { fault: { reason: 'degrees-unreadable' } }],
  ])('%j and %j in Lille', (latitude, longitude, position) => {
    expect(readPosition(latitude, longitude, lille)).toEqual(position)
  })

  test('is believed where nobody knows where the commune is', () => {
    expect(readPosition('43.5', '5.4', null)).toEqual({ point: { latitude: 43.5, longitude: 5.4 } })
  })
})

test('a formula is made harmless for spreadsheets, and a telephone or a number is left alone', () => {
  const texts = [
    '=1+1',
    '@SUM(A1)',
    '+cmd|calc',
    '-2+3',
    '\tx',
    "'=x",
    '＝1',
    '+33320000001',
    '-12.5',
    "l'étoile",
    '“a”',
    'a "b", c',
  ]

  expect(texts.map(csvCell)).toEqual([
    ...[
      "'=1+1",
      "'@SUM(A1)",
      "'+cmd|calc",
      "'-2+3",
      '"\'\tx"',
      "''=x",
      "'＝1",
      '+33320000001',
      '-12.5',
      "l'étoile",
      '“a”',
    ],
    '"a ""b"", c"',
  ])
  const back = texts.map(csvCell).map((cell) => readCsvText(cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')))
  expect(back).toEqual(texts)
})

test('an address of ours says the name and the commune, in sixty signs at most', () => {
  expect(slugOf('Co-Factory', 'Lille')).toBe('co-factory-lille')
  expect(slugOf('Maison de Lomme', 'Lomme')).toBe('maison-de-lomme')
  expect(slugOf('L’Œuvre', 'Saint-Omer')).toBe('l-oeuvre-saint-omer')
  expect(slugOf('a'.repeat(80), 'Lille')).toHaveLength(56)
  expect(slugOf('مركز', 'Lille')).toBe('lille')
  expect(freeSlug('lille', new Set(['lille', 'lille-2']))).toBe('lille-3')
})

import { expect, test } from 'vitest'
import { phonesIn } from '../../../widgets/words/phones-in.js'

const told = (words: string) =>
  phonesIn(words).flatMap(({ text, tel }) => (tel === undefined ? [] : [`${text} ${tel}`]))

test.each([
  ['06 12 34 56 78', 'tel:0612345678'],
  ['0612345678', 'tel:0612345678'],
  ['06.12.34.56.78', 'tel:0612345678'],
  ['03-20-12-34-56', 'tel:0320123456'],
  ['06/12/34/56/78', 'tel:0612345678'],
  ['06\u00a012\u00a034\u00a056\u00a078', 'tel:0612345678'],
  ['+33 6 12 34 56 78', 'tel:+33612345678'],
  ['+33612345678', 'tel:+33612345678'],
  ['+33 (0)6 12 34 56 78', 'tel:+33612345678'],
  ['0033 6 12 34 56 78', 'tel:+33612345678'],
])('a number written %s is called by %s, wherever it stands', (number, tel) => {
  for (const [before, after] of [
    ['', ''],
    ['Appelez-moi au ', ' après 18 h.'],
    ['Mon numéro\u00a0: ', ', merci'],
    ['Le 12. (', ')'],
    ['Quai 3 ou 4, ', ''],
    ['Voici\n', '.\n2 marches à monter'],
  ] as const) {
    expect(
      phonesIn(`${before}${number}${after}`)
        .map(({ text }) => text)
        .join(''),
    ).toBe(`${before}${number}${after}`)
    expect(told(`${before}${number}${after}`)).toEqual([`${number} ${tel}`])
  }
})

test('two numbers are two', () => {
  expect(told('06 12 34 56 78 ou 03 20 12 34 56')).toEqual([
    '06 12 34 56 78 tel:0612345678',
    '03 20 12 34 56 tel:0320123456',
  ])
  expect(told('06 12 34 56 78/03 20 12 34 56')).toHaveLength(2)
})

test.each([
  'Rendez-vous le 01/02/2027 à 18 h 30',
  'Du 01.02.2027 au 03.04.2027',
  'Le 01 02 2027 10 h',
  'Le 2027-03-01 08:00',
  'Il coûte 1 200,50 €, ou 0,50 € par jour',
  'FR76 3000 6000 0112 3456 7890 189',
  'FR7630006000011234567890189',
  '30 06 12 34 56 78',
  '06 12 34 56 78 90',
  '0612345678,50',
  '06123456789',
  '+4906 12 34 56 78',
  'SIRET 012 345 678 00012',
  '06 12 34 56',
  '00 00 00 00 00',
  '',
])('no number is found in « %s »', (words) => {
  expect(told(words)).toEqual([])
  expect(
    phonesIn(words)
      .map(({ text }) => text)
      .join(''),
  ).toBe(words)
})

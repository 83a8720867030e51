import { describe, expect, test } from 'vitest'
import { plain, wordsOf } from '../../../server/base/words.js'

describe('words that people mean as one are one', () => {
  test.each([
    ['velo', 'vélos', 'VÉLO'],
    ['jeu', 'jeux'],
    ['bateau', 'bateaux'],
    ['cheval', 'chevaux'],
    ['journal', 'journaux'],
    ['perceuse', 'perçeuse', 'perceuses'],
    ['reparation', 'REPARATIONS', 'réparation'],
    ['œuvre', 'oeuvre', 'oeuvres'],
    ['atelier', 'l’atelier', "l'atelier", 'ateliers'],
    ['tablette', 'tablettes'],
    ['poupée', 'poupees'],
    ['table', 'tables'],
    ['échelle', "d'échelle", 'Echelles'],
    ['chaise', 'chaises'],
    ['verre', 'verres'],
    ['outil', 'outils'],
    ['clé', 'cles'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(wordsOf(other)).toEqual(wordsOf(first))
  })
})

describe('words that are not', () => {
  test.each([
    ['port', 'portail'],
    ['pot', 'poterie'],
    ['cour', 'couture'],
    ['lit', 'livre'],
    ['gaz', 'gazon'],
  ])('%s and %s', (one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other))
  })
})

test('a hyphen parts words, a figure parts from its unit', () => {
  expect(wordsOf('chauffe-eau')).toEqual(wordsOf('chauffe eau'))
  expect(wordsOf('perceuse 18V')).toEqual(wordsOf('perceuse 18 V'))
  expect(wordsOf('plat de 20cm')).toEqual(wordsOf('plat de 20 cm'))
})

test('what is not a letter or a digit is gone', () => {
  expect(plain('  « Œuvre » n° 3, c’est ça !  ')).toBe('oeuvre n 3 c est ca')
})

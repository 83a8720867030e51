import { describe, expect, test } from 'vitest'
import { pseudoWords } from '../support/pseudo/pseudo-words.js'
import { faults, filesUnder, textOf } from '../support/sources.js'

describe('the pseudo-language', () => {
  test('wraps what is said and leaves what it was given', () => {
    const words = pseudoWords({
      publish: 'Publier',
      kinds: { lend: ['À prêter', 'Prêté'] },
      by: (name: string) => `${name} l’a pris`,
      address: '/s/lomme',
      count: 3,
    })

    expect({ ...words, by: words.by('Alma') }).toEqual({
      publish: '⟦Pübľïëŕxxx⟧',
      kinds: { lend: ['⟦Å pŕëťëŕ xxx⟧', '⟦Pŕëťëxx⟧'] },
      by: '⟦Alma ľ’å pŕïš xxxxx⟧',
      address: '/s/lomme',
      count: 3,
    })
  })

  test('wraps once what is said by several files', () => {
    expect(pseudoWords(pseudoWords({ publish: 'Publier' }))).toEqual(pseudoWords({ publish: 'Publier' }))
  })

  test('is nothing of the product', () => {
    const product = ['server', 'widgets', 'demo'].flatMap((folder) => filesUnder(folder, '.ts'))

    expect(faults(product, (path) => /\bqps\b/.test(textOf(path)) && `${path} knows the pseudo-language`)).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { byName } from '../../../server/base/by-name.js'

test('names stand as a person reads them: accents beside their letter, numbers by their size', () => {
  const names = ['Zone libre', 'Salle 10', 'Échange', 'Entraide', 'salle 2', 'Atelier', 'Éole']
  expect(byName(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    ...['Atelier', 'Échange', 'Entraide', 'Éole', 'salle 2', 'Salle 10', 'Zone libre'],
  ])
})

import { expect, test } from 'vitest'
import type { Commune } from '../../../server/territories/commune.js'
import { fillCentres } from '../../../server/territories/fill-centres.js'

const known: Commune = {
  code: '59001',
  kind: 'current',
  name: 'Une',
  parentCode: null,
  population: 10,
  intercommunalityCode: null,
  departementCode: '59',
  regionCode: '32',
  postcodes: ['59100'],
  centre: { latitude: 50, longitude: 3 },
  centrePrecision: 'own',
}
const other: Commune = { ...known, code: '59002', centre: { latitude: 51, longitude: 4 } }
const nowhere: Commune = { ...known, code: '59003', centre: null, centrePrecision: 'none' }

test('a commune without a point stands at the mean of those of its postcode, and says so', () => {
  const [, , filled] = fillCentres([known, other, nowhere])

  expect(filled).toMatchObject({ centre: { latitude: 50.5, longitude: 3.5 }, centrePrecision: 'postcode' })
})

test('a commune whose postcode nobody shares stands nowhere', () => {
  const [, filled] = fillCentres([known, { ...nowhere, postcodes: ['59999'] }])

  expect(filled).toMatchObject({ centre: null, centrePrecision: 'none' })
})

test('a mean that was true before an import is made anew after it', () => {
  const before = { ...nowhere, centre: { latitude: 1, longitude: 1 }, centrePrecision: 'postcode' } as const

  const [, filled] = fillCentres([known, before])

  expect(filled?.centre).toEqual(known.centre)
})

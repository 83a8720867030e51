import { expect, test } from 'vitest'
import { demoOffers } from '../../demo/town/offers.js'
import { readJudged, sameTitle } from '../support/judged-searches.js'
import { faults } from '../support/sources.js'

const path = process.env['JUDGED_SEARCHES']

test.skipIf(path === undefined)('every title that searches are judged by is that of an offer of the demo town', () => {
  const titles = new Set(demoOffers.map(({ title }) => sameTitle(title)))
  const judged = readJudged(path ?? '').queries.flatMap(({ query, judgements }) =>
    Object.keys(judgements).map((title) => ({ query, title })),
  )

  expect(judged.length).toBeGreaterThan(100)
  expect(
    faults(judged, ({ query, title }) => !titles.has(sameTitle(title)) && `${query}: no offer is called “${title}”`),
  ).toEqual([])
})

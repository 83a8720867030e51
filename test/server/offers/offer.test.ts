import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { hasCopies, isListed, mayBecome, mayBeHandedOver, type OfferStatus } from '../../../server/offers/offer.js'

const statuses: readonly OfferStatus[] = ['draft', 'published', 'paused', 'expired', 'closed']

describe('what an offer may become', () => {
  test.each([
    ['draft', ['published', 'closed']],
    ['published', ['paused', 'expired', 'closed']],
    ['paused', ['published', 'expired', 'closed']],
    ['expired', ['published', 'closed']],
    ['closed', []],
  ] as const)('a %s one', (status, next) => {
    expect(statuses.filter((wanted) => mayBecome({ status }, wanted))).toEqual(next)
  })
})

test('a gift or a swap that others could know of is handed over for good; what is lent, done or sought is not', () => {
  const kinds = ['lend', 'swap', 'give', 'help', 'wanted'] as const
  const handed = kinds.flatMap((kind) =>
    statuses.filter((status) => mayBeHandedOver({ kind, status })).map((status) => `${kind} ${status}`),
  )

  expect(handed).toEqual(['swap', 'give'].flatMap((kind) => [`${kind} published`, `${kind} paused`, `${kind} expired`]))
})

describe('what is in sight', () => {
  test('only what is published, not hidden, can be lent, and waits for nobody, by somebody who is there', () => {
    const both = [true, false]
    const seen = statuses.flatMap((status) =>
      both.flatMap((away) =>
        [null, toInstant('2027-03-04T08:00:00Z')].flatMap((lookBy) =>
          both.flatMap((isHidden) => both.map((isOutOfOrder) => ({ status, away, lookBy, isHidden, isOutOfOrder }))),
        ),
      ),
    )

    expect(seen.filter(({ away, ...offer }) => isListed(offer, away))).toEqual([
      { status: 'published', away: false, lookBy: null, isHidden: false, isOutOfOrder: false },
    ])
  })
})

test('what is lent or swapped has copies; a gift, a hand and a search have none', () => {
  expect((['lend', 'swap', 'give', 'help', 'wanted'] as const).filter(hasCopies)).toEqual(['lend', 'swap'])
})

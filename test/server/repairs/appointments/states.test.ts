import { describe, expect, test } from 'vitest'
import { newId } from '../../../../server/base/id.js'
import { toInstant } from '../../../../server/base/instant.js'
import {
  answersOf,
  hindrance,
  type AppointmentStatus,
  type Change,
  type Side,
} from '../../../../server/repairs/appointment.js'

const statuses = ['requested', 'booked', 'proposed', 'refused', 'cancelled', 'expired', 'kept', 'missed'] as const
const sides = ['resident', 'repairer', 'time'] as const
const all = ['accept', 'refuse', 'propose', 'agree', 'decline', 'cancel', 'expire', 'keep', 'miss'] as const

/** It begins at noon, may be cancelled until 8:00, and lapses at 10:00 without an answer. */
const startsAt = toInstant('2027-03-04T12:00:00Z')
const cancelUntil = toInstant('2027-03-04T08:00:00Z')
const lapsesAt = toInstant('2027-03-04T10:00:00Z')

const moments = {
  'in good time': toInstant('2027-03-04T08:00:00Z'),
  'past the limit of cancelling': toInstant('2027-03-04T08:00:00.001Z'),
  'once the answer is overdue': lapsesAt,
  'once it has begun': startsAt,
}

/** All that may be done, and nothing else. */
const allowed: Record<keyof typeof moments, readonly `${AppointmentStatus} ${Side} ${Change}`[]> = {
  'in good time': [
    'requested resident cancel',
    'requested repairer accept',
    'requested repairer refuse',
    'requested repairer propose',
    'requested repairer cancel',
    'booked resident cancel',
    'booked repairer propose',
    'booked repairer cancel',
    'proposed resident agree',
    'proposed resident decline',
    'proposed resident cancel',
    'proposed repairer cancel',
  ],
  'past the limit of cancelling': [
    'requested resident cancel',
    'requested repairer accept',
    'requested repairer refuse',
    'requested repairer propose',
    'requested repairer cancel',
    'booked repairer propose',
    'booked repairer cancel',
    'proposed resident agree',
    'proposed resident decline',
    'proposed resident cancel',
    'proposed repairer cancel',
  ],
  'once the answer is overdue': [
    'requested time expire',
    'booked repairer propose',
    'booked repairer cancel',
    'proposed time expire',
  ],
  'once it has begun': [
    'requested time expire',
    'booked repairer keep',
    'booked repairer miss',
    'proposed time expire',
    'kept repairer miss',
    'missed repairer keep',
  ],
}

/** Of a resident, who has an account. */
const standing = (status: AppointmentStatus) => ({
  status,
  accountId: newId<'Account'>(),
  startsAt,
  cancelUntil,
  ...(['requested', 'proposed'].includes(status) && { lapsesAt }),
})

describe.each(Object.keys(moments) as (keyof typeof moments)[])('an appointment, %s,', (moment) => {
  const now = moments[moment]

  test('may be changed by whom the table names, and by nobody else', () => {
    const may = statuses.flatMap((status) =>
      sides.flatMap((by) =>
        all
          .filter((change) => hindrance(standing(status), { change, by }, now) === undefined)
          .map((change) => `${status} ${by} ${change}`),
      ),
    )

    expect(may).toEqual(allowed[moment])
  })

  test('shows each side exactly the answers that it may give', () => {
    for (const status of statuses) {
      for (const by of ['resident', 'repairer'] as const) {
        const outside = allowed[moment]
          .filter((line) => line.startsWith(`${status} ${by} `))
          .map((line) => line.split(' ')[2])
          .filter((change) => !['keep', 'miss'].includes(change ?? ''))
        expect(answersOf(standing(status), by, now)).toEqual(outside)
      }
    }
  })
})

test('who comes too late to an appointment that stands is told so, and who speaks of another state that it has moved on', () => {
  const cancel = { change: 'cancel', by: 'resident' } as const

  expect(hindrance(standing('booked'), cancel, moments['past the limit of cancelling'])).toBe('too-late')
  expect(hindrance(standing('booked'), { change: 'cancel', by: 'repairer' }, startsAt)).toBe('too-late')
  expect(hindrance(standing('requested'), cancel, lapsesAt)).toBe('appointment-moved-on')
  expect(hindrance(standing('cancelled'), cancel, moments['in good time'])).toBe('appointment-moved-on')
})

test('what the workshop entered itself, it takes away once it has begun too, as long as nothing is noted of it', () => {
  const cancel = { change: 'cancel', by: 'repairer' } as const
  const entered = statuses.filter((status) => {
    const { accountId: _, ...walkIn } = standing(status)
    return hindrance(walkIn, cancel, startsAt) === undefined
  })

  expect(entered).toEqual(['booked'])
})

import { describe, expect, test } from 'vitest'
import { newId } from '../../../server/base/id.js'
import { site } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { wish } from '../../support/repairs/booking.js'
import { openWorkshopDesk } from '../../support/repairs/workshop-desk.js'

const whole = { firstName: 'Alma', locale: 'fr', over15: true, rulesVersion: '2027-01', words: 'Bonjour' } as const

describe.each(engines)('a day far from the lives of people is refused on %s', (engine) => {
  test.each(['0000-01-01', '0002-03-01', '1899-12-31', '2200-01-01', '9999-12-31'])('as %s', async (day) => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server

    const answers = await Promise.all([
      malik.ask('workshop.visits', { member, from: day }),
      malik.ask('workshop.visits', { member, to: day }),
      malik.ask('workshop.visitsCsv', { member, from: day, locale: 'fr' }),
      malik.ask('roles.audit', { member, from: day }),
      malik.ask('roles.audit', { member, to: day }),
      malik.ask('roles.auditExport', { member, to: day, locale: 'fr' }),
      malik.act('places.openDays', { member, place: newId(), from: day }),
      malik.act('loans.ask', { ...whole, site, offer: newId(), from: day, to: day, hours: { from: 600, to: 660 } }),
      malik.act('repairs.book', wish({ startsAt: `${day}T10:00:00.000Z` })),
    ])

    expect(answers.map(({ reason }) => reason)).toEqual(answers.map(() => 'invalid-input'))
  })
})

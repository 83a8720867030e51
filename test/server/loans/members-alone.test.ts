import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { engines } from '../../support/engines.js'
import { openMembers, yearly } from '../../support/groups/memberships.js'
import { ask, days } from '../../support/loans/asking.js'
import { addAs } from '../../support/offers/stock.js'
import { signIn } from '../../support/session.js'

const rule = {
  longestDays: null,
  mostAtOnce: null,
  bufferDays: 0,
  mostRenewals: null,
  agreesAlone: false,
  depositCents: null,
}

/** The house lends to its members alone. */
async function openMembersAlone(engine: Engine) {
  const town = await openMembers(engine)
  const { paul, member, server } = town
  const { offerId } = await addAs(paul, member, { title: 'Crêpière', category: 'tools' })
  await paul.act('loans.setRule', { member, category: '', seen: null, ...rule, asksMembership: true })
  const rose = await signIn(server, { email: 'rose@exemple.fr', firstName: 'Rose' })
  const enter = (words?: string) =>
    paul.act('loans.enter', {
      member,
      offer: offerId,
      firstName: 'Rose',
      email: 'rose@exemple.fr',
      locale: 'fr',
      handOver: true,
      ...days(1, 5),
      ...(words && { words }),
    })
  return { ...town, offerId, rose, enter }
}

describe.each(engines)('what a place lends to its members, on %s', (engine) => {
  test('is asked for by them, and tells others where one becomes a member', async () => {
    await using town = await openMembersAlone(engine)
    const { rose, offerId } = town

    expect((await ask(rose, offerId, days(3, 5))).data).toMatchObject({
      reason: 'membership-missing',
      link: yearly.link,
    })
    await town.noted()
    expect((await ask(rose, offerId, days(3, 5))).status).toBe(200)
  })

  test('is not asked for with a payment that nobody has seen, nor after the last day', async () => {
    await using town = await openMembersAlone(engine)
    const { rose, offerId, paul, member } = town
    const { membershipId } = await town.noted({ means: 'online', from: '2026-03-02' })

    expect((await ask(rose, offerId, days(3, 5))).reason).toBe('membership-missing')
    await paul.act('memberships.confirm', { member, membershipId, confirmed: true })
    expect((await ask(rose, offerId, days(3, 5))).status).toBe(200)
    const { offerId: tent } = await addAs(paul, member, { title: 'Tente', category: 'tools' })
    town.server.clock.set('2027-03-02T09:00:00Z')
    expect((await ask(rose, tent, days(9, 10))).reason).toBe('membership-missing')
  })

  test('is lent over the counter to anybody with a word', async () => {
    await using town = await openMembersAlone(engine)

    expect((await town.enter()).reason).toBe('membership-missing')
    expect((await town.enter('Elle adhère samedi.')).status).toBe(200)
  })
})

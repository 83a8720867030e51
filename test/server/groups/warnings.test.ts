import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { openMembers } from '../../support/groups/memberships.js'
import { keepHouse } from '../../support/housekeeping.js'

async function openWarned(engine: (typeof engines)[number]) {
  const town = await openMembers(engine)
  const { server } = town
  /** At that moment, all that time brings is done; the subjects of the mails to Rose so far. */
  const at = async (now: string): Promise<string[]> => {
    server.clock.set(now)
    await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
    await allDone(server.services)
    return server.mails.to('rose@exemple.fr').map(({ subject }) => subject)
  }
  return { ...town, at }
}

describe.each(engines)('who is a member of a place, on %s', (engine) => {
  test('is warned a week before its end and a day before, once each, and by day', async () => {
    await using town = await openWarned(engine)
    await town.noted()

    expect(await town.at('2028-02-21T12:00:00Z')).toEqual([])
    expect(await town.at('2028-02-22T05:00:00Z')).toEqual([])
    expect(await town.at('2028-02-22T09:00:00Z')).toHaveLength(1)
    expect(await town.at('2028-02-22T10:00:00Z')).toHaveLength(1)
    expect(await town.at('2028-02-27T10:00:00Z')).toHaveLength(1)
    expect(await town.at('2028-02-28T10:00:00Z')).toHaveLength(2)
    expect(await town.at('2028-02-29T10:00:00Z')).toHaveLength(2)
    expect(await town.at('2028-03-02T10:00:00Z')).toHaveLength(2)
  })

  test('reads until when, and where the next year is paid', async () => {
    await using town = await openWarned(engine)
    await town.noted()
    await town.at('2028-02-22T09:00:00Z')

    const [mail] = town.server.mails.to('rose@exemple.fr')
    expect(mail?.subject).toBe('Maison des Marais\u00a0: votre adhésion finit mar. 29 févr.')
    expect(mail?.text).toContain('jusqu’au mardi 29 février inclus')
    expect(mail?.text).toContain('https://www.helloasso.com/associations/la-maison/adhesions/2027')
  })

  test('is not warned once the next year is paid', async () => {
    await using town = await openWarned(engine)
    await town.noted()
    await town.later('2028-02-10T09:00:00Z')
    await town.noted({ cents: 4_000 })

    expect(await town.at('2028-02-28T10:00:00Z')).toEqual([])
  })

  test('is not warned of what nobody has confirmed', async () => {
    await using town = await openWarned(engine)
    await town.noted({ means: 'online' })

    expect(await town.at('2028-02-28T10:00:00Z')).toEqual([])
  })
})

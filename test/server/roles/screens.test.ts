import { describe, expect, test } from 'vitest'
import { addHours, addMs } from '../../../server/base/instant.js'
import { areWeak } from '../../../widgets/words/desk/weak-digits.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { digitsIdOf, enrolled, openedBy } from '../../support/roles/screens.js'
import { holder, openTwo } from '../../support/roles/two-members.js'
import { listen, refusedLive } from '../../support/live.js'
import { newKey, visitor } from '../../support/session.js'

const right = '482915'
const wrong = '482916'

/** A house with a manager, somebody of its team, and a screen that both share. */
async function openShared(engine: (typeof engines)[number]) {
  const { server, here, there } = await openTwo(engine)
  const yasmine = await holder(server, 'manager', { ...here, firstName: 'Yasmine', email: 'yasmine@marais.example' })
  const paul = await holder(server, 'staff', { ...here, firstName: 'Paul', email: 'paul@marais.example' })
  const { device, screenId } = await enrolled(server, yasmine, here)
  const { member } = here
  const choose = (digits: string) => paul.act('screens.chooseDigits', { member, digits })
  return { server, here, there, member, yasmine, paul, device, screenId, choose }
}

const roleIdOf = async ({ yasmine, member, paul }: Awaited<ReturnType<typeof openShared>>) =>
  (await yasmine.ask('roles.people', { member })).output?.people.find(({ email }) => email === paul.email)?.roleId ?? ''

describe.each(engines)('a screen that several share, on %s', (engine) => {
  test('is opened by a name and six digits, for the desk of its member and nothing else of the person', async () => {
    const { server, member, there, paul, device, choose } = await openShared(engine)
    await using _closed = server
    expect((await device.ask('screens.show', {})).output).toMatchObject({ name: 'Comptoir', minutes: 5, people: [] })

    await choose(right)
    const opened = await openedBy(device, { firstName: 'Paul', digits: right })

    expect((await opened?.ask('roles.mine', {}))?.output?.spaces.map(({ of }) => of.name)).toEqual([
      'Maison des Marais',
    ])
    expect((await opened?.ask('stock.room', { member }))?.status).toBe(200)
    expect((await opened?.ask('stock.room', { member: there.member }))?.reason).toBe('role-missing')
    expect((await opened?.ask('accounts.me', {}))?.reason).toBe('screen-only')
    expect((await opened?.ask('loans.mine', {}))?.reason).toBe('screen-only')
    // Digits say nothing about who reads the mails.
    expect((await opened?.act('screens.chooseDigits', { member, digits: '739164' }))?.reason).toBe('code-again')
    expect((await paul.ask('accounts.me', {})).status).toBe(200)
  })

  test('names nobody to whoever has not its key, and opens by no other', async () => {
    const { server, device, choose } = await openShared(engine)
    await using _closed = server
    await choose(right)
    const digitsId = await digitsIdOf(device, 'Paul')
    const thief = await visitor(server, { origin: 'http://our.example' })

    expect((await thief.ask('screens.show', {})).reason).toBe('screen-unknown')
    expect((await thief.act('screens.open', { digitsId, digits: right })).reason).toBe('screen-unknown')
    const opened = await openedBy(device, { firstName: 'Paul', digits: right })
    const elsewhere = opened?.with({ key: thief.key })
    expect((await elsewhere?.ask('roles.mine', {}))?.reason).toBe('proof-refused')
  })

  test('takes five tries of a person, also at once, then wants a mailed code', async () => {
    const { server, member, paul, device, screenId, choose } = await openShared(engine)
    await using _closed = server
    await choose(right)
    const digitsId = await digitsIdOf(device, 'Paul')
    const tries = Array.from({ length: 40 }, () => device.act('screens.open', { digitsId, digits: wrong }))

    const outcomes = (await Promise.all(tries)).map(({ output }) => output?.outcome)

    expect(outcomes.filter((each) => each === 'wrong')).toHaveLength(5)
    expect(outcomes.filter((each) => each === 'over')).toHaveLength(35)
    expect(await openedBy(device, { firstName: 'Paul', digits: right })).toBeUndefined()
    await allDone(server.services)
    expect(server.mails.saidTo('paul@marais.example')).toContain('À l’écran « Comptoir »')
    expect((await paul.act('screens.forgiveTries', { member, screenId })).status).toBe(200)
    expect(await openedBy(device, { firstName: 'Paul', digits: right })).toBeDefined()
  })

  test('takes twenty wrong tries of a person in a day, however often they opened it between', async () => {
    const { server, device, choose } = await openShared(engine)
    await using _closed = server
    await choose(right)
    const digitsId = await digitsIdOf(device, 'Paul')
    const guess = (digits: string) => device.act('screens.open', { digitsId, digits })
    for (let day = 0; day < 5; day += 1) {
      for (let time = 0; time < 4; time += 1) expect((await guess(wrong)).output?.outcome).toBe('wrong')
      expect((await guess(right)).output?.outcome).toBe(day < 4 ? 'open' : 'over')
    }

    server.clock.set(addHours(server.clock.now(), 24))
    expect((await guess(wrong)).output?.outcome).toBe('over')
  })

  test('ends what was opened with the role, with the screen and with the choice', async () => {
    const shared = await openShared(engine)
    const { server, member, yasmine, paul, device, screenId, choose } = shared
    await using _closed = server
    const isOpen = async (opened: Awaited<ReturnType<typeof openedBy>>) =>
      (await opened?.ask('roles.mine', {}))?.reason ?? 'open'

    await choose(right)
    const first = await openedBy(device, { firstName: 'Paul', digits: right })
    expect(await isOpen(first)).toBe('open')
    await choose('739164')
    expect(await isOpen(first)).toBe('signed-out')
    expect(await openedBy(device, { firstName: 'Paul', digits: right })).toBeUndefined()

    const second = await openedBy(device, { firstName: 'Paul', digits: '739164' })
    await yasmine.act('roles.endRole', { member, roleId: await roleIdOf(shared) })
    expect(await isOpen(second)).toBe('signed-out')
    expect((await device.ask('screens.show', {})).output?.people).toEqual([])
    expect((await paul.ask('screens.ownDigits', { member })).reason).toBe('role-missing')

    await yasmine.act('screens.chooseDigits', { member, digits: right })
    const third = await openedBy(device, { firstName: 'Yasmine', digits: right })
    await yasmine.act('screens.withdraw', { member, screenId })
    expect(await isOpen(third)).toBe('signed-out')
    expect((await device.ask('screens.show', {})).reason).toBe('screen-unknown')
  })

  test('closes while somebody looks, within the second in which their digits are taken back', async () => {
    const { server, member, paul, device, choose } = await openShared(engine)
    await using _closed = server
    await choose(right)
    const opened = await openedBy(device, { firstName: 'Paul', digits: right })
    if (!opened) throw new Error('it stayed shut')
    await using looking = await listen(server, opened, { member })
    expect(await refusedLive(await listen(server, opened))).toBe('screen-only')
    expect(looking.isOver).toBe(false)

    await paul.act('screens.forgetDigits', { member })

    expect(await looking.ended()).toBe(true)
  })

  test('is withdrawn while somebody opens it: either order leaves nobody in', async () => {
    const { server, member, yasmine, device, choose } = await openShared(engine)
    await using _closed = server
    await choose(right)
    const digitsId = await digitsIdOf(device, 'Paul')
    const screenId = (await yasmine.ask('screens.list', { member })).output?.screens[0]?.screenId ?? ''

    const [withdrawn, ...opened] = await Promise.all([
      yasmine.act('screens.withdraw', { member, screenId }),
      ...Array.from({ length: 4 }, () => device.act('screens.open', { digitsId, digits: right })),
    ])

    expect(withdrawn.status).toBe(200)
    for (const { output, reason } of opened)
      expect(output?.outcome === 'open' || reason === 'screen-unknown').toBe(true)
    const left = await server.services.database.reader
      .selectFrom('session')
      .select('id')
      .where('screen_id', 'is not', null)
      .execute()
    expect(left).toEqual([])
    expect(server.logger.errors).toEqual([])
  })

  test('opens for half a day at most, whatever is done meanwhile', async () => {
    const { server, device, choose } = await openShared(engine)
    await using _closed = server
    await choose(right)
    const opened = await openedBy(device, { firstName: 'Paul', digits: right })

    server.clock.set(addMs(addHours(server.clock.now(), 12), -1_000))
    expect((await opened?.ask('roles.mine', {}))?.status).toBe(200)
    server.clock.set(addMs(server.clock.now(), 1_000))
    expect((await opened?.ask('roles.mine', {}))?.reason).toBe('signed-out')
  })

  test('is enrolled by a manager alone, with a fresh code and the proof of its own key, once', async () => {
    const { server, member, yasmine, paul } = await openShared(engine)
    await using _closed = server
    const other = await visitor(server, { origin: 'http://our.example' })
    const proof = await other.key.prove(other.claims('/trpc/screens.enrol'))
    const input = { member, name: 'Accueil', minutes: 1, isFrontDesk: true, device: proof }

    expect((await paul.act('screens.enrol', input)).reason).toBe('role-missing')
    const elsewhere = await other.key.prove(other.claims('/trpc/screens.open'))
    expect((await yasmine.act('screens.enrol', { ...input, device: elsewhere })).reason).toBe('proof-refused')
    const key = newKey()
    const [one, again] = [
      await yasmine.act('screens.enrol', input, { key }),
      await yasmine.act('screens.enrol', input, { key }),
    ]
    expect(again.output).toEqual(one.output)
    expect((await yasmine.act('screens.enrol', input)).reason).toBe('proof-refused')
    expect((await yasmine.ask('screens.list', { member })).output?.screens).toMatchObject([
      { name: 'Comptoir', by: 'Yasmine' },
      { name: 'Accueil', minutes: 1, isFrontDesk: true },
    ])
    server.clock.set(addHours(server.clock.now(), 12))
    expect((await yasmine.act('screens.enrol', { ...input, device: proof })).reason).toBe('code-again')
    expect((await yasmine.ask('roles.audit', { member })).output?.entries.map(({ act }) => act)).toContain(
      'screens.enrol',
    )
  })

  test('is renamed and set by a manager alone, and keeps its name where none is said', async () => {
    const { server, member, yasmine, paul, device, screenId } = await openShared(engine)
    await using _closed = server
    const set = { member, screenId, minutes: 15, isFrontDesk: true }

    expect((await paul.act('screens.change', set)).reason).toBe('role-missing')
    expect((await yasmine.act('screens.change', { ...set, minutes: 16 })).status).toBe(400)
    expect((await yasmine.act('screens.change', set)).status).toBe(200)
    expect((await device.ask('screens.show', {})).output).toMatchObject({ name: 'Comptoir', minutes: 15 })
    expect((await yasmine.act('screens.change', { ...set, name: 'Accueil', minutes: 1 })).status).toBe(200)
    expect((await device.ask('screens.show', {})).output).toMatchObject({
      name: 'Accueil',
      minutes: 1,
      isFrontDesk: true,
    })
  })

  test('tells by mail whose digits were chosen and changed, and refuses those that are guessed first', async () => {
    const { server, choose } = await openShared(engine)
    await using _closed = server
    for (const weak of ['000000', '123456', '654321', '131313', '112233', '120487', '870412', '147258'])
      expect((await choose(weak)).reason).toBe('digits-weak')

    await choose(right)
    await allDone(server.services)
    expect(server.mails.saidTo('paul@marais.example')).toContain('Vous avez choisi six chiffres.')
    await choose('739164')
    await allDone(server.services)
    expect(server.mails.saidTo('paul@marais.example')).toContain('Les anciens n’ouvrent plus rien')
  })

  test('keeps no digits that a copy of the database would tell', async () => {
    const { server, yasmine, member, choose } = await openShared(engine)
    await using _closed = server
    await choose(right)
    await yasmine.act('screens.chooseDigits', { member, digits: right })

    const rows = await server.services.database.reader.selectFrom('screen_digits').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(right)
    expect(new Set(rows.map(({ digits_hash }) => digits_hash)).size).toBe(2)
    const answers = await server.services.database.reader.selectFrom('idempotency_key').select('answer').execute()
    expect(JSON.stringify(answers)).not.toContain(right)
  })
})

test('weak digits are one in thirteen of all, so that most choices are taken', () => {
  let weak = 0
  for (let each = 0; each < 1_000_000; each += 1) if (areWeak(String(each).padStart(6, '0'))) weak += 1
  expect(weak).toBeGreaterThan(60_000)
  expect(weak).toBeLessThan(77_000)
})

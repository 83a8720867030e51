import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { staffLoanSecret } from '../../../server/loans/links/links.js'
import { passTime } from '../../../server/pass-time.js'
import type { Engine } from '../../../server/database/columns.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { ask, asked, days, dayIn, mine, said } from '../../support/loans/asking.js'
import { pictureOf } from '../../support/loans/noting.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { site } from '../../support/offers/publishing.js'
import { signIn, type Person } from '../../support/session.js'

const rule = {
  category: '',
  longestDays: 7,
  mostAtOnce: 2,
  bufferDays: 1,
  mostRenewals: 1,
  agreesAlone: false,
  asksMembership: false,
  depositCents: null,
} as const

/** The house lends crêpe pans; it is open from Tuesday to Saturday. */
async function openHouse(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const add = async (title: string) => (await addAs(paul, member, { title, category: 'tools' })).offerId
  const lucas = await signIn(server, { firstName: 'Lucas' })
  const handle = async (
    person: Person,
    loanId: string,
    [answer, seen]: readonly ['accept' | 'hand-over' | 'give-back', number],
  ) => {
    const { output, reason } = await person.act('loans.handle', { member, loanId, answer, seen })
    return output?.status ?? reason
  }
  return { ...town, add, lucas, handle }
}

async function sendAsStaff({ server, paul, member }: Awaited<ReturnType<typeof openHouse>>, photo: Uint8Array) {
  const sent = await fetch(`${server.url}/photo?member=${member}`, {
    method: 'POST',
    headers: { ...(await paul.headers('/photo')), 'content-type': 'image/png' },
    body: Buffer.from(photo),
  })
  return ((await sent.json()) as { photo?: string }).photo ?? ''
}

describe.each(engines)('a place that lends, on %s', (engine) => {
  test('notes how a thing leaves and comes back, by its staff, with photos of theirs', async () => {
    await using town = await openHouse(engine)
    const { paul, ines, other, member, lucas, add, server, handle } = town
    const { id } = await asked(lucas, await add('Crêpière'), days(2, 4))
    await handle(paul, id, ['accept', 0])
    server.clock.set('2027-03-02T09:00:00Z')
    await paul.act('loans.handle', { member, loanId: id, answer: 'hand-over', seen: 1, condition: 'Propre' })
    const photo = await sendAsStaff(town, await pictureOf(90))
    const note = { member, loanId: id, moment: 'out', condition: 'Propre', accessories: 'Râteau' } as const
    const photos = [{ key: photo, alt: 'La plaque' }]

    expect((await ines.act('loans.noteCondition', { ...note, photos })).reason).toBe('photo-gone')
    expect((await paul.act('loans.noteCondition', { ...note, photos })).status).toBe(200)
    expect((await other.ask('loans.condition', { member, loanId: id })).status).toBe(404)
    expect((await ines.ask('loans.condition', { member, loanId: id })).output?.condition).toMatchObject([
      { moment: 'out', notes: [{ by: 'giver', condition: 'Propre', accessories: 'Râteau', photos }] },
      { moment: 'back', mayNote: true, notes: [] },
    ])
  })

  test('says by what it lends, and that is kept to, for what is asked from then on', async () => {
    await using town = await openHouse(engine)
    const { paul, member, lucas, add } = town
    const pan = await add('Crêpière')
    const before = await asked(lucas, pan, days(3, 5))

    expect((await paul.act('loans.setRule', { ...rule, member, seen: null })).status).toBe(200)
    expect((await paul.ask('loans.rules', { member })).output?.rules).toEqual([rule])
    const other = await signIn(town.server)
    expect((await ask(other, pan, days(9, 19))).data).toMatchObject({ reason: 'loan-too-long', most: 7 })
    expect((await ask(other, pan, days(6, 9))).reason).toBe('days-taken')
    expect((await ask(other, pan, days(7, 9))).reason).toBe('day-closed')
    expect((await ask(other, pan, days(9, 10))).status).toBe(200)
    expect(before.status).toBe('requested')
    const handled = (words?: string) =>
      paul.act('loans.handle', {
        member,
        loanId: before.id,
        answer: 'propose',
        seen: 0,
        ...days(12, 25),
        ...(words && { words }),
      })
    expect((await handled()).reason).toBe('loan-too-long')
    expect((await handled('Exceptionnellement, pour la fête')).output?.status).toBe('proposed')
    const [two, three] = [await add('Gaufrier'), await add('Raclette')]
    await asked(lucas, two, days(3, 5))
    expect((await ask(lucas, three, days(3, 5))).data).toMatchObject({ reason: 'requests-full', most: 2 })
  })

  test('may agree by itself, and is asked today until it closes', async () => {
    await using town = await openHouse(engine)
    const { paul, member, lucas, add, server, handle } = town
    const pan = await add('Crêpière')
    const usually = async () => (await lucas.ask('offers.sheet', { id: pan, site })).output?.giver.answersIn
    for (const title of ['Gaufrier', 'Fondue', 'Plancha']) {
      expect(await usually()).toBeUndefined()
      const other = await signIn(server)
      expect(await handle(paul, (await asked(other, await add(title), days(3, 5))).id, ['accept', 0])).toBe('agreed')
    }
    expect(await usually()).toBe('hours')
    await paul.act('loans.setRule', { ...rule, member, agreesAlone: true, seen: null })
    server.clock.set('2027-03-01T08:01:00Z')
    expect(await usually()).toBeUndefined()

    server.clock.set('2027-03-02T16:59:00Z')
    expect(await asked(lucas, pan, days(2, 4))).toMatchObject({
      status: 'agreed',
      agreedHow: 'alone',
      byMember: true,
      other: 'Maison des Marais',
      where: { commune: 'Lomme', place: { name: 'Maison des Marais', street: '3 place du Lavoir' } },
    })
    server.clock.set('2027-03-02T17:00:00Z')
    expect((await ask(await signIn(server), await add('Gaufrier'), days(2, 4))).reason).toBe('too-late')
  })

  test('its staff answer, hand over and take back, each in the lists of the day, and nobody else does', async () => {
    await using town = await openHouse(engine)
    const { paul, ines, other, member, lucas, add, server, handle } = town
    const { id } = await asked(lucas, await add('Crêpière'), { ...days(3, 5), phone: '06 12 34 56 78' })
    const list = async (filter: 'waiting' | 'today' | 'late' | 'all', opened?: string) =>
      (await paul.ask('loans.requests', { member, filter, ...(opened !== undefined && { opened }) })).output

    expect((await list('waiting'))?.items.map((row) => [row.other, row.words, row.answers])).toEqual([
      ['Lucas', 'Bonjour', ['accept', 'refuse', 'propose']],
    ])
    const csv = (await paul.ask('loans.requestsCsv', { member, filter: 'all', locale: 'fr' })).output
    expect(csv?.csv).toContain(`Lucas,Lomme,${dayIn(3)},${dayIn(5)},demandé`)
    expect(await handle(paul, id, ['accept', 0])).toBe('agreed')
    const notThere = await list('waiting', id)
    expect([notThere?.items, notThere?.opened?.status]).toEqual([[], 'agreed'])
    expect((await list('waiting', 'nothing'))?.opened).toBeUndefined()
    expect((await ines.act('loans.handle', { member, loanId: id, answer: 'accept', seen: 0 })).data).toMatchObject({
      reason: 'loan-moved-on',
      by: 'Paul',
    })
    expect((await other.act('loans.handle', { member, loanId: id, answer: 'hand-over', seen: 1 })).status).toBe(404)
    server.clock.set('2027-03-03T14:00:00Z')
    expect(await said(lucas, id, { answer: 'hand-over' })).toBe('loan-moved-on')
    expect((await list('today'))?.items.map((row) => row.otherPhone)).toEqual(['06 12 34 56 78'])
    expect(await handle(paul, id, ['hand-over', 1])).toBe('out')
    // From Tuesday to Saturday, two to six.
    expect((await mine(lucas, id))?.opens).toEqual([
      { day: dayIn(3), from: '14:00', to: '18:00' },
      { day: dayIn(4), from: '14:00', to: '18:00' },
    ])
    server.clock.set('2027-03-25T14:00:00Z')
    await passTime({ database: server.services.database, clock: server.clock })
    expect((await list('late'))?.counts).toEqual({ waiting: 0, today: 0, coming: 0, late: 1, unread: 0 })
    expect((await list('late'))?.items[0]).toMatchObject({ status: 'out', lateDays: 20 })
    const seen = (await list('late'))?.items[0]?.sequence ?? 0
    expect(await handle(paul, id, ['give-back', seen])).toBe('returned')
  })

  test('what is late is told with what its page has: the place notes the return, and more days are asked for once', async () => {
    await using town = await openHouse(engine)
    const { paul, member, lucas, add, server, handle } = town
    await paul.act('loans.setRule', { ...rule, member, seen: null })
    const { id } = await asked(lucas, await add('Crêpière'), days(3, 5))
    await handle(paul, id, ['accept', 0])
    server.clock.set('2027-03-03T14:00:00Z')
    await handle(paul, id, ['hand-over', 1])
    const newest = async (at: string) => {
      server.clock.set(at)
      await passTime({ database: server.services.database, clock: server.clock })
      await allDone(server.services)
      return server.mails.to(lucas.email).at(-1)?.text.replace(/\s+/g, ' ')
    }

    const told = await newest('2027-03-06T10:00:00Z')
    expect(told).toContain('Maison des Marais note le retour au comptoir. Sur la page, on peut demander quelques')
    expect(told).not.toContain('On peut le dire rendu')
    expect(await said(lucas, id, { answer: 'ask-longer', ...days(3, 9) })).toBe('out')
    const seen = (await paul.ask('loans.requests', { member, filter: 'all' })).output?.items[0]?.sequence ?? 0
    await paul.act('loans.handle', { member, loanId: id, answer: 'agree', seen })
    const again = await newest('2027-03-10T10:00:00Z')
    expect(again).toContain('Sur la page, on peut écrire.')
    expect(again).not.toContain('quelques jours de plus')
  })

  test('is told by who has a thing of it that it is back: staff look and note it, and nobody is reminded meanwhile', async () => {
    await using town = await openHouse(engine)
    const { paul, member, lucas, add, server, handle } = town
    const { id } = await asked(lucas, await add('Crêpière'), days(3, 5))
    await handle(paul, id, ['accept', 0])
    server.clock.set('2027-03-03T14:00:00Z')
    await handle(paul, id, ['hand-over', 1])
    server.clock.set('2027-03-06T10:00:00Z')
    const row = async () => (await paul.ask('loans.requests', { member, filter: 'all' })).output?.items[0]
    expect((await mine(lucas, id))?.answers).toContain('bring-back')
    expect(await said(paul, id, { answer: 'bring-back' })).toBe('loan-gone')

    expect(await said(lucas, id, { answer: 'bring-back', words: 'Posée à l’accueil.' })).toBe('out')

    expect(await row()).toMatchObject({ status: 'out', broughtAt: '2027-03-06T10:00:00.000Z', lateDays: 1 })
    expect((await row())?.said).toBeUndefined()
    await allDone(server.services)
    expect(server.mails.to(paul.email).at(-1)?.subject).toBe('Lucas dit l’avoir rapporté\u00a0: Crêpière')
    expect(server.mails.to(paul.email).at(-1)?.text).toContain('Posée à l’accueil.')
    expect(await said(lucas, id, { answer: 'bring-back' })).toBe('loan-moved-on')
    const before = server.mails.to(lucas.email).length
    for (const day of ['07', '10', '14', '30']) {
      server.clock.set(`2027-03-${day}T12:00:00Z`)
      await passTime({ database: server.services.database, clock: server.clock })
      await allDone(server.services)
    }
    expect(server.mails.to(lucas.email)).toHaveLength(before)
    expect((await row())?.status).toBe('out')
    expect(await handle(paul, id, ['give-back', (await row())?.sequence ?? 0])).toBe('returned')
  })

  test('each of its staff has a link of their own, which is worth nothing once their role has ended', async () => {
    await using town = await openHouse(engine)
    const { paul, member, lucas, add, server } = town
    const { id } = await asked(lucas, await add('Crêpière'), days(3, 5))
    const secret = staffLoanSecret(server.services.hmac, paul.accountId, { id: toId(id), mark: undefined })
    const open = async () => (await lucas.ask('loans.openLink', { loanId: id, secret, site })).output?.side

    const before = await open()
    await server.services.database.writer
      .deleteFrom('role')
      .where('account_id', '=', paul.accountId)
      .where('member_id', '=', toId<'Member'>(member))
      .execute()

    expect([before, await open()]).toEqual(['giver', undefined])
  })

  test('… and once they have closed all their sessions, while the next mail has another', async () => {
    await using town = await openHouse(engine)
    const { paul, lucas, add, server } = town
    const newest = async () => {
      await allDone(server.services)
      const [, loanId = '', secret = ''] =
        /demande\/([^#\s]+)#(\S+)/.exec(server.mails.to(paul.email).at(-1)?.text ?? '') ?? []
      return { loanId, secret, site }
    }
    const open = async (link: { loanId: string; secret: string; site: string }) => {
      const { output, reason } = await lucas.ask('loans.openLink', link)
      return output?.side ?? reason
    }
    await asked(lucas, await add('Crêpière'), days(3, 5))
    const former = await newest()
    const before = await open(former)

    await paul.act('accounts.endAllSessions', { keepThis: true })
    await asked(lucas, await add('Raclette'), days(3, 5))
    const next = await newest()

    expect([before, await open(former), await open(next)]).toEqual(['giver', 'link-over', 'giver'])
    expect(next.secret).toMatch(/\.[\w-]{8}$/)
  })
})

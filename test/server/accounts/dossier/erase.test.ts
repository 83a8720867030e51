import { describe, expect, test } from 'vitest'
import { dossierPath } from '../../../../server/accounts/index.js'
import { addDays, addHours, addMs, toInstant } from '../../../../server/base/instant.js'
import { passTime } from '../../../../server/pass-time.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { insertRole } from '../../../../server/roles/role.store.js'
import { getSite } from '../../../../server/sites/index.js'
import { rowsOf, site } from '../../../support/accounts/signing-in.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { onOurs, pictureOf, publishAs, sendPhoto, titlesOn } from '../../../support/offers/publishing.js'
import { booked, mondayAt, openWorkshop } from '../../../support/repairs/booking.js'
import { ourAddress } from '../../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../../support/session.js'
import type { TestServer } from '../../../support/test-server.js'

const alma = 'alma@exemple.fr'

const linkFor = ({ services, clock }: TestServer, person: Person, hours = 24) => {
  const until = addHours(clock.now(), hours)
  return dossierPath(services.hmac, 'erase', { person: person.accountId, until, asked: '' }).split('#')[1] ?? ''
}

async function openAlma(engine: (typeof engines)[number]) {
  const server = await openWorkshop(engine)
  server.services.onCommitted([{ type: 'territories.changed' }])
  const person = await signIn(server, { email: alma })
  const own = await onOurs(server, person)
  const [stranger, link] = [await visitor(server, { origin: ourAddress }), linkFor(server, own)]
  return {
    server,
    person,
    own,
    link,
    weigh: async () => (await stranger.ask('accounts.openEraseLink', { link })).output,
    erase: () => stranger.act('accounts.erase', { link }),
  }
}

describe.each(engines)('erasing everything on %s', (engine) => {
  test('begins by a mail, whose page says what goes and what stays, and does nothing by being opened', async () => {
    const { server, person, own, weigh } = await openAlma(engine)
    await using _ = server
    await publishAs(person)
    await booked(person, { startsAt: mondayAt(14) })

    const asked = await own.act('accounts.askErase', { locale: 'fr' })
    await allDone(server.services)
    const text = server.mails.to(alma).find(({ subject }) => subject.startsWith('Effacer'))?.text ?? ''
    const [, link = ''] = /http:\/\/our\.example\/effacer#(\S+)/.exec(text) ?? []
    const weighed = (await (await visitor(server)).ask('accounts.openEraseLink', { link, site })).output

    expect(asked.output).toEqual({ email: alma, sender: expect.any(String), hours: 24 })
    expect(weighed).toEqual({
      firstName: 'Alma',
      email: alma,
      goes: { offers: 1, roles: 0, searches: 0, messages: 1, notes: 0, waits: 0 },
      stays: { loans: 0, visits: 0, reports: 0, bans: 0, memberships: 0 },
      ends: 1,
      endsLoans: 0,
      first: [],
    })
    expect(weighed).toEqual(await weigh())
    expect((await rowsOf(server, 'account')).map((row) => 'email' in row && row.email)).toContain(alma)
  })

  test('takes offers from every list and photos from every address at once, and their files soon', async () => {
    const { server, person, own, erase } = await openAlma(engine)
    await using _ = server
    const key = await sendPhoto(server, person, await pictureOf('teal'))
    await publishAs(person, { draft: { photos: [{ key, alt: '' }] } })
    const photo = async () => (await fetch(`${server.url}/photos/${key}.webp`)).status
    expect([await titlesOn(server), await photo()]).toEqual([expect.arrayContaining(['Échelle double']), 200])

    expect((await erase()).output).toEqual({})

    expect(await titlesOn(server)).not.toContain('Échelle double')
    expect(await photo()).toBe(404)
    expect([
      (await person.ask('accounts.me', { site })).reason,
      (await own.ask('accounts.profile', {})).reason,
    ]).toEqual(['signed-out', 'signed-out'])
    await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
    expect(await server.storage.has(`${key}.webp`)).toBe(false)
  })

  test('cancels what is ahead, tells the repairer, and leaves in the book an hour and a work of nobody', async () => {
    const { server, person, erase } = await openAlma(engine)
    await using _ = server
    await booked(person, { startsAt: mondayAt(14), phone: '06 39 98 45 45' })
    await allDone(server.services)
    const before = server.mails.mails.length

    await erase()
    await allDone(server.services)

    const rows = await server.services.database.reader.selectFrom('appointment').selectAll().execute()
    expect(rows).toMatchObject([
      { status: 'cancelled', cancelled_by: 'resident', contact_name: 'Compte effacé', contact_phone: null, words: '' },
    ])
    const told = server.mails.mails.slice(before)
    expect(told.map(({ to }) => to.address)).not.toContain(alma)
    expect(told).toHaveLength(1)
    const left = JSON.stringify([rows, await rowsOf(server, 'account'), await rowsOf(server, 'session')])
    for (const word of [alma, '"Alma"', '98 45 45']) expect(left).not.toContain(word)
    const cells = await server.services.database.reader.selectFrom('appointment_cell').selectAll().execute()
    expect(cells).toEqual([])
  })

  test('leaves nothing at all of whoever had no appointment', async () => {
    const { server, person, own, erase, link } = await openAlma(engine)
    await using _ = server
    await publishAs(person)
    const { reader } = server.services.database
    await own.act('accounts.changeEmail', { email: 'autre@exemple.fr', locale: 'fr' })

    await erase()

    const id = person.accountId
    expect(await reader.selectFrom('account').select('id').where('id', '=', id).execute()).toEqual([])
    expect(await reader.selectFrom('offer').select('id').where('account_id', '=', id).execute()).toEqual([])
    expect(await reader.selectFrom('email_change').select('id').execute()).toEqual([])
    const again = await visitor(server)
    expect((await again.ask('accounts.openEraseLink', { link, site })).reason).toBe('link-over')
    expect((await again.act('accounts.erase', { link, site })).reason).toBe('link-over')
  })

  test('waits for what only the person can end, says what, and then does the rest', async () => {
    const { server, person, weigh, erase } = await openAlma(engine)
    await using _ = server
    await booked(person, { startsAt: mondayAt(14) })
    // The workshop wants to know four hours before.
    server.clock.set(addMs(toInstant(mondayAt(14)), -1))

    const late = await weigh()
    const refused = await erase()
    server.clock.set(addHours(toInstant(mondayAt(14)), 3))
    await passTime({ database: server.services.database, clock: server.clock })
    const over = await weigh()
    const done = await erase()

    expect(late?.first).toEqual([{ kind: 'visit', title: 'Maison des Marais', until: expect.any(String) }])
    expect(refused.reason).toBe('under-way')
    expect([over?.first, over?.stays.visits]).toEqual([[], 1])
    expect(done.output).toEqual({})
  })

  test('does not leave a member without anybody who manages it', async () => {
    const { server, own, weigh, erase } = await openAlma(engine)
    await using _ = server
    const { database } = server.services
    const { memberId } = await getSite(database.reader, site)
    const manages = (accountId: Person['accountId']) =>
      administer(database, (tx) =>
        insertRole(tx, { accountId, role: 'manager', of: { member: memberId } }, server.clock.now()),
      )
    await manages(own.accountId)

    expect((await weigh())?.first).toMatchObject([{ kind: 'role' }])
    expect((await erase()).reason).toBe('under-way')
    await manages((await signIn(server)).accountId)
    expect((await erase()).output).toEqual({})
  })

  test('takes a link of a day, of this person and for this act', async () => {
    const { server, own, link } = await openAlma(engine)
    await using _ = server
    const other = await signIn(server)
    const stranger = await visitor(server)
    const tried = async (text: string) => (await stranger.act('accounts.erase', { link: text, site })).reason
    const [, secret] = link.split('.')
    const forExport = dossierPath(server.services.hmac, 'export', {
      person: own.accountId,
      until: addDays(server.clock.now(), 1),
      asked: '',
    }).split('#')[1]

    expect(await tried(`${other.accountId}.${secret}`)).toBe('link-over')
    expect(await tried(forExport ?? '')).toBe('link-over')
    server.clock.set(addHours(server.clock.now(), 24))
    expect(await tried(link)).toBe('link-over')
  })
})

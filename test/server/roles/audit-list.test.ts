import { describe, expect, test } from 'vitest'
import { addDays } from '../../../server/base/instant.js'
import { personHolders } from '../../../server/together.js'
import { erasePerson } from '../../../server/accounts/dossier/erase-person.js'
import { insertAuditEntry } from '../../../server/roles/audit/audit-entry.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { keepHouse } from '../../support/housekeeping.js'
import { holder, openTwo, ours, type At } from '../../support/roles/two-members.js'
import { codeFor, newFlow, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

const paul = 'paul@marais.example'

const invites = (by: Person, of: { member?: string; site?: string }, email = paul) =>
  by.act('roles.invite', { ...of, email, role: of.site === undefined ? 'staff' : 'moderator', locale: 'fr' })

async function written(
  server: TestServer,
  by: Person,
  { member, many }: At & { readonly many: number },
): Promise<void> {
  const entry = { accountId: by.accountId, role: 'manager', act: 'roles.invite', of: { member } } as const
  await administer(server.services.database, async (tx) => {
    for (let at = 0; at < many; at += 1)
      await insertAuditEntry(tx, {
        ...entry,
        about: { kind: 'invitation', id: String(at), title: `${at}@x.example` },
        at: server.clock.now(),
      })
  })
}

describe.each(engines)('the list of what roles did, on %s,', (engine) => {
  test('is read by the manager, with what was done on its sites, and by nobody of another member', async () => {
    const { server, here, there } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', { ...here, firstName: 'Inès' })
    const other = await holder(server, 'manager', there)
    const admin = await holder(server, 'admin', here)
    await invites(ines, { member: here.member })
    await invites(ines, { site: here.site })
    await invites(other, { member: there.member }, 'jean@autre.example')
    const read = async (by: Person, of: { member?: string; site?: string }) => {
      const { output, reason } = await by.ask('roles.audit', of)
      return output?.entries.map(({ act, about, site }) => [act, about?.title, site?.slug]) ?? reason
    }

    expect((await ines.ask('roles.audit', { member: here.member })).output).toMatchObject({
      entries: [
        { as: 'manager', who: { firstName: 'Inès', email: ines.email }, site: { slug: here.site } },
        { as: 'manager', about: { kind: 'invitation', title: paul } },
      ],
      count: 2,
      people: [{ firstName: 'Inès' }],
      acts: ['roles.invite'],
    })
    expect(await read(ines, { site: here.site })).toEqual([['roles.invite', paul, here.site]])
    expect(await read(other, { member: there.member })).toEqual([['roles.invite', 'jean@autre.example', undefined]])
    expect(await read(ines, { member: there.member })).toBe('role-missing')
    expect(await read(admin, {})).toEqual([])
    expect(JSON.stringify((await other.ask('roles.audit', { member: there.member })).output)).not.toContain(paul)
    const everyone = await admin.ask('roles.everyone', { words: 'ines', role: 'manager' })
    expect(everyone.output).toMatchObject({
      count: 1,
      people: [{ firstName: 'Inès', of: { slug: 'maison-des-marais' } }],
    })
  })

  test('comes fifty at a time, narrowed by day, person and act, and counted', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', here)
    const malik = await holder(server, 'manager', here)
    await written(server, ines, { ...here, many: 60 })
    server.clock.set(addDays(server.clock.now(), 1))
    const fresh = await holder(server, 'manager', { ...here, email: malik.email })
    await invites(fresh, { member: here.member })
    const { member } = here
    const read = async (choice: object) => (await fresh.ask('roles.audit', { member, ...choice })).output

    const first = await read({})
    const second = await read({ cursor: first?.cursor ?? '' })
    const titles = [...(first?.entries ?? []), ...(second?.entries ?? [])].map(({ about }) => about?.title)
    expect([first?.entries.length, first?.count, second?.entries.length, second?.cursor]).toEqual([
      50,
      61,
      11,
      undefined,
    ])
    expect([titles[0], titles[1], titles[60], new Set(titles).size]).toEqual([paul, '59@x.example', '0@x.example', 61])
    expect((await read({ from: '2027-03-02' }))?.count).toBe(1)
    expect((await read({ to: '2027-03-01' }))?.count).toBe(60)
    expect((await read({ who: ines.accountId }))?.count).toBe(60)
    expect((await read({ act: 'roles.endRole' }))?.entries).toEqual([])
  })

  test('goes out as a file whose formulas are marked, narrowed alike', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', { ...here, firstName: '=Inès' })
    await invites(ines, { member: here.member })
    const exported = await ines.ask('roles.auditExport', { member: here.member, locale: 'fr' })
    const none = await ines.ask('roles.auditExport', { member: here.member, from: '2027-03-02', locale: 'en' })

    expect(exported.output).toMatchObject({
      name: 'qui-a-fait-quoi-maison-des-marais-2027-03-01.csv',
      rows: 1,
      left: 0,
    })
    expect(exported.output?.csv.split('\r\n')).toEqual([
      'Jour,Heure,Prénom,Adresse e-mail,Rôle,Ce qui a été fait,À propos de,Sur le site',
      `2027-03-01,09:00,'=Inès,${ines.email},Responsable,a invité,${paul},`,
      '',
    ])
    expect(none.output?.csv).toBe('Day,Hour,First name,E-mail address,Role,What was done,About,On the site\r\n')
  })

  test('leaves who has which role to a file too, of one member and of the network', async () => {
    const { server, here, there } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', { ...here, firstName: '=Inès' })
    const hakim = await holder(server, 'moderator', { ...here, firstName: 'Hakim' })
    const admin = await holder(server, 'admin', { ...here, firstName: 'Ada' })
    const { member } = here

    const own = await ines.ask('roles.peopleExport', { member, locale: 'fr' })
    const notTheirs = await ines.ask('roles.peopleExport', { member: there.member, locale: 'fr' })
    const all = await admin.ask('roles.everyoneExport', { role: 'moderator', locale: 'en' })

    expect(own.output).toMatchObject({ name: 'qui-a-quel-role-maison-des-marais-2027-03-01.csv', rows: 1 })
    expect(own.output?.csv.split('\r\n')).toEqual([
      'Prénom,Adresse e-mail,Rôle,Pour,Depuis,Dernière venue',
      expect.stringMatching(new RegExp(`^'=Inès,${ines.email},Responsable,Maison des Marais,2027-03-01,`)),
      '',
    ])
    expect(notTheirs.reason).toBe('role-missing')
    expect(all.output?.csv.split('\r\n')).toEqual([
      'First name,E-mail address,Role,For,Since,Last seen',
      expect.stringMatching(new RegExp(`^Hakim,${hakim.email},[^,]+,Ville de Lomme,2027-03-01,`)),
      '',
    ])
  })

  test('keeps what was done without the names of whoever is erased, for a year', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const { database } = server.services
    const ines = await holder(server, 'manager', here)
    const malik = await holder(server, 'manager', here)
    const hakim = await holder(server, 'staff', { ...here, email: 'hakim@marais.example' })
    const people = (await ines.ask('roles.people', { member: here.member })).output?.people ?? []
    const roleId = people.find(({ email }) => email === hakim.email)?.roleId ?? ''
    await malik.act('roles.endRole', { member: here.member, roleId })
    const erase = (person: Person) =>
      administer(database, (tx) => erasePerson({ tx, clock: server.clock }, personHolders, person.accountId))
    const read = async () => (await ines.ask('roles.audit', { member: here.member })).output?.entries

    expect(await read()).toMatchObject([{ who: { email: malik.email }, about: { title: 'hakim@marais.example' } }])
    await erase(hakim)
    await erase(malik)
    const [entry, ...others] = (await read()) ?? []
    expect([entry?.who, entry?.about?.title, entry?.act, others]).toEqual([undefined, undefined, 'roles.endRole', []])

    const left = () => database.reader.selectFrom('audit_entry').select('id').execute()
    const pass = async (days: number) => {
      server.clock.set(addDays(server.clock.now(), days))
      await keepHouse({ database, clock: server.clock, storage: server.storage })
    }
    await pass(365)
    expect(await left()).toHaveLength(1)
    await pass(1)
    expect(await left()).toEqual([])
  })
})

describe.each(engines)('a code proven again, on %s,', (engine) => {
  test('lets the same session go on, and only the code of its own mailbox does', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', here)
    const other = await holder(server, 'manager', here)
    server.clock.set('2027-03-02T07:59:00Z')
    const asked = async (email: string) => {
      const { flow, hash } = newFlow()
      await ines.act('accounts.requestCode', { email, flow: hash, locale: 'fr' })
      return { flow, code: await codeFor(server, email) }
    }
    const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

    expect((await invites(ines, { member: here.member })).reason).toBe('code-again')
    expect((await ines.act('accounts.proveAgain', await asked(other.email))).reason).toBe('code-over')
    const mine = await asked(ines.email)
    expect((await ines.act('accounts.proveAgain', { ...mine, code: wrong(mine.code) })).output).toEqual({
      outcome: 'wrong',
      triesLeft: 4,
    })
    expect((await invites(ines, { member: here.member })).reason).toBe('code-again')
    expect((await ines.act('accounts.proveAgain', mine)).output).toEqual({ outcome: 'proven', hours: 12 })
    expect((await invites(ines, { member: here.member })).status).toBe(200)
    expect((await ines.act('accounts.proveAgain', mine)).reason).toBe('code-over')
    expect((await ines.with({ origin: ours }).ask('accounts.me', {})).output?.email).toBe(ines.email)
  })
})

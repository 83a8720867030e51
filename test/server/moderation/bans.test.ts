import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { dossierPath } from '../../../server/accounts/index.js'
import { erasePerson } from '../../../server/accounts/dossier/erase-person.js'
import { addDays, addHours } from '../../../server/base/instant.js'
import { personHolders } from '../../../server/together.js'
import { passTime } from '../../../server/pass-time.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { lambersart, lambersartOrigin } from '../../support/accounts/second-site.js'
import { signInByMail } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { allFollowed } from '../../support/followed.js'
import { keepHouse } from '../../support/housekeeping.js'
import { about, openDesk } from '../../support/moderation/desk.js'
import { changing, doing, ours, publishAs, site, titlesOn, wishOf } from '../../support/offers/publishing.js'
import { signIn } from '../../support/session.js'

const said = { reason: 'dishonest', words: 'Trois offres vendaient quelque chose.' } as const

describe.each(engines)('who is kept from publishing, on %s', (engine) => {
  test('publishes, changes and brings back nothing on that site, and is told why; on another they may', async () => {
    const { town, nadia, basile, ladder } = await openDesk(engine)
    await using _ = town
    await doing(basile, 'pause', ladder)
    const change = await changing(basile, ladder, { title: 'Autre' })

    const { output } = await nadia.act('moderation.ban', { ...about(ladder), ...said })
    const refused = [
      await basile.act('offers.publish', wishOf()),
      await basile.act('offers.change', change),
      await doing(basile, 'resume', ladder),
      await doing(basile, 'renew', ladder),
    ]
    const there = await signIn(town, { email: basile.email, site: lambersart, origin: lambersartOrigin })
    const elsewhere = await there.act('offers.publish', { ...wishOf(), site: lambersart })
    await allFollowed(town.services.database)
    const noted = await town.services.database.reader
      .selectFrom('audit_entry')
      .select(['act', 'about_kind', 'about_title', 'account_id'])
      .execute()
    const [mail] = town.mails.to(basile.email).filter(({ subject }) => subject.includes('ne pouvez plus publier'))

    expect(output?.banId).toEqual(expect.any(String))
    expect(refused.map(({ reason }) => reason)).toEqual(Array(4).fill('publishing-barred'))
    expect(elsewhere.reason).toBeUndefined()
    const ban = { act: 'moderation.ban', about_kind: 'person', about_title: 'Basile', account_id: nadia.accountId }
    expect(noted).toEqual([ban])
    expect(mail?.text).toContain(said.words)
    expect(mail?.text).toContain('/mentions-legales')
  })

  test('is told and publishes again once it is lifted, by that site or the network and by nobody else', async () => {
    const { town, nadia, karim, zoe, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { output } = await nadia.act('moderation.ban', { ...about(ladder), ...said })
    const lift = { site, banId: output?.banId ?? '' }

    const twice = await karim.act('moderation.ban', { ...about(ladder), ...said })
    const notTheirs = await zoe.act('moderation.liftBan', { ...lift, site: lambersart })
    const listed = (await karim.ask('moderation.bans', { site })).output?.items
    const opened = (await karim.ask('moderation.open', about(ladder))).output
    const lifted = await karim.act('moderation.liftBan', lift)
    const late = await nadia.act('moderation.liftBan', lift)
    await publishAs(basile, { draft: { title: 'Tente' } })
    await allFollowed(town.services.database)

    expect(twice.data).toMatchObject({ status: 'ban', by: 'Nadia' })
    expect([twice.reason, notTheirs.reason, lifted.status]).toEqual(['decided-meanwhile', 'subject-gone', 200])
    expect(listed).toMatchObject([{ firstName: 'Basile', by: 'Nadia', reason: 'dishonest', mayLift: true }])
    expect([opened?.ban?.mayLift, opened?.may]).toEqual([true, ['ask', 'hide']])
    expect(late.data).toMatchObject({ status: 'readmit', by: 'Karim' })
    expect((await karim.ask('moderation.bans', { site })).output?.items).toEqual([])
    expect(town.mails.to(basile.email).some(({ subject }) => subject.includes('à nouveau publier'))).toBe(true)
  })

  test('until a day is told so beforehand, and publishes again that day without anybody lifting it', async () => {
    const { town, nadia, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { clock, services } = town
    const preview = { ...about(ladder), does: 'ban', reason: 'dishonest', days: 30 } as const
    const letter = (await nadia.ask('moderation.preview', preview)).output?.letter
    const open = (await nadia.ask('moderation.preview', { ...preview, days: undefined })).output?.letter

    await nadia.act('moderation.ban', { ...about(ladder), ...said, days: 30 })
    await allFollowed(services.database)
    const [banned] = town.mails.to(basile.email).filter(({ subject }) => subject.includes('ne pouvez plus publier'))
    const [listed] = (await nadia.ask('moderation.bans', { site })).output?.items ?? []
    const opened = (await nadia.ask('moderation.open', about(ladder))).output
    expect(letter?.opening).toContain(
      'Cela prend fin le mercredi 31 mars\u00a0: vous pourrez alors publier à nouveau, sans rien demander.',
    )
    expect(open?.opening).toContain('Cela dure jusqu’à ce que l’équipe de ce site en décide autrement.')
    expect(banned?.text).toContain('Cela prend fin le mercredi 31 mars')
    const until = '2027-03-31T08:00:00.000Z'
    expect([listed?.until, opened?.ban?.until]).toEqual([until, until])

    clock.set(addHours(clock.now(), 30 * 24 - 1))
    await passTime(services)
    const again = () => signIn(town, { email: basile.email, firstName: 'Basile' })
    expect((await (await again()).act('offers.publish', wishOf())).reason).toBe('publishing-barred')
    expect(await titlesOn(town)).not.toContain('Échelle double')
    clock.set(addHours(clock.now(), 1))
    await passTime(services)
    await allFollowed(services.database)

    expect((await (await again()).act('offers.publish', wishOf())).reason).toBeUndefined()
    expect(await titlesOn(town)).toContain('Échelle double')
    const later = await signIn(town, { origin: ours, email: nadia.email, firstName: 'Nadia' })
    expect((await later.ask('moderation.bans', { site })).output?.items).toEqual([])
    expect(town.mails.to(basile.email).some(({ subject }) => subject.includes('à nouveau publier'))).toBe(true)
  })

  test('until a day, and erases everything, leaves the hash of their mailbox until that day', async () => {
    const { town, nadia, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { clock, database } = town.services
    await nadia.act('moderation.ban', { ...about(ladder), ...said, days: 30 })
    await administer(database, (tx) => erasePerson({ tx, clock }, personHolders, basile.accountId))
    const mailbox = () => database.reader.selectFrom('publishing_ban').select('mailbox').executeTakeFirstOrThrow()
    expect(await mailbox()).toEqual({ mailbox: expect.any(String) as string })

    town.clock.set(addDays(clock.now(), 30))
    await passTime(town.services)
    await allFollowed(database)

    expect(await mailbox()).toEqual({ mailbox: null })
    const again = await signInByMail(town, { email: basile.email, firstName: 'Basile' })
    expect((await again.act('offers.publish', wishOf())).reason).toBeUndefined()
  })

  test('takes that away with what is known of them, and nothing is left but a hash of their mailbox', async () => {
    const { town, nadia, ada, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { database, clock, hmac } = town.services
    const { site: _site, ...at } = about(ladder)
    const { output } = await nadia.act('moderation.ban', { ...about(ladder), ...said })
    await nadia.act('moderation.liftBan', { site, banId: output?.banId ?? '' })
    await ada.act('networkModeration.ban', { ...at, ...said, words: 'Encore.', days: 90 })
    const person = basile.accountId
    const [, link = ''] = dossierPath(hmac, 'export', { person, until: addHours(clock.now(), 24), asked: '' }).split(
      '#',
    )

    const answer = await fetch(`${town.url}/emporter/archive`, { method: 'POST', body: new URLSearchParams({ link }) })
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const [page = '', json = ''] = ['index.html', 'donnees.json'].map((name) => new TextDecoder().decode(files[name]))
    await administer(database, (tx) => erasePerson({ tx, clock }, personHolders, person))

    const at8 = '2027-03-01T08:00:00.000Z'
    expect(JSON.parse(json).bans).toEqual([
      { reason: 'dishonest', told: 'Encore.', createdAt: at8, until: '2027-05-30T08:00:00.000Z' },
      { reason: 'dishonest', told: said.words, createdAt: at8, site: 'Ville de Lomme', liftedAt: at8 },
    ])
    expect(page).toMatch(
      /Ce qui vous empêche de publier[^]*Ce qui vous a été écrit[^]*Encore\.[^]*Jusqu’au[^]*30 mai[^]*Levé le/,
    )
    expect(page + json).not.toContain('Nadia')
    expect(page).toContain('une empreinte de votre adresse e-mail')
    const left = await database.reader.selectFrom('publishing_ban').selectAll().execute()
    expect(left).toMatchObject([
      { account_id: null, words: '', lifted_at: null, mailbox: expect.any(String) as string },
    ])
    expect(JSON.stringify(left)).not.toMatch(/basile|Encore/i)
  })

  test('who erases everything and signs in again with the same mailbox is kept from publishing still, until it is lifted', async () => {
    const { town, ada, nadia, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { database, clock } = town.services
    const { site: _site, ...at } = about(ladder)
    const { output } = await ada.act('networkModeration.ban', { ...at, ...said })
    await administer(database, (tx) => erasePerson({ tx, clock }, personHolders, basile.accountId))

    expect((await nadia.ask('moderation.bans', { site })).output?.items).toMatchObject([
      { firstName: '', words: '', erased: true, reason: 'dishonest', mayLift: false },
    ])
    const again = await signInByMail(town, { email: 'basile+encore@exemple.fr', firstName: 'Basile' })
    const other = await signInByMail(town, { email: 'odile@exemple.fr', firstName: 'Odile' })
    expect((await again.act('offers.publish', wishOf())).reason).toBe('publishing-barred')
    expect((await other.act('offers.publish', wishOf())).reason).toBeUndefined()
    expect((await ada.act('networkModeration.liftBan', { banId: output?.banId ?? '' })).status).toBe(200)
    expect((await again.act('offers.publish', wishOf())).reason).toBeUndefined()
    expect(await database.reader.selectFrom('publishing_ban').select('mailbox').execute()).toEqual([{ mailbox: null }])
  })

  test('what is left of a ban of who erased everything goes after a year', async () => {
    const { town, ada, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { database } = town.services
    const { clock } = town
    const { site: _site, ...at } = about(ladder)
    await ada.act('networkModeration.ban', { ...at, ...said })
    await administer(database, (tx) => erasePerson({ tx, clock }, personHolders, basile.accountId))
    const left = () => database.reader.selectFrom('publishing_ban').select('id').execute()

    clock.set(addDays(clock.now(), 365))
    await keepHouse({ database, clock, storage: town.storage })
    expect(await left()).toHaveLength(1)
    clock.set(addHours(clock.now(), 1))
    await keepHouse({ database, clock, storage: town.storage })
    expect(await left()).toEqual([])
  })

  test('by the network publishes on no site, and what is shown stays', async () => {
    const { town, nadia, ada, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { site: _site, ...at } = about(ladder)

    const { output } = await ada.act('networkModeration.ban', { ...at, ...said })
    const there = await signIn(town, { email: basile.email, site: lambersart, origin: lambersartOrigin })
    const refused = await there.act('offers.publish', { ...wishOf(), site: lambersart })
    const below = await nadia.act('moderation.liftBan', { site, banId: output?.banId ?? '' })

    expect([refused.reason, below.reason]).toEqual(['publishing-barred', 'subject-gone'])
    expect(await titlesOn(town)).toContain('Échelle double')
  })

  test('two who keep the same person from publishing do it once', async () => {
    const { town, nadia, karim, ladder } = await openDesk(engine)
    await using _ = town

    const told = await Promise.all(
      [nadia, karim].map((who) => who.act('moderation.ban', { ...about(ladder), ...said })),
    )

    expect(told.map(({ reason }) => reason).toSorted()).toEqual(['decided-meanwhile', undefined])
  })
})

import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { loanPath } from '../../../server/loans/index.js'
import { getSite } from '../../../server/sites/index.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { asked, days, give, openLending, passTo, said } from '../../support/loans/asking.js'
import { notingAt } from '../../support/loans/noting.js'
import { staffOf } from '../../support/moderation/desk.js'
import { site } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { visitor } from '../../support/session.js'

describe.each(engines)('what is a week late, on %s', (engine) => {
  test('lets its giver ask the site’s moderators, who see how it was, read no message, and say to both what was done', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    const here = (await getSite(services.database.reader, site)).id
    const admin = await staffOf(server, 'Ada', { role: 'admin', of: { network: true } })
    const karim = await staffOf(server, 'Karim', { role: 'moderator', of: { site: here } })
    const { id } = await asked(lucas, await give(giver), { ...days(2, 3), words: 'Pour un lit.' })
    await said(giver, id, { answer: 'accept' })
    server.clock.set('2027-03-02T09:00:00Z')
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })
    const nadia = await notingAt(server, id, 'giver')
    await nadia.note({ condition: 'Un pied usé.', photos: [{ key: await nadia.send(120), alt: 'le pied' }] })
    const page = await visitor(server, { origin: ourAddress })
    const of = (side: 'giver' | 'taker') => ({
      loanId: id,
      site,
      secret:
        loanPath(services.hmac, { id: toId<'Loan'>(id), site: { slug: site }, mark: undefined }, side).split('#')[1] ??
        '',
    })
    const call = (side: 'giver' | 'taker') =>
      page.act('loans.askHelpLink', { ...of(side), words: 'Il ne répond plus au téléphone.' })
    const seen = async (side: 'giver' | 'taker') => (await page.ask('loans.openLink', of(side))).output
    const told = async (email: string, subject: string) => {
      await allDone(services)
      return server.mails.to(email).find((mail) => mail.subject.replaceAll('\u00a0', ' ') === subject)
    }
    const waiting = async () => (await karim.ask('loans.helpAsked', { site })).output?.items

    await passTo(server, '2027-03-09T09:00:00Z')
    expect([(await seen('giver'))?.mayCall, (await call('giver')).reason]).toEqual([undefined, 'too-early'])
    await passTo(server, '2027-03-10T10:00:00Z')
    expect([(await seen('giver'))?.mayCall, (await seen('taker'))?.mayCall]).toEqual([true, undefined])
    expect((await call('taker')).reason).toBe('loan-moved-on')
    expect((await giver.ask('loans.helpAsked', { site })).status).toBe(403)

    expect((await call('giver')).output).toMatchObject({ status: 'out', call: { at: '2027-03-10T10:00:00.000Z' } })
    expect((await call('giver')).reason).toBe('loan-moved-on')
    const mail = await told(karim.email, 'On demande votre aide : Échelle double, pas rendu')
    expect(mail?.text).toContain('> Il ne répond plus au téléphone.')
    expect(mail?.text).not.toMatch(/Pour un lit|@exemple/)
    expect((await told(lucas.email, 'Nadia a demandé de l’aide : Échelle double'))?.text).not.toContain('téléphone')
    expect(await told(giver.email, 'Aide demandée : Échelle double')).toBeDefined()
    expect(await waiting()).toMatchObject([
      { title: 'Échelle double', giver: 'Nadia', taker: 'Lucas', to: '2027-03-03', lateDays: 7, thread: [] },
    ])
    const [before, ...after] = (await waiting())?.[0]?.condition ?? []
    expect(after).toEqual([])
    expect(before).toMatchObject({ moment: 'out', mayNote: false, mostPhotos: 0, notes: [{ by: 'giver' }] })
    const [photo] = before?.notes[0]?.photos ?? []
    const served = async () => (await fetch(server.url + (photo?.sizes[0]?.path ?? ''))).status
    expect(await served()).toBe(200)
    expect((await admin.ask('loans.networkHelpAsked', {})).output?.items).toEqual([])
    expect((await karim.ask('loans.networkHelpAsked', {})).status).toBe(404)

    await page.act('loans.reportLink', { ...of('giver'), reason: 'other', words: 'Lisez.' })
    expect((await waiting())?.[0]?.thread).toEqual([{ by: 'taker', words: 'Pour un lit.' }])

    const end = { site, loanId: id, words: 'Nous l’avons appelé : il passe samedi.' }
    expect((await karim.act('loans.endHelp', end)).status).toBe(200)
    expect((await karim.act('loans.endHelp', end)).reason).toBe('loan-moved-on')
    for (const { email } of [giver, lucas])
      expect((await told(email, 'L’équipe du site vous répond : Échelle double'))?.text).toContain('il passe samedi.')
    expect(await waiting()).toEqual([])
    expect((await seen('taker'))?.call?.answer).toBe(end.words)
    expect((await seen('giver'))?.mayCall).toBe(true)

    // Nobody looks after the site any more: it is the network's, in one list.
    await services.database.writer
      .deleteFrom('role')
      .where('account_id', '=', toId<'Account'>(karim.accountId))
      .execute()
    await call('giver')
    expect(await told(admin.email, 'On demande votre aide : Échelle double, pas rendu')).toBeDefined()
    const ours = async () => (await admin.ask('loans.networkHelpAsked', {})).output?.items
    expect(await ours()).toMatchObject([{ loanId: id, site: 'Ville de Lomme', condition: [{ moment: 'out' }] }])
    expect((await admin.act('loans.endNetworkHelp', { loanId: id, words: 'C’est vu.' })).status).toBe(200)
    expect(await ours()).toEqual([])
  })
})

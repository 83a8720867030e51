import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { addDays, addMs } from '../../../../server/base/instant.js'
import { loanPath } from '../../../../server/loans/index.js'
import { insertRole } from '../../../../server/roles/role.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { getSite } from '../../../../server/sites/index.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { asked, days, give, openLending, passTo, said, type LendingTown } from '../../../support/loans/asking.js'
import { onOurs, site } from '../../../support/offers/publishing.js'
import { signIn, visitor, type Person } from '../../../support/session.js'
import { ourAddress } from '../../../support/server-processes.js'

/** What came to somebody about what is asked, in order: the mails of publishing come in their own queue, before or after. */
const aboutLoans = (server: LendingTown, person: Person) =>
  server.mails.to(person.email).filter(({ messageId }) => /^<(loan|talk)[.-]/.test(messageId))

/** Their subjects, once all that has happened is told. */
async function told(server: LendingTown, person: Person): Promise<string[]> {
  await allDone(server.services)
  return aboutLoans(server, person).map(({ subject }) => subject.replaceAll('\u00a0', ' '))
}

const newest = (server: LendingTown, person: Person) => aboutLoans(server, person).at(-1)

async function openAsked(engine: (typeof engines)[number]) {
  const server = await openLending(engine)
  const { id } = await asked(server.lucas, await give(server.giver), { ...days(10, 12), words: 'Pour un lit.' })
  return { server, id, ...server }
}

describe.each(engines)('mails about what is asked on %s', (engine) => {
  test('ask one side, tell the other, show no address, and come once', async () => {
    const { server, giver, lucas } = await openAsked(engine)
    await using _ = server

    expect(await told(server, giver)).toEqual(['À répondre : Lucas, Échelle double, du 10 au 12 mars'])
    expect(await told(server, lucas)).toEqual(['Demande envoyée : Échelle double, du 10 au 12 mars'])
    const mail = newest(server, giver)
    expect(mail?.text).toContain('Lucas voudrait vous emprunter : Échelle double'.replace(' :', '\u00a0:'))
    expect(mail?.text).toMatch(/^Ville de Lomme\n\nLucas voudrait /)
    expect(mail?.text).toContain('> Pour un lit.')
    expect(mail?.text).toContain('à la suite d’une demande faite sur le site «\u00a0Ville de Lomme\u00a0»')
    expect(mail?.text).toContain('Vous avez jusqu’au dimanche 7 mars à 20\u00a0h pour répondre.')
    for (const { text, html } of server.mails.mails.filter(({ messageId }) => messageId.startsWith('<loan.')))
      expect(text + html).not.toMatch(/@exemple|@example\.fr/)
    const ids = server.mails.mails.map(({ messageId }) => messageId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('lead by their link to a page that decides nothing until a press, for their side alone', async () => {
    const { server, id, giver } = await openAsked(engine)
    await using _ = server
    await allDone(server.services)
    const [, secret = ''] = /demande\/[\w-]+#(\S+)/.exec(newest(server, giver)?.text ?? '') ?? []
    const page = await visitor(server, { origin: ourAddress })
    const link = { loanId: id, secret, site }

    const opened = (await page.ask('loans.openLink', link)).output
    expect(opened).toMatchObject({
      side: 'giver',
      status: 'requested',
      other: 'Lucas',
      words: 'Pour un lit.',
      mayWrite: true,
      mayShow: false,
      otherVerified: true,
      thread: [{ by: 'taker', act: 'ask', from: '2027-03-10', to: '2027-03-12', words: 'Pour un lit.' }],
    })
    expect((await page.ask('loans.openLink', { ...link, secret: 'x'.repeat(43) })).reason).toBe('loan-gone')
    expect((await page.act('loans.answerLink', { ...link, answer: 'accept' })).output?.status).toBe('agreed')
    expect(await told(server, server.lucas)).toContain('C’est oui : Échelle double, du 10 au 12 mars')
    expect(await told(server, giver)).toHaveLength(1)
  })

  test('say a word to the other, and who is blocked is told', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server
    await allDone(server.services)
    const linkOf = (person: Person) => {
      const [, secret = ''] = /demande\/[\w-]+#(\S+)/.exec(newest(server, person)?.text ?? '') ?? []
      return { loanId: id, secret, site }
    }
    const [ofGiver, ofTaker] = [linkOf(giver), linkOf(lucas)]
    const page = await visitor(server, { origin: ourAddress })

    await page.act('loans.sayLink', { ...ofTaker, words: 'Je viens en vélo.' })
    server.clock.set(addMs(server.clock.now(), 11 * 60_000))
    expect((await told(server, giver)).at(-1)).toBe('Lucas vous écrit : Échelle double, du 10 au 12 mars')
    expect(newest(server, giver)?.text).toContain('> Je viens en vélo.')
    expect(await told(server, lucas)).toHaveLength(1)

    const blocked = await page.act('loans.blockLink', { ...ofGiver, blocked: true })
    expect(blocked.output).toMatchObject({ blocked: true, mayBlock: false })
    expect((await page.act('loans.sayLink', { ...ofTaker, words: 'Allô ?' })).reason).toBe('person-blocked')
    expect((await page.ask('loans.openLink', ofTaker)).output?.mayWrite).toBe(false)
  })

  test('tell of other days, of a refusal with its reason, of a cancellation', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server

    await said(giver, id, { answer: 'propose', ...days(20, 22), words: 'Ce week-end je m’en sers.' })
    expect((await told(server, lucas)).at(-1)).toBe('Autres jours proposés : Échelle double, du 20 au 22 mars')
    expect(newest(server, lucas)?.text).toContain('> Ce week-end je m’en sers.')
    await said(lucas, id, { answer: 'agree' })
    expect((await told(server, giver)).at(-1)).toBe('C’est d’accord : Échelle double, du 20 au 22 mars, Lucas')
    await said(lucas, id, { answer: 'cancel', reason: 'no-need' })
    expect((await told(server, giver)).at(-1)).toBe('Annulé : Échelle double, du 20 au 22 mars, Lucas')

    const second = await asked(lucas, await give(giver, { title: 'Tente' }), days(10, 12))
    await said(giver, second.id, { answer: 'refuse', reason: 'not-free' })
    expect((await told(server, lucas)).at(-1)).toBe('Nadia ne peut pas : Tente, du 10 au 12 mars')
    expect(newest(server, lucas)?.text).toContain(
      '«\u00a0Tente\u00a0» n’est pas libre du mercredi 10 au vendredi 12 mars.',
    )
  })

  test('promise a reminder to who gets one, and to nobody who wants none; the page neither', async () => {
    const server = await openLending(engine)
    await using _ = server
    const { giver, lucas } = server
    const thing = await give(giver)
    const page = await visitor(server, { origin: ourAddress })
    const promisedTo = async (person: Person) => {
      await allDone(server.services)
      const { text = '' } = newest(server, person) ?? {}
      const [, loanId = '', secret = ''] = /demande\/([\w-]+)#(\S+)/.exec(text) ?? []
      const shown = await page.ask('loans.openLink', { loanId, secret, site })
      return { mail: text.includes('un rappel la veille'), page: !shown.output?.unreminded }
    }
    const agreed = async () => {
      const { id } = await asked(lucas, thing, days(10, 12))
      await said(giver, id, { answer: 'accept' })
      const taker = await promisedTo(lucas)
      await said(giver, id, { answer: 'propose', ...days(20, 22) })
      await said(lucas, id, { answer: 'agree' })
      const result = { taker, giver: await promisedTo(giver) }
      await said(lucas, id, { answer: 'cancel', reason: 'no-need' })
      return result
    }
    const [yes, no] = [true, false].map((promised) => ({ mail: promised, page: promised }))

    const wants = async (person: Person, reminders: boolean) =>
      (await onOurs(server, person)).act('accounts.changeProfile', { reminders })
    await wants(giver, false)
    expect(await agreed()).toEqual({ taker: yes, giver: no })
    await wants(lucas, false)
    await wants(giver, true)
    expect(await agreed()).toEqual({ taker: no, giver: yes })
  })

  test('recall after three days, and tell both when nobody answered', async () => {
    const { server, giver, lucas } = await openAsked(engine)
    await using _ = server

    await passTo(server, '2027-03-04T09:30:00Z')
    expect((await told(server, giver)).at(-1)).toBe('Lucas attend un mot de vous : Échelle double, du 10 au 12 mars')
    await passTo(server, '2027-03-08T09:30:00Z')
    expect((await told(server, giver)).at(-1)).toBe('Sans réponse : Lucas, Échelle double, du 10 au 12 mars')
    expect((await told(server, lucas)).at(-1)).toBe('Sans réponse : Échelle double, du 10 au 12 mars')
  })

  test('remind the day before, and say without blame that it is late', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server
    await said(giver, id, { answer: 'accept' })
    await passTo(server, '2027-03-09T10:00:00Z')
    expect((await told(server, lucas)).at(-1)).toBe('Rappel, mercredi 10 mars : Échelle double')
    expect((await told(server, giver)).at(-1)).toBe('Rappel, mercredi 10 mars : Lucas, Échelle double')
    server.clock.set('2027-03-10T10:00:00Z')
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })
    await passTo(server, '2027-03-11T10:00:00Z')
    expect((await told(server, lucas)).at(-1)).toBe('À rendre le vendredi 12 mars : Échelle double')
    await passTo(server, '2027-03-13T10:00:00Z')
    expect((await told(server, lucas)).at(-1)).toBe('À rendre : Échelle double, depuis le vendredi 12 mars')
    expect((await told(server, giver)).at(-1)).toBe('Pas encore rendu : Échelle double, Lucas')
    expect(newest(server, giver)?.text).toContain('Rien n’est montré en public.')
  })

  test('a conversation is read by the site’s moderators once one side reports it, and both are told', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server
    await allDone(server.services)
    const [, secret = ''] = /demande\/[\w-]+#(\S+)/.exec(newest(server, giver)?.text ?? '') ?? []
    const looking = await signIn(server, { firstName: 'Karim' })
    const { id: siteId } = await getSite(server.services.database.reader, site)
    await administer(server.services.database, (tx) =>
      insertRole(tx, { accountId: looking.accountId, role: 'moderator', of: { site: siteId } }, server.clock.now()),
    )
    const page = await visitor(server, { origin: ourAddress })

    await page.act('loans.reportLink', { loanId: id, secret, site, reason: 'hurtful', words: 'Il insiste.' })
    await allDone(server.services)

    const mail = server.mails
      .to(looking.email)
      .find(({ subject }) => subject === 'Une conversation est signalée\u00a0: Échelle double')
    expect(mail?.text).toContain('attend au bureau, dans «\u00a0Modération\u00a0»')
    expect(mail?.text).not.toMatch(/Pour un lit|Il insiste/)
    for (const person of [giver, lucas])
      expect(
        server.mails
          .to(person.email)
          .map(({ text }) => text)
          .join('\n'),
      ).toContain('L’équipe du site lit votre conversation')
    expect(newest(server, lucas)?.text).not.toContain('Il insiste.')
  })

  test('a conversation is reported once by each side for a week, however often it is pressed', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server
    await said(giver, id, { answer: 'propose', ...days(20, 22), words: 'Je m’en sers.' })
    await allDone(server.services)
    const page = await visitor(server, { origin: ourAddress })
    const linkOf = (side: 'giver' | 'taker') => {
      const path = loanPath(server.services.hmac, { id: toId<'Loan'>(id), site: { slug: site }, mark: undefined }, side)
      return { loanId: id, site, secret: path.split('#')[1] ?? '' }
    }
    const report = (side: 'giver' | 'taker') =>
      page.act('loans.reportLink', { ...linkOf(side), reason: 'hurtful', words: 'Il insiste.' })
    const before = server.mails.to(lucas.email).length
    server.clock.set(addMs(server.clock.now(), 60_000))

    const pressed = await Promise.all(Array.from({ length: 4 }, () => report('giver')))
    await allDone(server.services)

    expect(pressed.map(({ status, reason }) => reason ?? status).toSorted()).toEqual([
      ...[200, 'report-open', 'report-open', 'report-open'],
    ])
    expect(server.mails.to(lucas.email)).toHaveLength(before + 1)
    const shown = (await page.ask('loans.openLink', linkOf('giver'))).output
    expect(shown).toMatchObject({ mayReport: false, reportedAt: server.clock.now() })
    expect((await page.ask('loans.openLink', linkOf('taker'))).output).toMatchObject({ mayReport: true })
    expect((await report('taker')).status).toBe(200)
    server.clock.set(addDays(server.clock.now(), 7))
    expect((await page.ask('loans.openLink', linkOf('giver'))).output?.mayReport).toBe(true)
  })

  test('of a draw by lot say to all who asked how it came, and how to check it', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const samira = await signIn(server, { firstName: 'Samira' })
    const gift = await give(giver, { kind: 'give', title: 'Fauteuil' })
    const loans = [await asked(lucas, gift), await asked(samira, gift)]
    await said(giver, loans[0]?.id ?? '', { answer: 'draw' })

    const subjects = [await told(server, lucas), await told(server, samira)].map((all) => all.at(-1))
    expect(subjects.toSorted()).toEqual(['C’est vous : Fauteuil', 'Tiré au sort : Fauteuil'])
    for (const person of [lucas, samira])
      expect(newest(server, person)?.text).toContain('le numéro du tirage est maintenant sur votre page')
  })
})

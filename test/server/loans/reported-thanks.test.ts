import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { personHolders } from '../../../server/together.js'
import { openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { asked, give, mine, openLending, said } from '../../support/loans/asking.js'
import { spaced } from '../../support/mail/mail-town.js'
import { keepHouse } from '../../support/housekeeping.js'
import { decide, moderatorOf, neighboursAt } from '../../support/moderation/deciding.js'
import { staffOf } from '../../support/moderation/desk.js'
import { site } from '../../support/offers/publishing.js'
import { visitor, type Person } from '../../support/session.js'

const words = 'Vos rideaux sont affreux'

/** Lucas thanked Nadia, who shows it below her drill; Karim looks after the site. */
async function openThanked(engine: Engine) {
  const server = await openLending(engine)
  const { giver: nadia, lucas } = server
  const { id: siteId } = await getSite(server.services.database.reader, site)
  const karim = await staffOf(server, 'Karim', { role: 'moderator', of: { site: siteId } })
  const drill = await give(nadia, { title: 'Perceuse' })
  const { id: loanId } = await asked(lucas, await give(nadia, { kind: 'give', title: 'Fauteuil' }))
  await said(nadia, loanId, { answer: 'accept' })
  await said(nadia, loanId, { answer: 'hand-over' })
  await said(lucas, loanId, { answer: 'hand-over' })
  await lucas.act('loans.thank', { loanId, site, words })
  const show = (isShown: boolean) => nadia.act('loans.decideThanks', { loanId, site, whose: 'theirs', isShown })
  const stranger = await visitor(server)
  const read = async (at = site) => (await stranger.ask('offers.sheet', { id: drill, site: at })).output?.giver.thanks
  const idOf = async () => (await read())?.[0]?.id ?? ''
  const report = async (who: Person, id: string, contact?: string) =>
    (
      await who.act('moderation.report', {
        site,
        kind: 'thanks',
        id,
        reason: 'hurtful',
        words: '',
        ...(contact && { contact }),
      })
    ).reason
  return { server, nadia, lucas, karim, stranger, loanId, drill, show, read, idOf, report }
}

const queued = async (karim: Person) =>
  (await karim.ask('moderation.queue', { site })).output?.items.map(({ kind, id }) => ({ kind, id }))

describe.each(engines)('a line of thanks that somebody reports, on %s', (engine) => {
  test('waits in the queue, is hidden without the offer beside it, is told to both, and is shown again', async () => {
    const { server, idOf, karim, loanId, lucas, nadia, read, report, show, stranger } = await openThanked(engine)
    await using _ = server
    await show(true)
    const id = await idOf()
    const about = { kind: 'thanks', id, site } as const

    expect(await queued(karim)).toEqual([])
    expect(await report(stranger, id)).toBeUndefined()
    expect(await queued(karim)).toEqual([{ kind: 'thanks', id }])
    const { output } = await karim.ask('moderation.open', about)
    expect(output?.shown).toMatchObject({ title: 'Fauteuil', giver: 'Lucas, Nadia', state: 'shown' })
    expect(spaced(output?.shown.text ?? '')).toBe(`Lucas : ${words}`)
    // What was written once is not asked to be changed, and of two sides nobody is kept from publishing.
    expect(output?.may).toEqual(['show', 'hide'])

    const hide = { ...about, does: 'hide', reason: 'hurtful', words: '', seen: output?.seen ?? '' } as const
    expect((await karim.act('moderation.decide', hide)).reason).toBeUndefined()

    expect(await read()).toBeUndefined()
    expect((await mine(lucas, loanId))?.thanks?.mine).toEqual({ words, isShown: true, hidden: true })
    expect((await mine(nadia, loanId))?.thanks?.theirs).toEqual({ words, isShown: true, hidden: true })
    await allDone(server.services)
    const told = server.mails.mails.filter(({ subject }) =>
      spaced(subject).startsWith('Votre mot de remerciement n’est'),
    )
    expect(told.map(({ to }) => to.address).toSorted()).toEqual([lucas.email, nadia.email].toSorted())

    const again = await karim.ask('moderation.open', about)
    await karim.act('moderation.decide', {
      ...about,
      does: 'show',
      reason: 'other',
      words: '',
      seen: again.output?.seen ?? '',
    })
    expect(await read()).toEqual([{ id, words, by: 'Lucas' }])
  })

  test('is hidden by three who report it, and counts for nothing of who wrote it or shows it', async () => {
    const { server, idOf, lucas, nadia, read, show } = await openThanked(engine)
    await using _ = server
    await show(true)
    const id = await idOf()
    const people = await neighboursAt(server, 'carole', 'denis', 'elsa')
    server.clock.set('2027-03-03T08:00:00Z')
    const about = { site, kind: 'thanks', id, reason: 'hurtful', words: '' } as const

    for (const person of [lucas, nadia, ...people.slice(0, 2)]) await person.act('moderation.reportSigned', about)
    expect(await read()).toHaveLength(1)
    await people[2]?.act('moderation.reportSigned', about)
    expect(await read()).toBeUndefined()
  })

  test('is hidden by another site on its own pages alone', async () => {
    const { server, idOf, read, show } = await openThanked(engine)
    await using _ = server
    const there = await openLambersart(server)
    await show(true)
    const id = await idOf()

    await decide(server, moderatorOf(there), { id, does: 'hide', reason: 'hurtful' })

    expect(await read()).toHaveLength(1)
    expect(await read('ville-de-lambersart')).toBeUndefined()
  })

  test('cannot be reported before it is shown, once it is ended, or where nothing of its person is seen', async () => {
    const { server, drill, idOf, karim, nadia, report, show, stranger } = await openThanked(engine)
    await using _ = server
    const [row] = await server.services.database.reader.selectFrom('thanks').select('id').execute()
    const id = row?.id ?? ''

    expect(await report(stranger, id)).toBe('subject-gone')
    // Until then its words are of the two alone, for moderators too.
    expect((await karim.ask('moderation.open', { kind: 'thanks', id, site })).reason).toBe('subject-gone')
    await show(true)
    expect(await idOf()).toBe(id)
    await nadia.act('offers.withdraw', { offerId: drill, site })
    expect(await report(stranger, id)).toBe('subject-gone')
    await give(nadia, { title: 'Scie' })
    expect(await report(stranger, id)).toBeUndefined()
    await show(false)
    expect(await report(stranger, id)).toBe('subject-gone')
  })

  test('waits no more once one of the two ends it, and who reported it is told', async () => {
    const { server, idOf, karim, report, show, stranger } = await openThanked(engine)
    await using _ = server
    await show(true)
    await report(stranger, await idOf(), 'denis@exemple.fr')

    await show(false)
    await allDone(server.services)

    expect(await queued(karim)).toEqual([])
    const [decided] = await server.services.database.reader.selectFrom('report').select('outcome').execute()
    expect(decided?.outcome).toBe('over')
    const told = server.mails.to('denis@exemple.fr').map(({ text }) => spaced(text))
    expect(told.at(-1)).toContain('Le mot de remerciement « Fauteuil » a été retiré entre-temps.')
  })

  test('leaves nothing at moderation once either account is erased, or its loan is purged', async () => {
    for (const ends of ['lucas', 'nadia', 'time'] as const) {
      const thanked = await openThanked(engine)
      const { server, idOf, report, show, stranger } = thanked
      await using _ = server
      await show(true)
      const id = await idOf()
      const { id: siteId } = await getSite(server.services.database.reader, site)
      await report(stranger, id)
      await decide(server, moderatorOf(siteId), { id, does: 'hide', reason: 'hurtful' })
      const { clock, services } = server

      if (ends === 'time') {
        clock.set('2029-03-05T09:00:00Z')
        await keepHouse({ database: services.database, clock, storage: server.storage })
      } else
        await administer(services.database, (tx) => personHolders.loans.erase({ tx, clock }, thanked[ends].accountId))

      for (const table of ['thanks', 'report', 'hiding', 'decision'] as const)
        expect([table, await services.database.reader.selectFrom(table).selectAll().execute()]).toEqual([table, []])
    }
  })
})

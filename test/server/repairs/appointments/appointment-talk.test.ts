import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { messagesAbout } from '../../../../server/conversations/index.js'
import { dossierMessages } from '../../../../server/conversations/dossier-messages.js'
import { appointmentPath } from '../../../../server/repairs/appointments/links.js'
import { passTime } from '../../../../server/pass-time.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { answerFromMail, booked, linkFromMail, mondayAt } from '../../../support/repairs/booking.js'
import { openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { ourAddress } from '../../../support/server-processes.js'
import { onOurs, site } from '../../../support/offers/publishing.js'
import { signIn, visitor, type Person } from '../../../support/session.js'
import { staffSecretOf } from '../../../support/talks/workshop-talk.js'
import type { TestServer } from '../../../support/test-server.js'

const linked = (id: string) => ({ appointment: { id: toId<'Appointment'>(id) }, site: { slug: site } })

const staffLink = (server: TestServer, appointmentId: string, person: Person) => ({
  appointmentId,
  secret: staffSecretOf(server, appointmentId, person),
  site,
})

const linesOf = async ({ services }: TestServer, id: string) =>
  (await messagesAbout(services.database.reader, { kind: 'appointment', id })).map(
    ({ side, act, words, author, staffName }) => [
      side,
      act?.name,
      act?.details?.['startsAt'],
      words,
      staffName ?? author,
    ],
  )

describe.each(engines)('what a resident and a workshop say on %s', (engine) => {
  test('is what was asked, proposed and answered, in order, by whom', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { onRequest: true })
    await using _ = server
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(15), words: 'La roue est voilée.' })

    await malik.act('workshop.answer', {
      ...{ member, appointmentId: id, answer: 'propose' as const, seen: 0 },
      startsAt: mondayAt(16),
      words: 'Plutôt 16 h.',
    })
    await alma.act('repairs.answer', { appointmentId: id, answer: 'agree', site })
    server.clock.set('2027-03-01T17:00:00Z')
    await malik.act('workshop.answer', { member, appointmentId: id, answer: 'keep', seen: 2 })

    expect(await linesOf(server, id)).toEqual([
      ['resident', 'ask', mondayAt(15), 'La roue est voilée.', alma.accountId],
      ['repairer', 'propose', mondayAt(16), 'Plutôt 16 h.', 'Malik'],
      ['resident', 'agree', mondayAt(16), '', alma.accountId],
      ['repairer', 'keep', mondayAt(16), '', 'Malik'],
    ])
  })

  test('has what time did, and who books at once has booked', async () => {
    const { server } = await openWorkshopDesk(engine, { onRequest: true })
    await using _ = server
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(15) })
    server.clock.set('2027-03-01T14:30:00Z')
    await passTime({ database: server.services.database, clock: server.clock })

    expect((await linesOf(server, id)).map(([side, act]) => [side, act])).toEqual([
      ['resident', 'ask'],
      ['time', 'expire'],
    ])
  })

  test('is nothing where the workshop entered somebody itself', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _ = server
    const entered = await malik.act('workshop.enter', {
      ...{
        member,
        repairer: 'atelier-des-marais',
        bikeType: 'classic' as const,
        words: 'Au téléphone',
        locale: 'fr' as const,
      },
      startsAt: mondayAt(15),
      firstName: 'Rose',
    })
    const id = entered.output?.id ?? ''
    await malik.act('workshop.answer', { member, appointmentId: id, answer: 'cancel', seen: 0, words: 'Fermé' })

    const { reader } = server.services.database
    expect([entered.reason, await linesOf(server, id)]).toEqual([undefined, []])
    expect(await reader.selectFrom('talk_side').select('side').where('subject_id', '=', id).execute()).toEqual([])
  })

  test('goes with the resident: words are gone, acts stay', async () => {
    const { server } = await openWorkshopDesk(engine)
    await using _ = server
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(15), words: 'La roue est voilée.' })
    await answerFromMail(server, { id, side: 'repairer', answer: 'cancel', words: 'Nous sommes malades.' })

    const { database, clock } = server.services
    await administer(database, (tx) => dossierMessages.erase({ tx, clock }, alma.accountId))

    expect(await linesOf(server, id)).toEqual([
      ['resident', 'book', mondayAt(15), '', undefined],
      // By the workshop's own link nobody is known.
      ['repairer', 'cancel', mondayAt(15), 'Nous sommes malades.', undefined],
    ])
  })
})

describe.each(engines)('the link of one of a workshop’s staff on %s', (engine) => {
  test('ends with their role, and a colleague’s goes on', async () => {
    const { server, member, malik, paul, zoe } = await openWorkshopDesk(engine, { onRequest: true })
    await using _ = server
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(15) })
    const page = await visitor(server, { origin: ourAddress })
    const open = async (person: Person) => {
      const { output, reason } = await page.ask('repairs.openLink', staffLink(server, id, person))
      return output?.side ?? reason
    }

    const before = [await open(malik), await open(paul), await open(zoe)]
    const { output } = await malik.ask('roles.people', { member })
    const { roleId = '' } = output?.people.find(({ email }) => email === paul.email) ?? {}
    await malik.act('roles.endRole', { member, roleId })

    expect(before).toEqual(['repairer', 'repairer', 'appointment-gone'])
    expect([await open(malik), await open(paul)]).toEqual(['repairer', 'appointment-gone'])
  })

  test('answers in their name, and is over once they end all their sessions', async () => {
    const { server, malik, paul } = await openWorkshopDesk(engine, { onRequest: true })
    await using _ = server
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(15), words: '' })
    const page = await visitor(server, { origin: ourAddress })
    await page.act('repairs.answerLink', { ...staffLink(server, id, paul), answer: 'accept' })
    await malik.act('accounts.endAllSessions', { keepThis: true })

    expect((await linesOf(server, id)).map(([, act, , , by]) => [act, by]).at(-1)).toEqual(['accept', 'Paul'])
    expect((await page.ask('repairs.openLink', staffLink(server, id, malik))).reason).toBe('link-over')
  })
})

describe.each(engines)('the link of an appointment on %s', (engine) => {
  test('that was sent before works until its person ends all sessions, and the workshop’s goes on', async () => {
    const { server } = await openWorkshopDesk(engine)
    await using _ = server
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(15) })
    const side = async (of: 'resident' | 'repairer') => {
      const { output, reason } = await linkFromMail(server, id, of)
      return output?.side ?? reason
    }

    const before = await side('resident')
    await (await onOurs(server, alma)).act('accounts.endAllSessions', { keepThis: true })
    const { database, hmac } = server.services
    const { link_mark: mark } = await database.reader
      .selectFrom('account')
      .select('link_mark')
      .where('id', '=', alma.accountId)
      .executeTakeFirstOrThrow()
    const anew = appointmentPath(hmac, { ...linked(id), resident: { linkMark: mark ?? '' } }, 'resident')
    const page = await visitor(server, { origin: ourAddress })
    const { output } = await page.ask('repairs.openLink', { appointmentId: id, secret: anew.split('#')[1] ?? '', site })

    expect([before, await side('resident'), output?.side]).toEqual(['resident', 'link-over', 'resident'])
    expect(await side('repairer')).toBe('repairer')
  })
})

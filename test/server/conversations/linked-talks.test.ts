import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { toId } from '../../../server/base/id.js'
import { briefPath } from '../../../server/repairs/appointments/links.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { site } from '../../support/offers/publishing.js'
import { mondayAt } from '../../support/repairs/booking.js'
import { ourAddress } from '../../support/server-processes.js'
import { visitor } from '../../support/session.js'
import { linesIn } from '../../support/talks/talking.js'
import { openWorkshopTalk, sideSecretOf, staffSecretOf } from '../../support/talks/workshop-talk.js'

type Talked = Awaited<ReturnType<typeof openWorkshopTalk>>

/** What is read, said and stopped by the links of mails. */
function byLinks(town: Talked) {
  const { page, server, talk } = town
  const link = (secret: string) => ({ ...talk, secret, site })
  return {
    alma: link(sideSecretOf(server, talk.id, 'resident')),
    shared: link(sideSecretOf(server, talk.id, 'repairer')),
    malik: link(staffSecretOf(server, talk.id, town.malik)),
    paul: link(staffSecretOf(server, talk.id, town.paul)),
    zoe: link(staffSecretOf(server, talk.id, town.zoe)),
    open: (of: ReturnType<typeof link>) => page.ask('talks.openLink', of),
    say: (of: ReturnType<typeof link>, words: string) => page.act('talks.sayLink', { ...of, words }),
  }
}

describe.each(engines)('a talk behind the link of a mail, on %s', (engine) => {
  test('is read and written by the resident and by each of the staff, who are named', async () => {
    await using town = await openWorkshopTalk(engine)
    const { alma, malik, open, paul, say } = byLinks(town)
    await say(alma, 'Mon vélo est-il prêt ?')
    await say(malik, 'Demain midi.')
    await say(paul, 'Ou ce soir.')

    const { output } = await open(alma)

    expect(output && linesIn(output)).toEqual([
      'resident book: La roue est voilée.',
      'resident says: Mon vélo est-il prêt ?',
      'repairer Malik says: Demain midi.',
      'repairer Paul says: Ou ce soir.',
    ])
    expect(output).toMatchObject({ side: 'resident', unread: 2, mayWrite: true })
    const last = output?.lines.at(-1)?.at ?? ''
    await town.page.act('talks.seeLink', { ...alma, to: last })
    expect((await open(alma)).output).toMatchObject({ unread: 0 })
    expect((await open(malik)).output).toMatchObject({ side: 'repairer', seenTo: last })
  })

  test('is told on the page of the appointment to those who may read it alone', async () => {
    await using town = await openWorkshopTalk(engine)
    const { alma, malik, shared } = byLinks(town)
    const talks = async ({ id: appointmentId, secret }: typeof alma) =>
      (await town.page.ask('repairs.openLink', { appointmentId, secret, site })).output?.talks

    expect([await talks(alma), await talks(malik), await talks(shared)]).toEqual([true, true, undefined])
  })

  test('opens by no link of the whole workshop, of another member, nor one that was made on the page of a site', async () => {
    await using town = await openWorkshopTalk(engine)
    const { server, talk } = town
    const { alma, open, say, shared, zoe } = byLinks(town)
    const linked = { appointment: { id: toId<'Appointment'>(talk.id) }, site: { slug: site } }
    const path = briefPath(server.services.hmac, linked, { now: server.clock.now(), isElsewhere: true })
    const limited = { ...alma, secret: path.split('#')[1] ?? '' }

    for (const link of [shared, zoe, limited]) {
      expect((await open(link)).reason).toBe('appointment-gone')
      expect((await say(link, 'Bonjour')).reason).toBe('appointment-gone')
    }
  })

  test('ends for one of the staff with their role', async () => {
    await using town = await openWorkshopTalk(engine)
    const { malik, open } = byLinks(town)
    const before = (await open(malik)).reason
    await administer(town.server.services.database, async (tx) => {
      await tx.deleteFrom('role').where('account_id', '=', town.malik.accountId).execute()
    })

    expect([before, (await open(malik)).reason]).toEqual([undefined, 'appointment-gone'])
  })

  test('is not there about whom the workshop entered itself', async () => {
    await using town = await openWorkshopTalk(engine)
    const entered = await town.malik.act('workshop.enter', {
      ...({ bikeType: 'classic', firstName: 'Rose', locale: 'fr', words: 'Au téléphone' } as const),
      ...{ member: town.member, repairer: 'atelier-des-marais', startsAt: mondayAt(17) },
    })
    const id = entered.output?.id ?? ''
    const link = { kind: 'appointment', id, site, secret: staffSecretOf(town.server, id, town.malik) } as const

    expect([entered.reason, (await town.page.ask('talks.openLink', link)).reason]).toEqual([
      undefined,
      'appointment-gone',
    ])
  })
})

async function openNeighbours(engine: Engine) {
  const server = await openLending(engine)
  const { id } = await asked(server.lucas, await give(server.giver), days(10, 12))
  const page = await visitor(server, { origin: ourAddress })
  const link = (side: 'giver' | 'taker') => {
    const { loanId: _id, ...rest } = linkOf(server, id, side)
    return { ...rest, kind: 'loan', id } as const
  }
  return { server, page, nadia: link('giver'), lucas: link('taker') }
}

describe.each(engines)('a talk of neighbours behind the links of their mails, on %s', (engine) => {
  test('is read and written by each, once under one key', async () => {
    const { server, page, nadia, lucas } = await openNeighbours(engine)
    await using _ = server
    const key = 'une-cle-pour-un-seul-mot'
    await page.act('talks.sayLink', { ...nadia, words: 'Passez par la cour.' }, { key })
    await page.act('talks.sayLink', { ...nadia, words: 'Passez par la cour.' }, { key })

    const { output } = await page.ask('talks.openLink', lucas)

    expect(output && linesIn(output)).toEqual(['taker ask: Bonjour', 'giver says: Passez par la cour.'])
    expect(output).toMatchObject({ side: 'taker', other: 'Nadia', unread: 1, muted: false })
  })

  test('says to each alone that they stopped its mails', async () => {
    const { server, page, nadia, lucas } = await openNeighbours(engine)
    await using _ = server
    const muted = async (link: typeof nadia) => (await page.ask('talks.openLink', link)).output?.muted
    await page.act('talks.muteLink', { ...nadia, muted: true })
    await page.act('talks.muteLink', { ...nadia, muted: true })
    const stopped = [await muted(nadia), await muted(lucas)]
    await page.act('talks.muteLink', { ...nadia, muted: false })

    expect([stopped, await muted(nadia)]).toEqual([[true, false], false])
  })
})

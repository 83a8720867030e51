import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../../server/database/columns.js'
import { engines } from '../../../support/engines.js'
import { allDone, allFollowed, anything } from '../../../support/followed.js'
import { asked, days, give, openLending, said } from '../../../support/loans/asking.js'
import { onOurs } from '../../../support/offers/publishing.js'
import { linkOf } from '../../../support/loans/links.js'
import { ourAddress } from '../../../support/server-processes.js'
import { visitor, type Person } from '../../../support/session.js'
import { sendOurs } from '../../../support/talks/photos.js'
import { opened, say, see } from '../../../support/talks/talking.js'

/** Nadia lends to Lucas, at nine in the morning there; all that was done is mailed. */
async function openTalk(engine: Engine) {
  const server = await openLending(engine)
  const { giver, lucas, services } = server
  const { id } = await asked(lucas, await give(giver), days(10, 12))
  await allDone(services)
  const at = async (now: string) => {
    server.clock.set(now)
    services.onCommitted(anything)
    await allFollowed(services.database)
  }
  /** It is due then, and nothing is left to be told. */
  const told = async (now: string) => {
    server.clock.set(now)
    await allDone(services)
  }
  const words = (person: Person) =>
    server.mails
      .to(person.email)
      .filter(({ subject }) => subject.includes('vous écrit'))
      .map(({ text }) => text.split('\n').filter((line) => /^> ./.test(line)))
  const talk = { kind: 'loan', id } as const
  return { server, talk, nadia: await onOurs(server, giver), lucas: await onOurs(server, lucas), at, told, words }
}

describe.each(engines)('mails of what is written and not read, on %s', (engine) => {
  test('leave after ten minutes, all lines in one', async () => {
    const { server, talk, nadia, lucas, at, told, words } = await openTalk(engine)
    await using _ = server
    await say(lucas, talk, 'Je viens en vélo.')
    await at('2027-03-01T08:05:00Z')
    await say(lucas, talk, 'Vers 18 h.')
    await at('2027-03-01T08:09:59Z')
    const before = words(nadia)
    await told('2027-03-01T08:10:01Z')
    const after = words(nadia)
    await told('2027-03-01T08:30:00Z')

    expect([before, after]).toEqual([[], [['> Je viens en vélo.', '> Vers 18 h.']]])
    expect(words(nadia)).toEqual(after)
    expect(words(lucas)).toEqual([])
  })

  test('say how many photos were shown, and show none', async () => {
    const { server, talk, nadia, lucas, told, words } = await openTalk(engine)
    await using _ = server
    const photos = [await sendOurs(server, lucas, 'red'), await sendOurs(server, lucas, 'green')]
    await lucas.act('talks.say', { ...talk, words: '', photos: photos.slice(0, 1) })
    await lucas.act('talks.say', { ...talk, words: 'Et l’autre côté', photos })
    await told('2027-03-01T08:11:00Z')

    expect(words(nadia)).toEqual([['> (une photo)', '> Et l’autre côté', '> (2\u00a0photos)']])
  })

  test('tell later lines alone, and nothing that was read meanwhile', async () => {
    const { server, talk, nadia, lucas, told, words } = await openTalk(engine)
    await using _ = server
    await say(lucas, talk, 'Lue')
    await see(nadia, talk, (await opened(nadia, talk)).lines.at(-1)?.at ?? '')
    await told('2027-03-01T08:11:00Z')
    const whenRead = words(nadia)
    await say(lucas, talk, 'Pas lue')
    await told('2027-03-01T08:22:00Z')

    expect([whenRead, words(nadia)]).toEqual([[], [['> Pas lue']]])
  })

  test('never leave at night: they are there in the morning', async () => {
    const { server, talk, nadia, lucas, at, told, words } = await openTalk(engine)
    await using _ = server
    await at('2027-03-01T19:55:00Z')
    await say(await onOurs(server, lucas), talk, 'Bonne nuit')
    await at('2027-03-01T20:06:00Z')
    await at('2027-03-02T06:59:00Z')
    const asleep = words(nadia)
    await told('2027-03-02T07:00:30Z')

    expect([asleep, words(nadia)]).toEqual([[], [['> Bonne nuit']]])
  })

  test.each(['in the talk', 'by the link of a mail'] as const)(
    'stop for who stops them %s, and for nobody else; they come again once wanted',
    async (how) => {
      const { server, talk, nadia, lucas, told, words } = await openTalk(engine)
      await using _ = server
      const page = await visitor(server, { origin: ourAddress })
      const { loanId: __, ...link } = linkOf(server, talk.id, 'giver')
      const mute = async (muted: boolean) =>
        how === 'in the talk'
          ? nadia.act('talks.mute', { ...talk, muted })
          : page.act('talks.muteLink', { ...talk, ...link, muted })
      const stopped = (await mute(true)).reason
      await say(lucas, talk, 'Une')
      await told('2027-03-01T08:11:00Z')
      await say(nadia, talk, 'Deux')
      await told('2027-03-01T08:22:00Z')
      const whileStopped = [words(nadia), words(lucas)]
      const begun = (await mute(false)).reason
      await say(lucas, talk, 'Trois')
      await told('2027-03-01T08:33:00Z')

      expect([stopped, begun]).toEqual([undefined, undefined])
      expect(whileStopped).toEqual([[], [['> Deux']]])
      expect([words(nadia), words(lucas)]).toEqual([[['> Trois']], [['> Deux']]])
    },
  )

  test('stop, while what is done is still mailed', async () => {
    const { server, talk, lucas, told } = await openTalk(engine)
    await using _ = server
    await lucas.act('talks.mute', { ...talk, muted: true })
    await said(server.giver, talk.id, { answer: 'accept' })
    await told('2027-03-01T08:11:00Z')

    expect(server.mails.to(lucas.email).map(({ subject }) => subject.replaceAll('\u00a0', ' '))).toContain(
      'C’est oui : Échelle double, du 10 au 12 mars',
    )
  })

  test('do not hold back what is done meanwhile', async () => {
    const { server, talk, lucas, at } = await openTalk(engine)
    await using _ = server
    await say(lucas, talk, 'Alors ?')
    await at('2027-03-01T08:02:00Z')
    await said(server.giver, talk.id, { answer: 'accept' })
    await at('2027-03-01T08:03:00Z')

    expect(server.mails.to(lucas.email).map(({ subject }) => subject.replaceAll('\u00a0', ' '))).toContain(
      'C’est oui : Échelle double, du 10 au 12 mars',
    )
  })
})

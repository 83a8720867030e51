import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../../server/database/columns.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { allDone, allFollowed, anything } from '../../../support/followed.js'
import { site } from '../../../support/offers/publishing.js'
import { say } from '../../../support/talks/talking.js'
import { openWorkshopTalk, sideSecretOf, staffSecretOf } from '../../../support/talks/workshop-talk.js'

/** Alma has booked at the workshop of Malik and Paul, at nine in the morning there; all that was done is mailed. */
async function openTalk(engine: Engine) {
  const town = await openWorkshopTalk(engine)
  const { page, server, talk } = town
  await allDone(server.services)
  const told = async (now: string) => {
    server.clock.set(now)
    await allDone(server.services)
  }
  const at = async (now: string) => {
    server.clock.set(now)
    server.services.onCommitted(anything)
    await allFollowed(server.services.database)
  }
  const words = (email: string) =>
    server.mails
      .to(email)
      .filter(({ subject }) => subject.includes('vous écrit'))
      .map(({ text }) => text.split('\n').filter((line) => /^> ./.test(line)))
  const link = (secret: string) => ({ ...talk, secret, site })
  const malik = link(staffSecretOf(server, talk.id, town.malik))
  const answers = (said: string) => page.act('talks.sayLink', { ...malik, words: said })
  return {
    ...town,
    told,
    at,
    words,
    answers,
    malikLink: malik,
    almaLink: link(sideSecretOf(server, talk.id, 'resident')),
  }
}

describe.each(engines)('mails of what a resident and a workshop write and do not read, on %s', (engine) => {
  test('reach each of the staff after ten minutes, all lines in one, with a link of their own', async () => {
    await using town = await openTalk(engine)
    const { alma, at, malik, paul, server, talk, told, words } = town
    await say(alma, talk, 'J’ai aussi une sonnette.')
    await at('2027-03-01T08:05:00Z')
    await say(alma, talk, 'Et un phare.')
    await at('2027-03-01T08:09:59Z')
    const before = words(malik.email)
    await told('2027-03-01T08:10:01Z')
    await told('2027-03-01T08:30:00Z')

    const lines = [['> J’ai aussi une sonnette.', '> Et un phare.']]
    expect([before, words(malik.email), words(paul.email)]).toEqual([[], lines, lines])
    const [mail] = server.mails.to(paul.email).filter(({ subject }) => subject.includes('Alma vous écrit'))
    expect(mail?.text).toContain(`/rendez-vous/${talk.id}#${staffSecretOf(server, talk.id, paul)}`)
    expect(words(alma.email)).toEqual([])
  })

  test('reach the resident, and never at night', async () => {
    await using town = await openTalk(engine)
    const { alma, answers, at, told, words } = town
    await at('2027-03-01T19:55:00Z')
    await answers('Votre vélo est prêt.')
    await at('2027-03-01T20:06:00Z')
    await at('2027-03-02T06:59:00Z')
    const asleep = words(alma.email)
    await told('2027-03-02T07:00:30Z')

    expect([asleep, words(alma.email)]).toEqual([[], [['> Votre vélo est prêt.']]])
  })

  test('do not tell what was read meanwhile', async () => {
    await using town = await openTalk(engine)
    const { alma, answers, almaLink, page, told, words } = town
    await answers('Demain midi.')
    await page.act('talks.seeLink', { ...almaLink, to: '2027-03-02T00:00:00.000Z' })
    await told('2027-03-01T08:11:00Z')

    expect(words(alma.email)).toEqual([])
  })

  test('stop for who stops them, signed out, and for nobody else; they come again once wanted', async () => {
    await using town = await openTalk(engine)
    const { alma, malik, malikLink, page, paul, talk, told, words } = town
    await page.act('talks.muteLink', { ...malikLink, muted: true })
    await say(alma, talk, 'Une')
    await told('2027-03-01T08:11:00Z')
    const whileMuted = [words(malik.email), words(paul.email)]
    await page.act('talks.muteLink', { ...malikLink, muted: false })
    await say(alma, talk, 'Deux')
    await told('2027-03-01T08:22:00Z')

    expect(whileMuted).toEqual([[], [['> Une']]])
    expect(words(malik.email)).toEqual([['> Deux']])
  })

  test('are stopped by the resident in their own space as by their link', async () => {
    await using town = await openTalk(engine)
    const { alma, almaLink, answers, page, talk, told, words } = town
    await alma.act('talks.mute', { ...talk, muted: true })
    await answers('Votre vélo est prêt.')
    await told('2027-03-01T08:11:00Z')

    expect((await page.ask('talks.openLink', almaLink)).output?.muted).toBe(true)
    expect(words(alma.email)).toEqual([])
  })

  test('reach the workshop’s own mailbox where it has no staff, and say that its link does not write', async () => {
    await using town = await openTalk(engine)
    const { alma, server, talk, told } = town
    await administer(server.services.database, async (tx) => {
      await tx.deleteFrom('role').where('member_id', '=', town.member).execute()
    })
    await say(alma, talk, 'Ouvrez-vous lundi ?')
    await told('2027-03-01T08:11:00Z')

    const [mail] = server.mails.to(server.repairer.email).filter(({ subject }) => subject.includes('Alma vous écrit'))
    expect(mail?.text).toContain('> Ouvrez-vous lundi ?')
    expect(mail?.text).toContain('il ne permet pas d’écrire')
    expect(mail?.text).not.toContain('?mails')
  })
})

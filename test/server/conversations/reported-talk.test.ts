import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { addMs } from '../../../server/base/instant.js'
import { getSite } from '../../../server/sites/index.js'
import { engines } from '../../support/engines.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { allDone } from '../../support/followed.js'
import { staffOf } from '../../support/moderation/desk.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { linesIn, opened, say } from '../../support/talks/talking.js'
import { openWorkshopTalk, staffSecretOf } from '../../support/talks/workshop-talk.js'

/** Malik of the workshop wrote to Alma, who may report it; Nadia looks after the site. */
async function openReported(engine: Engine) {
  const town = await openWorkshopTalk(engine)
  const { page, server, talk } = town
  const { id } = await getSite(server.services.database.reader, site)
  const nadia = await staffOf(server, 'Nadia', { role: 'moderator', of: { site: id } })
  const malikLink = { ...talk, secret: staffSecretOf(server, talk.id, town.malik), site }
  const answers = (words: string) => page.act('talks.sayLink', { ...malikLink, words })
  await answers('Venez donc chez moi.')
  const about = { ...talk, site }
  const report = () => town.alma.act('talks.report', { ...talk, reason: 'hurtful', words: 'Il insiste.' })
  const decide = async (does: 'show' | 'hide' | 'ask') => {
    const { output } = await nadia.ask('moderation.open', about)
    return nadia.act('moderation.decide', { ...about, does, reason: 'hurtful', words: '', seen: output?.seen ?? '' })
  }
  return { ...town, nadia, malikLink, answers, about, report, decide }
}

describe.each(engines)('what a resident and a workshop say, once one of them reports it, on %s', (engine) => {
  test('waits in the queue, where it is read up to the report and no further; before, nobody reads it', async () => {
    await using town = await openReported(engine)
    const { about, answers, nadia, report, talk } = town
    const before = (await nadia.ask('moderation.open', about)).reason
    await report()
    await answers('Pardon.')

    const { output: queue } = await nadia.ask('moderation.queue', { site })
    const { output } = await nadia.ask('moderation.open', about)

    expect(before).toBe('subject-gone')
    expect(queue?.items.map(({ kind, id }) => ({ kind, id }))).toEqual([talk])
    expect(output?.shown.text.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'Alma : La roue est voilée.',
      'Malik : Venez donc chez moi.',
    ])
    expect(output?.reports.map(({ reason, words }) => [reason, words])).toEqual([['hurtful', 'Il insiste.']])
    expect(output?.may).toEqual(['show', 'hide'])
  })

  test('is told to both sides and to who looks after the site, without a word of it, and is reported by the same side once', async () => {
    await using town = await openReported(engine)
    const { alma, malik, nadia, page, malikLink, report, server, talk } = town
    const told = (email: string) =>
      server.mails.to(email).filter(({ subject }) => subject.includes('conversation est signalée'))
    const saying = (email: string) => told(email).length
    await allDone(server.services)

    const pressed = [(await report()).reason, (await report()).reason]
    await allDone(server.services)
    const mailed = [saying(alma.email), saying(malik.email), saying(nadia.email)]
    const others = await page.act('talks.reportLink', { ...malikLink, reason: 'other', words: 'Elle insiste.' })

    expect(pressed).toEqual([undefined, 'report-open'])
    expect(mailed).toEqual([1, 1, 1])
    expect(told(nadia.email)[0]?.text).not.toMatch(/chez moi|insiste/)
    expect(others.reason).toBeUndefined()
    expect(await opened(alma, talk)).toMatchObject({ mayReport: false, mayWrite: true })
  })

  test('is hidden by who decides: what was done stays, nothing is written any more, until it is shown again', async () => {
    await using town = await openReported(engine)
    const { alma, answers, decide, report, talk } = town
    const unread = async () => (await alma.ask('repairs.mine', {})).output?.items.map((each) => each.unread)
    const counts = [await unread()]
    await report()
    expect((await alma.ask('talks.unread', {})).output?.count).toBe(1)
    const asked = (await decide('ask')).reason
    const hidden = (await decide('hide')).reason
    counts.push(await unread())

    const page = await opened(alma, talk)
    expect((await alma.ask('talks.unread', {})).output?.count).toBe(0)
    expect([asked, hidden]).toEqual(['invalid-input', undefined])
    expect(counts).toEqual([[1], [undefined]])
    expect(linesIn(page)).toEqual(['resident book: '])
    expect(page).toMatchObject({ mayWrite: false, mayReport: false })
    expect((await answers('Encore moi')).reason).toBe('conversation-over')

    await decide('show')
    await say(alma, talk, 'Merci')
    expect(linesIn(await opened(alma, talk))).toEqual([
      'resident book: La roue est voilée.',
      'repairer Malik says: Venez donc chez moi.',
      'resident says: Merci',
    ])
  })
})

/** Lucas, who asked, wrote to Nadia, who may report it; Karim looks after the site. */
async function openReportedLoan(engine: Engine) {
  const server = await openLending(engine)
  const { id: siteId } = await getSite(server.services.database.reader, site)
  const karim = await staffOf(server, 'Karim', { role: 'moderator', of: { site: siteId } })
  const { id } = await asked(server.lucas, await give(server.giver), { ...days(5, 7), words: 'Pour un lit.' })
  const talk = { kind: 'loan', id } as const
  const nadia = await onOurs(server, server.giver)
  const lucas = await onOurs(server, server.lucas)
  await say(lucas, talk, 'Donnez-moi votre adresse.')
  const about = { ...talk, site }
  const report = () => nadia.act('talks.report', { ...talk, reason: 'hurtful', words: 'Il insiste.' })
  const decide = async (does: 'show' | 'hide') => {
    const { output } = await karim.ask('moderation.open', about)
    return karim.act('moderation.decide', { ...about, does, reason: 'hurtful', words: '', seen: output?.seen ?? '' })
  }
  return { server, karim, nadia, lucas, talk, about, report, decide }
}

describe.each(engines)('what two neighbours say, once one of them reports it, on %s', (engine) => {
  test('waits in the queue too, where it is read up to the report; before, nobody reads it', async () => {
    const { server, about, karim, lucas, report, talk } = await openReportedLoan(engine)
    await using _ = server
    const before = (await karim.ask('moderation.open', about)).reason
    expect((await report()).reason).toBeUndefined()
    await say(lucas, talk, 'Pardon.')

    const { output: queue } = await karim.ask('moderation.queue', { site })
    const { output } = await karim.ask('moderation.open', about)

    expect(before).toBe('subject-gone')
    expect(queue?.items.map(({ kind, id }) => ({ kind, id }))).toEqual([talk])
    expect(output?.shown.text.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'Lucas : Pour un lit.',
      'Lucas : Donnez-moi votre adresse.',
    ])
    expect(output?.shown.giver).toBe('Lucas, Nadia')
    expect(output?.may).toEqual(['show', 'hide'])
  })

  test('is hidden from both, with the words of the request: what was done stays, nothing is written until it is shown again', async () => {
    const { server, decide, lucas, nadia, report, talk } = await openReportedLoan(engine)
    await using _ = server
    await report()
    const unread = async () => (await nadia.ask('talks.unread', {})).output?.count
    const requestOf = async () => (await nadia.ask('loans.mine', {})).output?.given[0]?.firstWords
    const before = [await unread(), await requestOf()]

    expect((await decide('hide')).reason).toBeUndefined()

    expect([before, [await unread(), await requestOf()]]).toEqual([
      [1, 'Pour un lit.'],
      [0, undefined],
    ])
    expect(linesIn(await opened(nadia, talk))).toEqual(['taker ask: '])
    expect(await opened(nadia, talk)).toMatchObject({ mayWrite: false, mayReport: false })
    expect((await lucas.act('talks.say', { ...talk, words: 'Encore moi' })).reason).toBe('conversation-over')
    await decide('show')
    await say(lucas, talk, 'Merci')
    expect(linesIn(await opened(nadia, talk))).toEqual([
      'taker ask: Pour un lit.',
      'taker says: Donnez-moi votre adresse.',
      'taker says: Merci',
    ])
  })

  test('that was written before it was hidden is mailed to nobody', async () => {
    const { server, decide, report } = await openReportedLoan(engine)
    await using _ = server
    await report()
    await decide('hide')
    // It waits ten minutes for who looks at the talk.
    await allDone(server.services)
    server.clock.set(addMs(server.clock.now(), 20 * 60_000))
    await allDone(server.services)

    expect(
      server.mails
        .to(server.giver.email)
        .map(({ text }) => text)
        .join('\n'),
    ).not.toContain('Donnez-moi votre adresse')
  })
})

import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { getSite } from '../../../server/sites/index.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { staffOf } from '../../support/moderation/desk.js'
import { site } from '../../support/offers/publishing.js'
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

  test('is told to both sides, and is reported by the same side once', async () => {
    await using town = await openReported(engine)
    const { alma, malik, page, malikLink, report, server, talk } = town
    const saying = (email: string) =>
      server.mails.to(email).filter(({ subject }) => subject.includes('conversation est signalée')).length
    await allDone(server.services)

    const told = [(await report()).reason, (await report()).reason]
    await allDone(server.services)
    const mailed = [saying(alma.email), saying(malik.email)]
    const others = await page.act('talks.reportLink', { ...malikLink, reason: 'other', words: 'Elle insiste.' })

    expect(told).toEqual([undefined, 'report-open'])
    expect(mailed).toEqual([1, 1])
    expect(others.reason).toBeUndefined()
    expect(await opened(alma, talk)).toMatchObject({ mayReport: false, mayWrite: true })
  })

  test('is hidden by who decides: what was done stays, nothing is written any more, until it is shown again', async () => {
    await using town = await openReported(engine)
    const { alma, answers, decide, report, talk } = town
    await report()
    expect((await alma.ask('talks.unread', {})).output?.count).toBe(1)
    const asked = (await decide('ask')).reason
    const hidden = (await decide('hide')).reason

    const page = await opened(alma, talk)
    expect((await alma.ask('talks.unread', {})).output?.count).toBe(0)
    expect([asked, hidden]).toEqual(['invalid-input', undefined])
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

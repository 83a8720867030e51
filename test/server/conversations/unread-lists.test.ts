import { describe, expect, test } from 'vitest'
import { dossierMessages } from '../../../server/conversations/dossier-messages.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { lambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { asked, days, give } from '../../support/loans/asking.js'
import { onOurs, site as lomme } from '../../support/offers/publishing.js'
import type { Person } from '../../support/session.js'
import { agreeAt } from '../../support/sites/agreeing.js'
import { openNeighbours, openTwoSites } from '../../support/talks/neighbours.js'
import { say } from '../../support/talks/talking.js'

/** What one's own lists say of each loan. */
async function unreadLoans(person: Person, at?: string): Promise<(number | undefined)[]> {
  const { output } = await person.ask('loans.mine', at === undefined ? {} : { site: at })
  return [...(output?.asked ?? []), ...(output?.given ?? [])].map(({ unread: count }) => count)
}

/** What was written last of each loan, and by whom. */
async function lastWords(person: Person, at?: string): Promise<readonly string[]> {
  const { output } = await person.ask('loans.mine', at === undefined ? {} : { site: at })
  return [...(output?.asked ?? []), ...(output?.given ?? [])].flatMap(({ last }) =>
    last ? [`${last.mine ? 'mine' : 'theirs'}: ${last.words}`] : [],
  )
}

describe.each(engines)('what is unread is told where it is, on %s', (engine) => {
  test('beside each thing that one gives or asked for, until it is read there', async () => {
    const { server, talk, nadia, lucas, giver } = await openNeighbours(engine)
    await using _ = server
    await asked(server.lucas, await give(giver, { title: 'Tente' }), days(10, 12))
    await say(nadia, talk, 'Passez par la cour.')
    await say(nadia, talk, 'La sonnette est cassée.')
    const before = [await unreadLoans(lucas), await unreadLoans(nadia)]
    const answered = await giver.act('loans.answer', { loanId: talk.id, site: lomme, answer: 'accept' })
    await say(lucas, talk, 'Merci !')
    const after = [await unreadLoans(lucas), await unreadLoans(nadia)]

    expect(before.map((counts) => counts.filter(Boolean))).toEqual([[2], []])
    expect(answered.reason).toBeUndefined()
    expect(after.map((counts) => counts.filter(Boolean))).toEqual([[], [1]])
  })

  test('still, in what is answered to an act', async () => {
    const { server, talk, nadia, lucas } = await openNeighbours(engine)
    await using _ = server
    const { output: asks } = await nadia.act('loans.answer', { loanId: talk.id, answer: 'accept', mayTakeBack: true })
    await say(lucas, talk, 'Alors ?')

    const { output } = await nadia.act('loans.takeBack', { loanId: talk.id, sequence: asks?.sequence ?? 0 })

    expect([asks?.unread, output?.unread]).toEqual([undefined, 1])
  })

  test('on the page of a site of those words alone that are read there', async () => {
    const { server, talk, nadia, theo } = await openTwoSites(engine)
    await using _ = server
    await say(await onOurs(server, theo), talk, 'Avant que les sites soient d’accord')
    const before = [await unreadLoans(nadia, lomme), await unreadLoans(await onOurs(server, nadia))]
    server.clock.set('2027-03-01T09:05:00Z')
    await agreeAt(server, lomme, lambersart)
    server.clock.set('2027-03-01T09:10:00Z')
    await say(theo, { ...talk, site: lambersart }, 'Depuis')

    expect(before).toEqual([[undefined], [1]])
    expect([await unreadLoans(nadia, lomme), await unreadLoans(await onOurs(server, nadia))]).toEqual([[1], [2]])
  })

  test('with what was written last and by whom, and nothing of what was done', async () => {
    const { server, talk, nadia, lucas, giver } = await openNeighbours(engine)
    await using _ = server
    const before = await lastWords(lucas)
    await say(nadia, talk, 'Passez par la cour.')
    await say(lucas, talk, 'D’accord. '.repeat(20))
    await giver.act('loans.answer', { loanId: talk.id, site: lomme, answer: 'accept' })

    expect(before).toEqual([])
    const cut = 'D’accord. '.repeat(12)
    expect([await lastWords(lucas), await lastWords(nadia)]).toEqual([[`mine: ${cut}`], [`theirs: ${cut}`]])
  })

  test('with none of the words of who was erased', async () => {
    const { server, talk, nadia, lucas } = await openNeighbours(engine)
    await using _ = server
    await say(nadia, talk, 'Passez par la cour.')
    await say(lucas, talk, 'D’accord.')
    const { database, clock } = server.services
    await administer(database, (tx) => dossierMessages.erase({ tx, clock }, lucas.accountId))

    expect(await lastWords(nadia)).toEqual(['mine: Passez par la cour.'])
  })

  test('with its last words on the page of a site only where these are read there', async () => {
    const { server, talk, nadia, theo } = await openTwoSites(engine)
    await using _ = server
    await say(await onOurs(server, theo), talk, 'Avant')
    const before = [await lastWords(nadia, lomme), await lastWords(await onOurs(server, nadia))]
    server.clock.set('2027-03-01T09:05:00Z')
    await agreeAt(server, lomme, lambersart)
    const between = await lastWords(nadia, lomme)
    server.clock.set('2027-03-01T09:10:00Z')
    await say(theo, { ...talk, site: lambersart }, 'Depuis')

    expect([before, between]).toEqual([[[], ['theirs: Avant']], []])
    expect(await lastWords(nadia, lomme)).toEqual(['theirs: Depuis'])
  })
})

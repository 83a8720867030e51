import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { staffLoanSecret } from '../../../server/loans/links/links.js'
import { engines } from '../../support/engines.js'
import { asked, give, openLending, said } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'

type Link = { readonly loanId: string; readonly secret: string }

const open = async (page: Person, link: Link) => page.ask('loans.openLink', { ...link, site })

/** The others in line, as one page of a gift leads there. */
async function inLine(page: Person, link: Link): Promise<Link[]> {
  const { output } = await open(page, link)
  return (output?.inLine ?? []).map(({ path }) => {
    const [, loanId = '', secret = ''] = /demande\/([^#]+)#(\S+)/.exec(path) ?? []
    return { loanId, secret }
  })
}

async function nextInLine(page: Person, link: Link): Promise<Link> {
  const [next = { loanId: '', secret: '' }] = await inLine(page, link)
  return next
}

/** Three ask for what Nadia gives. */
async function threeAsk(server: Awaited<ReturnType<typeof openLending>>, title = 'Fauteuil') {
  const gift = await give(server.giver, { kind: 'give', title })
  const asking = []
  for (const firstName of ['Samira', 'Bruno', 'Priya']) {
    const person = await signIn(server, { firstName })
    asking.push({ person, ...(await asked(person, gift, { firstName, words: `De ${firstName}` })) })
  }
  const [samira, bruno, priya] = asking
  if (!samira || !bruno || !priya) throw new Error('nobody asked')
  return { gift, samira, bruno, priya }
}

const at = (link: Link) => ({ ...link, site })

describe.each(engines)('the ways to the others in line on %s', (engine) => {
  test('last as long as the link that shows them: those of an hour’s link end with that hour, however one walks', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const samira = await signIn(server, { firstName: 'Samira' })
    const gift = await give(giver, { kind: 'give', title: 'Fauteuil' })
    const first = await asked(samira, gift, { firstName: 'Samira' })
    const { id } = await asked(lucas, gift)
    const page = await visitor(server, { origin: ourAddress })
    const own = await onOurs(server, giver)
    const { output } = await own.ask('loans.mine', {})
    const [, brief = ''] = output?.given.find((loan) => loan.id === id)?.path?.split('#') ?? []

    server.clock.set('2027-03-01T08:59:00Z')
    const lasting = await nextInLine(page, linkOf(server, id, 'giver'))
    const there = await nextInLine(page, { loanId: id, secret: brief })
    const back = await nextInLine(page, there)
    expect([lasting.loanId, there.loanId, back.loanId]).toEqual([first.id, first.id, id])
    expect(lasting.secret).toBe(linkOf(server, first.id, 'giver').secret)
    expect(await Promise.all([there, back].map(async (link) => (await open(page, link)).reason))).toEqual([
      undefined,
      undefined,
    ])
    server.clock.set('2027-03-01T09:00:00Z')

    expect(await Promise.all([there, back, lasting].map(async (link) => (await open(page, link)).reason))).toEqual([
      'loan-gone',
      'loan-gone',
      undefined,
    ])
  })

  test('are a member of staff’s own where a place gives', async () => {
    await using town = await openStock(engine)
    const { server, paul, member } = town
    const { offerId } = await addAs(paul, member, { title: 'Fauteuil', kind: 'give', category: 'tools' })
    const [lucas, samira] = [await signIn(server), await signIn(server)]
    const [first, { id }] = [await asked(lucas, offerId), await asked(samira, offerId)]
    const page = await visitor(server, { origin: ourAddress })
    const secretOf = (loanId: string) =>
      staffLoanSecret(server.services.hmac, paul.accountId, { id: toId(loanId), mark: undefined })

    const other = await nextInLine(page, { loanId: id, secret: secretOf(id) })

    expect(other).toEqual({ loanId: first.id, secret: secretOf(first.id) })
    expect((await open(page, other)).output).toMatchObject({ side: 'giver', id: first.id })
  })

  test('lead to the requests for that thing and to no other, and each is answered there', async () => {
    await using server = await openLending(engine)
    const { samira, bruno, priya } = await threeAsk(server)
    const other = await threeAsk(server, 'Buffet')
    const page = await visitor(server, { origin: ourAddress })
    const link = linkOf(server, bruno.id, 'giver')

    const { output } = await open(page, link)
    expect(output?.inLine).toMatchObject([
      { id: samira.id, name: 'Samira', words: 'De Samira', lapsesAt: samira.lapsesAt },
      { id: priya.id, name: 'Priya', words: 'De Priya', lapsesAt: priya.lapsesAt },
    ])
    const [toSamira, toPriya] = await inLine(page, link)
    if (!toSamira || !toPriya) throw new Error('nobody in line')
    // What opens one opens no other, of this thing or of another one.
    for (const loanId of [bruno.id, priya.id, other.samira.id])
      expect(await open(page, { ...toSamira, loanId })).toMatchObject({ reason: 'loan-gone' })
    expect(
      await page.act('loans.answerLink', { ...at(toSamira), loanId: other.samira.id, answer: 'accept' }),
    ).toMatchObject({ reason: 'loan-gone' })

    const chosen = await page.act('loans.answerLink', { ...at(toSamira), answer: 'accept', sequence: samira.sequence })
    expect(chosen.output).toMatchObject({ id: samira.id, status: 'agreed' })
    expect((await open(page, link)).output).toMatchObject({
      status: 'requested',
      line: { count: 3, promised: true },
      inLine: [
        { id: samira.id, promised: true },
        { id: priya.id, promised: false },
      ],
    })
    expect((await open(page, linkOf(server, other.bruno.id, 'giver'))).output).toMatchObject({
      line: { count: 3, promised: false },
    })
  })

  test('are shown to the giver by a link of a mail: not to who asks, nor by the link that a partner’s page knows', async () => {
    await using server = await openLending(engine)
    const { bruno } = await threeAsk(server)
    const page = await visitor(server, { origin: ourAddress })
    const { output: given } = await server.giver.ask('loans.mine', { site })
    const [, secret = ''] = given?.given.find(({ id }) => id === bruno.id)?.path?.split('#') ?? []

    expect(await inLine(page, linkOf(server, bruno.id, 'taker'))).toEqual([])
    expect((await open(page, { loanId: bruno.id, secret })).output).toMatchObject({ limited: true })
    expect(await inLine(page, { loanId: bruno.id, secret })).toEqual([])
  })

  test('refuse what was shown before somebody withdrew, or the giver chose in another window', async () => {
    await using server = await openLending(engine)
    const { samira, bruno, priya } = await threeAsk(server)
    const page = await visitor(server, { origin: ourAddress })
    const [toSamira, toPriya] = await inLine(page, linkOf(server, bruno.id, 'giver'))
    if (!toSamira || !toPriya) throw new Error('nobody in line')
    await said(samira.person, samira.id, { answer: 'cancel' })
    const accept = (link: Link, { sequence }: { readonly sequence: number }) =>
      page.act('loans.answerLink', { ...at(link), answer: 'accept', sequence })

    expect(await accept(toSamira, samira)).toMatchObject({ reason: 'loan-moved-on' })
    expect((await open(page, linkOf(server, bruno.id, 'giver'))).output?.inLine).toMatchObject([{ id: priya.id }])
    expect((await accept(toPriya, priya)).output).toMatchObject({ status: 'agreed' })

    expect(await accept(linkOf(server, bruno.id, 'giver'), bruno)).toMatchObject({ reason: 'loan-moved-on' })
  })

  test('end with the links of the giver, whoever shows them', async () => {
    await using server = await openLending(engine)
    const { bruno } = await threeAsk(server)
    const page = await visitor(server, { origin: ourAddress })
    const link = linkOf(server, bruno.id, 'giver')
    const beside = await inLine(page, link)
    expect(beside).toHaveLength(2)

    await (await onOurs(server, server.giver)).act('accounts.endAllSessions', { keepThis: true })

    for (const each of [link, ...beside]) expect(await open(page, each)).toMatchObject({ reason: 'link-over' })
  })
})

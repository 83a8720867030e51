import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { staffLoanSecret } from '../../../server/loans/links/links.js'
import { engines } from '../../support/engines.js'
import { asked, give, openLending } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'

type Link = { readonly loanId: string; readonly secret: string }

const open = async (page: Person, link: Link) => page.ask('loans.openLink', { ...link, site })

/** The first of the others in line, as one page of a gift leads there. */
async function nextInLine(page: Person, link: Link): Promise<Link> {
  const { output } = await open(page, link)
  const [, loanId = '', secret = ''] = /demande\/([^#]+)#(\S+)/.exec(output?.inLine?.[0]?.path ?? '') ?? []
  return { loanId, secret }
}

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
})

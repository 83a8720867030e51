import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { bindToSite } from '../../support/accounts/of-site.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { visitor } from '../../support/session.js'

describe.each(engines)('a session of a site, on %s', (engine) => {
  test('is shown a request by a limited link wherever it is used, on our own pages too', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const offer = await give(giver)
    const { id } = await asked(lucas, offer, { ...days(3, 4), phone: '06 12 34 56 78' })
    const page = await visitor(server)
    const own = await onOurs(server, giver)
    const opened = async (path = '') =>
      (await page.ask('loans.openLink', { loanId: id, site, secret: path.split('#')[1] ?? '' })).output
    const read = async () => opened((await own.ask('loans.mine', { site })).output?.given[0]?.path)

    expect(await read()).toMatchObject({ words: 'Bonjour' })
    await bindToSite(server, own, site)
    const answered = await own.act('loans.answer', { loanId: id, answer: 'accept', site })

    expect(await read()).toMatchObject({ limited: true, words: '' })
    expect(await opened(answered.output?.path)).toMatchObject({ limited: true, words: '' })
  })
})

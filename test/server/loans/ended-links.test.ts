import { describe, expect, test } from 'vitest'
import { applyEmailChanges } from '../../../server/accounts/email/end-email-change.js'
import { insertEmailChange } from '../../../server/accounts/email/email-change.store.js'
import { dossierPath } from '../../../server/accounts/index.js'
import { newId } from '../../../server/base/id.js'
import { addHours } from '../../../server/base/instant.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { asked, days, give, openLending, said, type LendingTown } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { visitor, type Person } from '../../support/session.js'

const ended = {
  async sessions(_server: LendingTown, person: Person) {
    expect((await person.act('accounts.endAllSessions', { keepThis: true })).status).toBe(200)
  },
  async address({ services, clock }: LendingTown, { accountId, email: oldEmail }: Person) {
    const mailbox = { oldEmail, newEmail: 'nouvelle@exemple.fr' }
    await administer(services.database, async (tx) => {
      await insertEmailChange(tx, {
        id: newId(),
        accountId,
        ...mailbox,
        language: 'fr',
        tries: 1,
        codeUntil: clock.now(),
        appliesAt: clock.now(),
        createdAt: clock.now(),
      })
      await applyEmailChanges({ tx, clock })
    })
  },
  async account(server: LendingTown, { accountId }: Person) {
    const { services, clock } = server
    const until = addHours(clock.now(), 1)
    const [, link = ''] = dossierPath(services.hmac, 'erase', { person: accountId, until, asked: '' }).split('#')
    const page = await visitor(server, { origin: ourAddress })
    expect((await page.act('accounts.erase', { link })).status).toBe(200)
  },
}

describe.each(engines)('the links of a loan on %s', (engine) => {
  test.each(['sessions', 'address', 'account'] as const)(
    'open nothing any more once the %s of their reader ended or changed',
    async (what) => {
      await using server = await openLending(engine)
      const { giver, lucas } = server
      const { id } = await asked(lucas, await give(giver), days(10, 12))
      const own = await onOurs(server, lucas)
      const page = await visitor(server, { origin: ourAddress })
      const brief = async () => {
        const { output } = await own.ask('loans.mine', {})
        return { loanId: id, site, secret: output?.asked[0]?.path?.split('#')[1] ?? '' }
      }
      const former = [linkOf(server, id, 'taker'), await brief()]
      const open = async (link: { loanId: string; site: string; secret: string }) => {
        const { output, reason } = await page.ask('loans.openLink', link)
        return output?.side ?? reason
      }

      expect(await Promise.all(former.map(open))).toEqual(['taker', 'taker'])
      await ended[what](server, own)

      expect(await Promise.all(former.map(open))).toEqual(['link-over', 'link-over'])
      const [link] = former
      if (link) expect((await page.act('loans.answerLink', { ...link, answer: 'cancel' })).reason).toBe('link-over')
      expect(await open(linkOf(server, id, 'giver'))).toBe('giver')
      if (what === 'account') return
      const { secret } = await brief()
      expect(secret).toMatch(/\.[\w-]{8}$/)
      expect(await open(await brief())).toBe('taker')
      const forged = { loanId: id, site, secret: secret.replace(/\..*/, '.AAAAAAAA') }
      expect(await open(forged)).toBe('loan-gone')
    },
  )

  test('of later mails open it', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    await ended.sessions(server, await onOurs(server, lucas))
    await said(giver, id, { answer: 'accept' })
    await allDone(server.services)
    const page = await visitor(server, { origin: ourAddress })

    const [, secret = ''] = /demande\/[^#\s]+#(\S+)/.exec(server.mails.to(lucas.email).at(-1)?.text ?? '') ?? []

    expect(secret).toMatch(/\.[\w-]{8}$/)
    expect((await page.ask('loans.openLink', { loanId: id, site, secret })).output?.side).toBe('taker')
  })
})

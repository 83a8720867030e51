import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { openTown, site } from '../../../support/accounts/signing-in.js'
import { openPublishing, wishOf } from '../../../support/offers/publishing.js'
import { signIn } from '../../../support/session.js'
import { ourAddress } from '../../../support/server-processes.js'

const alma = { email: 'alma@exemple.fr', origin: ourAddress }
const asKnown = {
  firstName: 'Alma',
  email: 'alma@exemple.fr',
  commune: { code: '59355', name: 'Lomme' },
  reminders: true,
  finds: true,
  hiddenFacts: [],
}

describe.each(engines)('a profile on %s', (engine) => {
  test('is read and changed by its person on our own pages, a line at a time', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, alma)
    const profile = async () => (await person.ask('accounts.profile', {})).output

    expect(await profile()).toEqual(asKnown)
    await person.act('accounts.changeProfile', { phone: '03 20 00 00 00', language: 'en', reminders: false })
    expect(await profile()).toEqual({ ...asKnown, phone: '03 20 00 00 00', language: 'en', reminders: false })
    await person.act('accounts.changeProfile', { phone: '', firstName: 'Almudena', communeCode: '59328' })
    expect(await profile()).toEqual({
      ...asKnown,
      firstName: 'Almudena',
      language: 'en',
      reminders: false,
      commune: { code: '59328', name: 'Lambersart' },
    })
  })

  test('refuses a commune that is none, and what is no telephone, and stays as it was', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, alma)

    const refused = [
      await person.act('accounts.changeProfile', { communeCode: '00000', firstName: 'Zoé' }),
      await person.act('accounts.changeProfile', { phone: 'perceuse', firstName: 'Zoé' }),
      await person.act('accounts.changeProfile', { firstName: '  ' }),
    ]

    expect(refused.map(({ data }) => [data?.reason, data?.fields])).toEqual([
      ['commune-unknown', undefined],
      ['invalid-input', ['phone']],
      ['invalid-input', ['firstName']],
    ])
    expect((await person.ask('accounts.profile', {})).output).toEqual(asKnown)
  })

  test('is shut to a partner’s page, which may be hostile', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, { email: alma.email })

    const told = [
      await person.ask('accounts.profile', { site }),
      await person.act('accounts.changeProfile', { site, firstName: 'Zoé' }),
      await person.act('accounts.endAllSessions', { site, keepThis: false }),
    ]

    expect(told.map(({ reason }) => reason)).toEqual(told.map(() => 'origin-undeclared'))
    expect((await person.ask('accounts.me', { site })).output?.firstName).toBe('Alma')
  })

  test('that changes its first name changes it at once on what the person offers', async () => {
    await using server = await openPublishing(engine)
    const person = await signIn(server, alma)
    const { output } = await person.act('offers.publish', wishOf({ draft: { title: 'Perceuse' } }))
    const sheet = new URLSearchParams({ input: JSON.stringify({ id: output?.offerId, site }) })
    const nameShown = async () => {
      const answer = await fetch(`${server.url}/trpc/offers.sheet?${sheet}`)
      return /"giver":"(Alm\w*)"/.exec(await answer.text())?.[1]
    }
    const before = await nameShown()

    await person.act('accounts.changeProfile', { firstName: 'Almudena' })

    expect([before, await nameShown()]).toEqual(['Alma', 'Almudena'])
  })
})

import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { publishAs } from '../../../support/offers/publishing.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'
import { signIn } from '../../../support/session.js'

describe.each(engines)('rules at the desk, on %s', (engine) => {
  test('are published, shown by their page, and asked of whoever publishes', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const admin = await holder(server, 'admin', here)
    const alma = await signIn(server, { email: 'alma@exemple.fr' })
    const [before] = (await admin.ask('rules.versions', {})).output?.versions ?? []
    const draft = { version: '2027-09', fr: 'Soyez polis.\n\n- <b>un</b>\n- deux' }

    expect((await (await fetch(`${server.url}/regles`)).text()).includes('Soyez polis')).toBe(false)
    const published = await admin.act('rules.publish', { ...draft, ...(before && { seen: before.version }) })
    expect(published.output).toEqual({ version: '2027-09' })
    const page = await (await fetch(`${server.url}/regles`, { headers: { 'accept-language': 'fr' } })).text()
    expect(page).toContain('<p>Soyez polis.</p>')
    expect(page).toContain('<li>&lt;b&gt;un&lt;/b&gt;</li>')
    await expect(publishAs(alma, { rulesVersion: before?.version ?? 'none' })).rejects.toThrow('rules-unaccepted')
    await publishAs(alma, { rulesVersion: '2027-09' })
    const { versions } = (await admin.ask('rules.versions', {})).output ?? {}
    expect(versions?.[0]).toMatchObject({ version: '2027-09', fr: draft.fr, accepted: 1 })
  })

  test('two who publish at once: the second is told who was first, and a name serves once', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const admin = await holder(server, 'admin', { ...here, firstName: 'Ada' })
    const louise = await holder(server, 'admin', { ...here, email: 'louise@apes.example', firstName: 'Louise' })
    const [before] = (await admin.ask('rules.versions', {})).output?.versions ?? []
    const seen = before && { seen: before.version }

    const answers = await Promise.all(
      [admin, louise].map((each, at) => each.act('rules.publish', { version: `2028-0${at}`, fr: 'Mots', ...seen })),
    )
    expect(answers.map(({ reason }) => reason ?? 'done').toSorted()).toEqual(['done', 'rules-moved-on'])
    const first = answers.findIndex(({ status }) => status === 200)
    expect(answers[1 - first]?.data?.by).toBe(['Ada', 'Louise'][first])
    const again = await admin.act('rules.publish', { version: `2028-0${first}`, fr: 'Mots', seen: `2028-0${first}` })
    expect(again.reason).toBe('rules-taken')
  })
})

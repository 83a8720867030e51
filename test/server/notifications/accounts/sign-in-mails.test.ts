import { describe, expect, test } from 'vitest'
import { sessionSecretOf } from '../../../../server/accounts/index.js'
import { isSame } from '../../../../server/rpc/derived-secret.js'
import { toId } from '../../../../server/base/id.js'
import { engines } from '../../../support/engines.js'
import { allDone, allFollowed } from '../../../support/followed.js'
import { openMailTown, spaced } from '../../../support/mail/mail-town.js'
import { ourAddress } from '../../../support/server-processes.js'
import { codeFor, newFlow, signIn, visitor } from '../../../support/session.js'
import { openTestServer } from '../../../support/test-server.js'

const site = 'ville-de-lomme'

describe.each(engines)('mails about signing in on %s', (engine) => {
  test('the code comes first, alone, with how long it is good, and nothing that somebody typed beside the address', async () => {
    await using town = await openMailTown(engine)
    const { server, sink } = town
    const person = await visitor(server, { email: 'basile@exemple.fr' })

    await person.act('accounts.requestCode', { email: person.email, flow: newFlow().hash, locale: 'fr', site })
    await allFollowed(server.services.database)

    const code = await codeFor(server, person.email)
    const inThrees = `${code.slice(0, 3)}\u00a0${code.slice(3)}`
    const [taken] = sink.taken
    expect(sink.taken).toHaveLength(1)
    expect(taken?.to).toEqual(['basile@exemple.fr'])
    expect(spaced(taken?.mail.subject)).toBe(`${code} : votre code pour Ville de Lomme`)
    expect(spaced(taken?.mail.text).trimEnd()).toBe(`Ville de Lomme

Votre code pour « Ville de Lomme »

Tapez ces six chiffres dans la page restée ouverte. Ils sont valables jusqu’à 9 h 10.

${spaced(inThrees)}

Personne de chez nous ne vous demandera ce code, ni au téléphone ni par message.

Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne ne peut continuer.

-- 
Vous recevez cet e-mail parce que votre adresse a été tapée sur le site « Ville de Lomme ».`)
    expect(taken?.mail.html).toContain('<header>Ville de Lomme</header>\n<main>')
    expect(taken?.mail.html).toContain(`<p class="code">${inThrees}</p>`)
    expect(taken?.mail.html).not.toContain('href=')
  })

  test('a code asked on our own page, of no site, names the network as its mails do', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const person = await visitor(server, { email: 'basile@exemple.fr', origin: ourAddress })

    await person.act('accounts.requestCode', { email: person.email, flow: newFlow().hash, locale: 'fr' })
    await allFollowed(server.services.database)

    const code = await codeFor(server, person.email)
    const [mail] = server.mails.to(person.email)
    expect(server.mails.from).toBe('Coop <coop@our.example>')
    expect(spaced(mail?.subject)).toBe(`${code} : votre code pour Coop`)
    expect(spaced(mail?.text)).toMatch(/^Votre code pour « Coop »\n/)
  })

  test('a code that is over before it could leave is not sent, nor one that a newer has ended', async () => {
    await using town = await openMailTown(engine)
    const { server, sink } = town
    const { database } = server.services
    const person = await visitor(server, { email: 'basile@exemple.fr' })
    const { hash } = newFlow()
    sink.refuse = { code: 421, words: 'closed' }
    const ask = () => person.act('accounts.requestCode', { email: person.email, flow: hash, locale: 'en', site })
    await ask()
    await ask()
    await ask()
    await allFollowed(database)

    // Not before all three are recorded: until the next request, sending the second would be right.
    sink.refuse = undefined
    server.clock.set('2027-03-01T08:00:05Z')
    await allDone(server.services)
    const newest = await codeFor(server, person.email)
    const meanwhile = sink.taken.map(({ mail }) => mail.subject)
    sink.refuse = { code: 421, words: 'closed' }
    server.clock.set('2027-03-01T09:30:00Z')
    await ask()
    await allFollowed(database)
    sink.refuse = undefined
    server.clock.set('2027-03-01T09:40:00Z')
    await allDone(server.services)

    expect(meanwhile).toEqual([`${newest} is your code for Ville de Lomme`])
    expect(sink.taken).toHaveLength(1)
  })

  test('the first device of a person is told by the code alone', async () => {
    await using town = await openMailTown(engine)
    const { server, sink } = town

    await signIn(server, { email: 'basile@exemple.fr' })
    await allFollowed(server.services.database)
    server.clock.set('2027-03-01T08:30:00Z')
    await allDone(server.services)

    expect(sink.taken.filter(({ mail: { messageId } }) => messageId?.includes('session'))).toEqual([])
  })

  test('a second device is told, not among what it is for, with a way to end it that does nothing by itself', async () => {
    await using town = await openMailTown(engine)
    const { server, sink } = town
    const sessionMails = () => sink.taken.filter(({ mail: { messageId } }) => messageId?.includes('session'))
    await signIn(server, { email: 'basile@exemple.fr' })
    const person = await visitor(server, { email: 'basile@exemple.fr' })
    const { flow, hash } = newFlow()
    await person.act('accounts.requestCode', { email: person.email, flow: hash, locale: 'en', site })
    const code = await codeFor(server, person.email)

    const { output } = await person.act('accounts.signIn', { code, flow, site })
    await allFollowed(server.services.database)
    const atOnce = sessionMails().length
    server.clock.set('2027-03-01T08:15:00Z')
    await allDone(server.services)

    expect(output?.outcome).toBe('signed-in')
    expect(atOnce).toBe(0)
    expect(sessionMails()).toHaveLength(1)
    const { id } = await server.services.database.reader
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.account_id')
      .select('session.id')
      .where('account.email', '=', person.email)
      .orderBy('session.id', 'desc')
      .executeTakeFirstOrThrow()
    const { mail } = sink.taken.find(({ mail: { messageId } }) => messageId?.includes('session')) ?? {}
    expect(mail?.messageId).toBe(`<session.${id}@our.example>`)
    expect(mail?.subject).toMatch(/^New sign-in: Ville de Lomme, Mon,? 1 Mar at 09:00$/)
    expect(mail?.text).toMatch(
      /On Monday,? 1 March at 09:00, somebody signed in .* “Ville de Lomme” \(www\.ville-lomme\.example\)/,
    )
    expect(mail?.html).not.toContain('class="press"')
    const [, secret = ''] = new RegExp(`/s/${site}/session/${id}\\?lang=en#(\\S+)`).exec(mail?.text ?? '') ?? []
    expect(isSame(secret, sessionSecretOf(server.services.hmac, toId(id)))).toBe(true)
  })
})

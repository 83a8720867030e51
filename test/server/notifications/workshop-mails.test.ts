import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { spaced } from '../../support/mail/mail-town.js'
import { wish } from '../../support/repairs/booking.js'
import { begin, openOpening, send } from '../../support/repairs/opening.js'
import { given } from '../../support/repairs/workshop-desk.js'
import { signIn } from '../../support/session.js'

describe.each(engines)('of a workshop that opens, on %s', (engine) => {
  test('the network reads what was sent, those who run it what was answered, who has a visit that it stands', async () => {
    const opening = await openOpening(engine)
    const { server, member, dyna, anne } = opening
    await using _closed = server
    const subjects = async (name: string) => {
      await allDone(server.services)
      return server.mails.to(`${name}@bureau.example`).map(({ subject }) => spaced(subject))
    }
    const repairer = await begin(opening)

    await given(send(opening, 'Nous réparons les vélos cargo.'))
    expect(await subjects('anne')).toContain('Atelier Dynamo demande à être admis')
    expect(server.mails.saidTo('anne@bureau.example')).toContain('Nous réparons les vélos cargo.')
    await given(anne.act('networkWorkshops.ask', { repairer, words: 'Où est la porte ?' }))
    expect(await subjects('dyna')).toContain('Une question sur Atelier Dynamo')
    expect(server.mails.saidTo('dyna@bureau.example')).toContain('Où est la porte ?')
    await given(send(opening))
    await given(anne.act('networkWorkshops.admit', { repairer }))
    expect(await subjects('dyna')).toContain('Atelier Dynamo est ouvert')
    expect(spaced(server.mails.saidTo('dyna@bureau.example'))).toContain('Ville de Lomme')

    const [startsAt = ''] = (await given(dyna.ask('workshop.preview', { member }))).starts
    const alma = await signIn(server, { firstName: 'Alma', email: 'alma@bureau.example' })
    const site = 'ville-de-lomme'
    await given(alma.act('repairs.book', wish({ repairer, site, startsAt })))
    await given(anne.act('networkWorkshops.suspend', { repairer, words: 'Cinq demandes sans réponse.' }))
    expect(await subjects('alma')).toContain('Votre rendez-vous tient : mardi 2 mars, 9 h')
    expect(await subjects('dyna')).toContain('Atelier Dynamo est suspendu')
    await given(anne.act('networkWorkshops.resume', { repairer }))
    expect(await subjects('dyna')).toContain('Atelier Dynamo prend de nouveau des rendez-vous')
    expect((await subjects('fatou')).filter((subject) => subject.includes('Dynamo'))).not.toContain(
      'Atelier Dynamo est ouvert',
    )
  })
})

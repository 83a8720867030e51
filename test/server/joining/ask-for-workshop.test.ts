import { describe, expect, test } from 'vitest'
import { charterVersion } from '../../../widgets/words/repairs/admission-terms.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { spaced } from '../../support/mail/mail-town.js'
import { openOpening } from '../../support/repairs/opening.js'
import { given } from '../../support/repairs/workshop-desk.js'
import { ours } from '../../support/offers/publishing.js'
import { signIn, visitor } from '../../support/session.js'

const wish = {
  name: 'Roues libres',
  street: '3 rue du Pignon',
  town: 'Lomme',
  postcode: '59160',
  phone: '06 12 34 56 78',
  email: 'karim@roues.example',
  locale: 'fr',
} as const

describe.each(engines)('who repairs and is not in the network, on %s', (engine) => {
  test('is invited to the desk, opens a workshop there, and is shown once the network admits it', async () => {
    const { server, anne } = await openOpening(engine)
    await using _closed = server
    const page = await visitor(server, { origin: ours })

    const { slug } = await given(page.act('joining.askForWorkshop', wish))
    await allDone(server.services)

    expect(server.mails.to('karim@roues.example').map(({ subject }) => spaced(subject))).toEqual([
      'Une invitation : Roues libres',
    ])
    const { members } = await given(anne.ask('networkMembers.list', { words: 'Roues libres' }))
    expect(members).toMatchObject([{ slug, kind: 'repairer', status: 'proposed', commune: 'Lomme' }])
    const karim = await signIn(server, { email: 'karim@roues.example', firstName: 'Karim', origin: ours })
    const [, link = ''] = /\/invitation#(\S+)/.exec(server.mails.saidTo('karim@roues.example')) ?? []
    await given(karim.act('roles.acceptInvitation', { link }))
    const [space] = (await given(karim.ask('roles.mine', {}))).spaces
    const { member = '' } = space?.of.named ?? {}
    const { repairer } = await given(karim.act('workshop.begin', { member, locale: 'fr' }))
    const { sequence } = await given(karim.ask('workshop.settings', { member }))
    const openings = [{ weekday: 2, from: '09:00', to: '12:00' }]
    const set = await given(karim.act('workshop.setHours', { member, openings, seen: sequence }))
    await given(karim.act('workshop.send', { member, charter: charterVersion, words: '', seen: set.sequence }))
    const shown = async () =>
      (await (await visitor(server)).ask('repairs.repairer', { repairer, site: 'ville-de-lomme' })).reason ?? 'shown'
    expect(await shown()).toBe('repairer-unknown')
    await given(anne.act('networkWorkshops.admit', { repairer }))
    expect(await shown()).toBe('shown')
    expect((await given(anne.ask('networkMembers.list', { words: 'Roues libres' }))).members).toMatchObject([
      { status: 'shown' },
    ])
  })

  test('is told which commune is not found, and nothing is kept then', async () => {
    const { server, anne } = await openOpening(engine)
    await using _closed = server
    const page = await visitor(server, { origin: ours })

    const { data } = await page.act('joining.askForWorkshop', { ...wish, town: 'Nulle-Part', postcode: '99999' })

    expect(data).toMatchObject({ reason: 'invalid-input', fields: ['town'] })
    expect((await given(anne.ask('networkMembers.list', { words: 'Roues libres' }))).count).toBe(0)
  })
})

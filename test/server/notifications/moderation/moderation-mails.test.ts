import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { objectionPath } from '../../../../server/moderation/links.js'
import { getSite } from '../../../../server/sites/index.js'
import { openLambersart } from '../../../support/accounts/second-site.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { spaced } from '../../../support/mail/mail-town.js'
import { decide, moderatorOf, neighboursAt, network, peopleAt } from '../../../support/moderation/deciding.js'
import { openPublishing, publishAs, site } from '../../../support/offers/publishing.js'
import { addAs, openStock } from '../../../support/offers/stock.js'
import { signIn, visitor } from '../../../support/session.js'
import { changeTown } from '../../../support/town.js'

const giver = 'basile@exemple.fr'

async function openLadder(engine: (typeof engines)[number]) {
  const town = await openPublishing(engine)
  const basile = await signIn(town, { email: giver, firstName: 'Basile' })
  const ladder = await publishAs(basile)
  /** What has come to somebody since the last time. */
  const cameTo = async (address: string) => {
    await allDone(town.services)
    const { mails } = town.mails
    const theirs = mails.filter(({ to }) => to.address === address)
    for (const mail of theirs) mails.splice(mails.indexOf(mail), 1)
    return theirs.map(({ subject, text }) => ({ subject: spaced(subject), text: spaced(text) }))
  }
  await cameTo(giver)
  return { town, ladder, cameTo }
}

describe.each(engines)('mails about what is hidden on %s', (engine) => {
  test('its giver reads where, why, by which site, and how to object once; then that it is shown again', async () => {
    const { town, ladder, cameTo } = await openLadder(engine)
    await using _ = town
    const there = await openLambersart(town)

    const words = 'Les barreaux sont cassés.'
    await decide(town, moderatorOf(there), { id: ladder, does: 'hide', reason: 'dangerous', words })
    const [hidden] = await cameTo(giver)
    await decide(town, moderatorOf(there), { id: ladder, does: 'show' })
    const [shown] = await cameTo(giver)

    const { id } = await town.services.database.reader.selectFrom('hiding').select('id').executeTakeFirstOrThrow()
    expect(hidden?.subject).toBe('Votre offre n’est plus montrée : Échelle double')
    expect(hidden?.text).toContain('n’est plus montrée sur le site « Ville de Lambersart »')
    expect(hidden?.text).toContain('L’équipe du site « Ville de Lambersart » l’a décidé.')
    expect(hidden?.text).toMatch(/^Ville de Lambersart\n\n/)
    expect(hidden?.text).toContain('Pourquoi\n  C’est dangereux\n')
    expect(hidden?.text).toContain(`> ${words}`)
    const path = objectionPath(town.services.hmac, { hiding: toId(id), site: 'ville-de-lambersart' })
    expect(hidden?.text).toContain(`Contester\n${town.services.publicUrl}${path}\n`)
    expect(shown?.subject).toBe('Votre offre est montrée à nouveau : Échelle double')
    expect(hidden?.text).toContain('Les règles du réseau : http://our.example/regles')
    expect(hidden?.text).not.toContain('signalée')
  })

  test('what was looked at first and is not let through is not said to be shown no more', async () => {
    const { town, cameTo } = await openLadder(engine)
    await using _ = town
    await changeTown(town.services.database, town.clock, { moderation: 'all' })
    const basile = await signIn(town, { email: giver })
    const tent = await publishAs(basile, { draft: { title: 'Tente' } })
    await cameTo(giver)

    const { id } = await getSite(town.services.database.reader, site)
    await decide(town, moderatorOf(id), { id: tent, does: 'hide', reason: 'other', words: 'Une photo de plus ?' })
    const [refused] = await cameTo(giver)

    expect(refused?.subject).toBe('Votre annonce n’est pas publiée : Tente')
    expect(refused?.text).toContain('Vous pouvez la corriger dans « Mon espace »')
    // No « autre » alone: the reason is in the words.
    expect(refused?.text).toContain('Une autre raison, dite ci-dessous')
    expect(refused?.text).toContain('> Une photo de plus ?')
    expect(refused?.text).not.toContain('n’est plus montrée')
  })

  test('a structure without an address is written to at that of who manages it, before who keeps its stock', async () => {
    await using stock = await openStock(engine)
    const { server, paul, ines, member, here } = stock
    const { offerId } = await addAs(paul, member)

    await decide(server, moderatorOf(here.siteId), { id: offerId, does: 'hide', words: 'Le câble est dénudé.' })

    await allDone(server.services)
    const told = server.mails.mails.filter(({ subject }) => subject.includes('Crêpière'))
    expect(told.map(({ to }) => [to.name, to.address])).toEqual([['Maison des Marais', ines.email]])
  })

  test('its giver is told whether somebody had reported it, and never who', async () => {
    const { town, ladder, cameTo } = await openLadder(engine)
    await using _ = town
    const [carole] = await peopleAt(town, 'carole')
    await carole?.act('moderation.reportSigned', {
      site,
      kind: 'offer',
      id: ladder,
      reason: 'sold',
      words: '20 euros.',
    })
    const [received] = await cameTo('carole@exemple.fr')

    await decide(town, network, { id: ladder, does: 'hide', reason: 'sold' })
    const [hidden] = await cameTo(giver)
    const [followed] = await cameTo('carole@exemple.fr')

    expect(hidden?.text).toContain('Quelqu’un l’avait signalée.')
    expect(hidden?.text).toContain('Pourquoi\n  On y demande de l’argent')
    expect(received?.text).toContain('Pourquoi\n  On y demande de l’argent')
    expect(hidden?.text).toContain('Vous pouvez aussi vous adresser à un tribunal.')
    expect(followed?.text).toContain('Une personne l’a décidé.')
    expect(followed?.text).not.toContain('tribunal')
    for (const word of ['carole', '20 euros']) expect(hidden?.text).not.toContain(word)
  })

  test('who left an address, or was signed in, is told that it came in and what was decided; who left none is not', async () => {
    const { town, ladder, cameTo } = await openLadder(engine)
    await using _ = town
    const [carole] = await peopleAt(town, 'carole')
    const stranger = await visitor(town)
    const about = { site, kind: 'offer', id: ladder, reason: 'other', words: '' } as const
    await carole?.act('moderation.reportSigned', about)
    await stranger.act('moderation.report', { ...about, contact: 'Denis@Exemple.fr', language: 'en' })
    await stranger.act('moderation.report', about)

    const received = [...(await cameTo('carole@exemple.fr')), ...(await cameTo('denis@exemple.fr'))]
    await decide(town, moderatorOf((await getSite(town.services.database.reader, site)).id), {
      id: ladder,
      does: 'show',
    })
    const toCarole = await cameTo('carole@exemple.fr')
    const toDenis = await cameTo('denis@exemple.fr')

    expect(received.map(({ subject }) => subject)).toEqual([
      'Signalement reçu : Échelle double',
      'Report received: Échelle double',
    ])
    expect(received[0]?.text).toContain('Un e-mail vous dira ce qui a été décidé.')
    expect(toCarole.map(({ subject }) => subject)).toEqual(['Votre signalement : Échelle double'])
    expect(received[0]?.text).toMatch(/^Ville de Lomme\n\nVotre signalement/)
    expect(received[0]?.text).toContain('Pourquoi\n  Autre chose')
    expect(toCarole[0]?.text).toContain('L’offre « Échelle double » reste montrée')
    expect(toCarole[0]?.text).toContain('vous pouvez vous adresser à un tribunal')
    expect(toDenis.map(({ subject }) => subject)).toEqual(['Your report: Échelle double'])
    expect(toDenis[0]?.text).toContain('is still shown')
    expect(town.mails.mails).toEqual([])
  })

  test('hidden by reports, it says until when; an objection that changes nothing is answered', async () => {
    const { town, ladder, cameTo } = await openLadder(engine)
    await using _ = town
    const people = await neighboursAt(town, 'carole', 'denis', 'elsa')
    town.clock.set('2027-03-03T08:00:00Z')
    for (const person of people)
      await person.act('moderation.reportSigned', { site, kind: 'offer', id: ladder, reason: 'hurtful', words: '' })
    const [automatic] = await cameTo(giver)
    await decide(town, network, { id: ladder, does: 'hide', reason: 'hurtful' })
    await cameTo(giver)

    const { id: hidingId } = await town.services.database.reader
      .selectFrom('hiding')
      .select('id')
      .where('lifted_at', 'is', null)
      .executeTakeFirstOrThrow()
    const [, secret = ''] = objectionPath(town.services.hmac, { hiding: toId(hidingId), site }).split('#')
    const stranger = await visitor(town)
    await stranger.act('moderation.object', { site, hidingId, secret, words: 'Ce n’est pas méchant.' })
    await decide(town, network, { id: ladder, does: 'hide', reason: 'hurtful' })
    const [kept] = await cameTo(giver)

    expect(automatic?.text).toContain('elle sera montrée à nouveau le samedi 6 mars à 9 h')
    expect(kept?.subject).toBe('Votre contestation : Échelle double')
  })
})

import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { addDays, addMs, type Instant } from '../../../../server/base/instant.js'
import { renewPath } from '../../../../server/offers/index.js'
import { engines } from '../../../support/engines.js'
import { allDone, allFollowed } from '../../../support/followed.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { spaced } from '../../../support/mail/mail-town.js'
import {
  doing,
  onOurs,
  openPublishing,
  pass,
  publishAs,
  site,
  type PublishingTown,
} from '../../../support/offers/publishing.js'
import { signIn } from '../../../support/session.js'
import { changeTown } from '../../../support/town.js'

const giver = 'basile@exemple.fr'
const until = '2027-03-31'

async function openMails(engine: (typeof engines)[number]) {
  const town = await openPublishing(engine)
  const basile = await signIn(town, { email: giver, firstName: 'Basile' })
  /** What has come since the last time. */
  const came = async () => {
    await allDone(town.services)
    return town.mails.mails.splice(0).map(({ subject, text, to }) => ({ to: to.address, subject, text: spaced(text) }))
  }
  return { town, basile, came, subjects: async () => (await came()).map(({ subject }) => spaced(subject)) }
}

async function at({ services, clock, storage }: PublishingTown, moment: Instant) {
  clock.set(moment)
  await keepHouse({ database: services.database, clock, storage })
}

describe.each(engines)('mails about an offer on %s', (engine) => {
  test('say that it is online, until when, and lead to what the others see', async () => {
    const { town, basile, came } = await openMails(engine)
    await using _ = town

    const id = await publishAs(basile, { draft: { until } })
    const [mail, ...others] = await came()

    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: giver, subject: 'Votre offre est en ligne\u00a0: Échelle double' })
    expect(mail?.text).toMatch(/^Ville de Lomme\n\nVotre offre est en ligne\n/)
    expect(mail?.text).toContain('« Échelle double » est montrée jusqu’au mercredi 31 mars inclus.')
    expect(mail?.text).toContain(`Voir ce que les autres voient\nhttp://our.example/s/${site}/offres/${id}\n`)
    expect(mail?.text).toContain('Changer ou mettre en pause : http://our.example/s/ville-de-lomme/moi\n')
  })

  test('come in the language that the person has chosen', async () => {
    const { town, basile, came } = await openMails(engine)
    await using _ = town
    await (await onOurs(town, basile)).act('accounts.changeProfile', { language: 'en' })

    const id = await publishAs(basile, { draft: { until, kind: 'wanted' } })
    const [mail] = await came()

    expect(mail?.subject).toBe('Your request is online: Échelle double')
    expect(mail?.text).toContain(`/s/${site}/offres/${id}?lang=en\n`)
    expect(mail?.text).toContain('Change or pause it: http://our.example/s/ville-de-lomme/moi?lang=en\n')
  })

  test('lead to the page of the site that holds one’s own space, where it has named one', async () => {
    const { town, basile, came } = await openMails(engine)
    await using _ = town
    const page = 'https://www.ville-lomme.example/mon-espace'
    await changeTown(town.services.database, town.clock, { spacePage: page })

    await publishAs(basile)
    const [mail] = await came()

    expect(mail?.text).toContain(`Changer ou mettre en pause : ${page}\n`)
  })

  test('say who looks at it first and until when, then that it is online', async () => {
    const { town, basile, came, subjects } = await openMails(engine)
    await using _ = town
    await changeTown(town.services.database, town.clock, { moderation: 'first' })

    const id = await publishAs(basile)
    const [received] = await came()
    await pass(town, id)

    expect(received?.subject).toBe('Votre offre est bien reçue\u00a0: Échelle double')
    expect(received?.text).toContain('L’équipe du site « Ville de Lomme » regarde « Échelle double »')
    expect(received?.text).toContain('Elle s’est donné jusqu’au jeudi 4 mars.')
    expect(await subjects()).toEqual(['Votre offre est en ligne : Échelle double'])
  })

  test('promise nothing that is no longer so when they leave', async () => {
    const { town, basile, subjects } = await openMails(engine)
    await using _ = town
    town.mails.down = true
    const [paused, kept] = [await publishAs(basile), await publishAs(basile, { draft: { title: 'Vélo' } })]
    await allFollowed(town.services.database)

    await doing(basile, 'pause', paused)
    town.mails.down = false
    town.clock.set(addMs(town.clock.now(), 3_600_000))

    expect(await subjects()).toEqual(['Votre offre est en ligne : Vélo'])
    expect(await subjects()).toEqual([])
    expect(kept).toBeDefined()
  })

  test('say that it is kept for later while its giver is away', async () => {
    const { town, basile, subjects } = await openMails(engine)
    await using _ = town
    await (await onOurs(town, basile)).act('offers.setAway', { away: true })

    await publishAs(basile)

    expect(await subjects()).toEqual(['Votre offre est enregistrée : Échelle double'])
  })

  test('tell its end once, seven days before, with a link that renews it, and again before another end', async () => {
    const { town, basile, came, subjects } = await openMails(engine)
    await using _ = town
    const id = await publishAs(basile, { draft: { until } })
    await came()
    // The last day is over at midnight in Lomme, where summer has begun.
    const end = '2027-03-31T22:00:00.000Z' as Instant

    await at(town, addMs(addDays(end, -7), -1))
    expect(await subjects()).toEqual([])
    await at(town, addDays(end, -7))
    const [told] = await came()
    await at(town, addDays(end, -6))
    expect(await subjects()).toEqual([])

    expect(told?.subject).toBe('Votre offre se termine le mer. 31 mars\u00a0: Échelle double')
    const path = renewPath(town.services.hmac, { id: toId(id), site })
    expect(told?.text).toContain(`La garder 90 jours de plus\nhttp://our.example${path}\n`)
    await doing(basile, 'renew', id)
    await at(town, addDays(end, 1))
    expect(await subjects()).toEqual([])
    const { expires_at: later } = await town.services.database.reader
      .selectFrom('offer')
      .select('expires_at')
      .where('id', '=', toId<'Offer'>(id))
      .executeTakeFirstOrThrow()
    await at(town, addDays(later, -7))
    expect(await subjects()).toHaveLength(1)
  })

  test('tell no end of what was taken away, nor of what was to last a few days only', async () => {
    const { town, basile, came, subjects } = await openMails(engine)
    await using _ = town
    const gone = await publishAs(basile, { draft: { until } })
    await publishAs(basile, { draft: { until: '2027-03-08' } })
    await doing(basile, 'withdraw', gone)
    await came()

    for (const day of ['2027-03-02', '2027-03-07', '2027-03-25', '2027-03-30'])
      await at(town, `${day}T12:00:00.000Z` as Instant)

    expect(await subjects()).toEqual([])
  })
})

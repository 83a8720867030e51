import { describe, expect, test } from 'vitest'
import { getSite } from '../../../server/sites/index.js'
import { lambersart, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { decide, moderatorOf, network } from '../../support/moderation/deciding.js'
import { openPublishing, publishAs, site } from '../../support/offers/publishing.js'
import { signIn } from '../../support/session.js'

describe.each(engines)('who finds something of theirs hidden, on %s', (engine) => {
  async function openHidden() {
    const town = await openPublishing(engine)
    const there = moderatorOf(await openLambersart(town))
    const basile = await signIn(town, { email: 'basile@exemple.fr', firstName: 'Basile' })
    const ladder = await publishAs(basile)
    const mine = async (who = basile) => (await who.ask('offers.mine', { site })).output?.items ?? []
    return { town, there, basile, ladder, mine }
  }

  test('on one site is told which, by whom, why, and in which words; elsewhere it stays online', async () => {
    const { town, there, ladder, mine } = await openHidden()
    await using _ = town
    const name = (await getSite(town.services.database.reader, lambersart)).name

    const before = (await mine())[0]?.hidings
    await decide(town, there, { id: ladder, does: 'hide', reason: 'other', words: 'Trop loin.' })
    const [offer] = await mine()

    expect(before).toEqual([])
    expect(offer?.status).toBe('shown')
    expect(offer?.hidings).toMatchObject([
      { site: name, bySite: name, reason: 'other', words: 'Trop loin.', automatic: false, state: 'may' },
    ])
  })

  test('everywhere may object once, on the page that it leads to, and then reads that they have', async () => {
    const { town, basile, ladder, mine } = await openHidden()
    await using _ = town
    await decide(town, network, { id: ladder, does: 'hide', reason: 'dangerous' })
    const [offer] = await mine()
    const [hiding] = offer?.hidings ?? []
    const [, hidingId = '', secret = ''] = /\/contester\/([\w-]+)#(.+)$/.exec(hiding?.page ?? '') ?? []

    const { reason } = await basile.act('moderation.object', { site, hidingId, secret, words: 'Elle est solide.' })

    expect(reason).toBeUndefined()
    expect(offer?.status).toBe('hidden')
    expect(hiding?.site).toBeUndefined()
    expect(hiding?.page).toContain(`/s/${site}/contester/`)
    expect((await mine())[0]?.hidings[0]?.state).toBe('objected')
    await decide(town, network, { id: ladder, does: 'show' })
    expect((await mine())[0]?.hidings).toEqual([])
  })

  test('is led there for an hour only: the page where they signed in may keep what it shows', async () => {
    const { town, basile, ladder, mine } = await openHidden()
    await using _ = town
    await decide(town, network, { id: ladder, does: 'hide', reason: 'dangerous' })
    const page = (await mine())[0]?.hidings[0]?.page ?? ''
    const [, hidingId = '', secret = ''] = /\/contester\/([\w-]+)#(.+)$/.exec(page) ?? []
    const link = { site, hidingId, secret }
    const opened = async () => {
      const { output, reason } = await basile.ask('moderation.openObjection', link)
      return reason ?? output?.state
    }

    town.clock.set('2027-03-01T08:59:00Z')
    expect(await opened()).toBe('may')
    town.clock.set('2027-03-01T09:00:00Z')

    expect(await opened()).toBe('subject-gone')
    const { reason } = await basile.act('moderation.object', { ...link, words: 'Elle est solide.' })
    expect(reason).toBe('subject-gone')
  })
})

import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { subjectOwners } from '../../../server/together.js'
import { objectionPath } from '../../../server/moderation/links.js'
import { queueOf } from '../../../server/moderation/queue.js'
import { getSite } from '../../../server/sites/index.js'
import { lambersart, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { allFollowed } from '../../support/followed.js'
import { decide, moderatorOf, network, reasonOf } from '../../support/moderation/deciding.js'
import { openPublishing, publishAs, site, titlesOn } from '../../support/offers/publishing.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import { changeTown } from '../../support/town.js'

async function openTwoSites(engine: (typeof engines)[number]) {
  const town = await openPublishing(engine)
  const there = await openLambersart(town)
  const here = (await getSite(town.services.database.reader, site)).id
  const basile = await signIn(town, { email: 'basile@exemple.fr', firstName: 'Basile' })
  const ladder = await publishAs(basile)
  const seen = async () =>
    Promise.all([site, lambersart].map(async (of) => (await titlesOn(town, of)).includes('Échelle double')))
  return { town, basile, ladder, seen, here: moderatorOf(here), there: moderatorOf(there) }
}

async function reported(who: Person, id: string): Promise<string> {
  const { output } = await who.act('moderation.report', { site, kind: 'offer', id, reason: 'other', words: '' })
  return output?.reportId ?? ''
}

describe.each(engines)('who decides what is seen on %s', (engine) => {
  test('another site hides it on itself alone; its own site, and the network, everywhere', async () => {
    const { town, ladder, seen, here, there } = await openTwoSites(engine)
    await using _ = town

    const before = await seen()
    await decide(town, there, { id: ladder, does: 'hide' })
    const byOther = await seen()
    await decide(town, there, { id: ladder, does: 'show' })
    await decide(town, here, { id: ladder, does: 'hide' })
    const byOwn = await seen()
    const notTheirs = await reasonOf(decide(town, there, { id: ladder, does: 'show' }))
    await decide(town, network, { id: ladder, does: 'show' })
    await decide(town, network, { id: ladder, does: 'hide' })
    const byNetwork = await seen()
    const above = await reasonOf(decide(town, here, { id: ladder, does: 'show' }))

    expect({ before, byOther, byOwn, byNetwork }).toEqual({
      before: [true, true],
      byOther: [true, false],
      byOwn: [false, false],
      byNetwork: [false, false],
    })
    expect([notTheirs, above]).toEqual(['subject-gone', 'hidden-by-network'])
  })

  test('of two who decide one report at once, one does and the other is told', async () => {
    const { town, ladder } = await openTwoSites(engine)
    await using _ = town
    const id = await reported(await visitor(town), ladder)

    const told = await Promise.all(
      (['hide', 'show'] as const).map((does) => reasonOf(decide(town, network, { id, does }))),
    )

    expect(told.toSorted()).toEqual(['report-decided', undefined])
  })

  test('a report made at one site is nobody’s business at another', async () => {
    const { town, ladder, there } = await openTwoSites(engine)
    await using _ = town
    const id = await reported(await visitor(town), ladder)

    expect(await reasonOf(decide(town, there, { id, does: 'hide' }))).toBe('subject-gone')
  })

  test('its giver, who changes it meanwhile, is told; resumed, it stays hidden', async () => {
    const { town, basile, ladder, seen } = await openTwoSites(engine)
    await using _ = town

    await basile.act('offers.pause', { site, offerId: ladder })
    await decide(town, network, { id: ladder, does: 'hide' })
    await basile.act('offers.resume', { site, offerId: ladder })
    const { output } = await basile.ask('offers.mine', { site })

    expect(output?.items.map(({ status }) => status)).toEqual(['hidden'])
    expect(await seen()).toEqual([false, false])
  })

  test('who has the mail’s secret objects once, and is heard', async () => {
    const { town, ladder, seen } = await openTwoSites(engine)
    await using _ = town
    await decide(town, network, { id: ladder, does: 'hide', words: 'Les barreaux sont cassés.' })
    const { hmac, database } = town.services
    const { id: hidingId } = await database.reader.selectFrom('hiding').select('id').executeTakeFirstOrThrow()
    const [, secret = ''] = objectionPath(hmac, { hiding: toId(hidingId), site }).split('#')
    const giver = await visitor(town)
    const link = { site, hidingId, secret }

    const wrong = await giver.act('moderation.object', {
      ...link,
      secret: secret.replace(/^./, (sign) => (sign === '_' ? '-' : '_')),
      words: 'Non.',
    })
    const page = await giver.ask('moderation.openObjection', link)
    const first = await giver.act('moderation.object', { ...link, words: 'Ils sont neufs.' })
    const second = await giver.act('moderation.object', { ...link, words: 'Ils sont neufs !' })
    const asked = await giver.ask('moderation.openObjection', link)
    await decide(town, network, { id: ladder, does: 'show' })
    const heard = await giver.ask('moderation.openObjection', link)
    const late = await giver.act('moderation.object', { ...link, words: 'Merci.' })

    expect(wrong.reason).toBe('subject-gone')
    expect(page.output).toMatchObject({ title: 'Échelle double', words: 'Les barreaux sont cassés.', state: 'may' })
    expect([first.status, second.reason, late.reason]).toEqual([200, 'objected-already', 'hiding-over'])
    expect([asked.output?.state, heard.output?.state]).toEqual(['objected', 'over'])
    expect(await seen()).toEqual([true, true])
  })

  test('what its giver takes away leaves nothing to decide', async () => {
    const { town, basile, ladder } = await openTwoSites(engine)
    await using _ = town
    const id = await reported(await visitor(town), ladder)

    await basile.act('offers.withdraw', { site, offerId: ladder })
    await allFollowed(town.services.database)

    const { outcome } = await town.services.database.reader
      .selectFrom('report')
      .select('outcome')
      .where('id', '=', toId<'Report'>(id))
      .executeTakeFirstOrThrow()
    expect(outcome).toBe('over')
  })

  test('what its site looks at first is in the queue, and shown by who lets it show', async () => {
    const { town, basile, seen, here, there } = await openTwoSites(engine)
    await using _ = town
    const { database, clock } = town.services
    await changeTown(database, clock, { moderation: 'all' })
    const id = await publishAs(basile, { draft: { title: 'Tente' } })
    const queue = async () =>
      (await queueOf(database.reader, subjectOwners, { now: clock.now() })).map(({ told }) => told.title)

    const before = [await queue(), await titlesOn(town)]
    const notTheirs = await reasonOf(decide(town, there, { id, does: 'show' }))
    await decide(town, here, { id, does: 'show' })

    expect(before).toEqual([['Tente'], expect.not.arrayContaining(['Tente'])])
    expect([notTheirs, await queue()]).toEqual(['subject-gone', []])
    expect(await titlesOn(town)).toContain('Tente')
    expect(await seen()).toEqual([true, true])
  })
})

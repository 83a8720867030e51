import { describe, expect, test } from 'vitest'
import { createSite, getSite } from '../../../server/sites/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { ours, openPublishing } from '../../support/offers/publishing.js'
import { lommeOrigin } from '../../support/town.js'

describe.each(engines)('a site is opened for who may sign in there, on %s', (engine) => {
  const opened = async (url: string, site: string) => {
    const response = await fetch(`${url}/trpc/sites.open?input=${encodeURIComponent(JSON.stringify({ site }))}`)
    const { result, error } = await response.json()
    return { site: result?.data.site, reason: error?.data.reason }
  }

  test('it says whose it is, from where a page may act, and leads to our page', async () => {
    await using server = await openPublishing(engine)

    const { site } = await opened(server.url, 'ville-de-lomme')

    expect(site).toMatchObject({ slug: 'ville-de-lomme', zone: 'Europe/Paris', page: '/s/ville-de-lomme/moi' })
    expect(site.origins).toEqual(expect.arrayContaining([lommeOrigin, ours]))
    expect(site.elements).toContain('offer-board')
  })

  test('whatever is switched on there: one’s own things are no element of a site', async () => {
    await using server = await openPublishing(engine)
    const { database, clock } = server.services
    const { memberId, territoryId } = await getSite(database.reader, server.town.site)
    const bare = { slug: 'ville-nue', name: 'Ville nue', memberId, territoryId, origins: [], elements: ['member-map'] }
    await administer(database, (tx) => createSite({ tx, clock }, bare))

    expect((await opened(server.url, 'ville-nue')).site.elements).toEqual(['member-map'])
    expect((await opened(server.url, 'nulle-part')).reason).toBe('site-unknown')
  })
})

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { changing, oneOf, openPublishing, publishAs } from '../../../support/offers/publishing.js'
import { addAs, openStock } from '../../../support/offers/stock.js'
import { signIn } from '../../../support/session.js'
import { root } from '../../../support/sources.js'
import { readApi, type PublishedApi } from '../../../support/versions/published-api.js'

const versions = join(root, 'test/support/versions')
const published = readdirSync(versions).filter((name) => /^v\d/.test(name))
const apiOf = (version: string) =>
  readApi(brotliDecompressSync(readFileSync(join(versions, version, 'api.d.ts.br'))).toString('utf8'))

/** What a page of that version would send of it: it knows no more. */
function knownTo<Sent extends object>(
  inputs: PublishedApi,
  at: readonly [procedure: string, path: string],
  sent: Sent,
): Sent
function knownTo(inputs: PublishedApi, [procedure, path]: readonly [string, string], sent: object): object {
  const known = inputs.get(procedure)
  return Object.fromEntries(Object.entries(sent).filter(([name]) => known?.has(`${path}.${name}`)))
}

describe.each(engines)('a page of an older version on %s', (engine) => {
  test.each(published)('of %s leaves as it is what it cannot know of an offer that it changes', async (version) => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const offerId = await publishAs(alma, { draft: { material: 'Aluminium', depositCents: 500 } })
    const change = await changing(alma, offerId, { title: 'Échelle triple', depositCents: undefined })

    const draft = knownTo(apiOf(version), ['offers.change', 'in.draft'], change.draft)
    await alma.act('offers.change', { ...change, draft })

    const { draft: now } = await oneOf(alma, offerId)
    expect(now).toMatchObject({ title: 'Échelle triple', material: 'Aluminium' })
    expect(now).not.toHaveProperty('depositCents')
  })

  test.each(published)('of %s leaves as it is what it cannot know of an object of a stock', async (version) => {
    await using town = await openStock(engine)
    const { paul, member } = town
    const { offerId, category } = await addAs(paul, member)
    const said = { member, offerId, title: 'Billig', description: '', category, photos: [] }
    await paul.act('stock.change', { ...said, seen: 0, material: 'Fonte' })

    const change = knownTo(apiOf(version), ['stock.change', 'in'], {
      ...said,
      seen: 1,
      title: 'Grand billig',
      material: 'Fonte',
    })
    expect((await paul.act('stock.change', change)).reason).toBeUndefined()

    expect((await paul.ask('stock.open', { member, offerId })).output).toMatchObject({
      title: 'Grand billig',
      material: 'Fonte',
    })
  })
})

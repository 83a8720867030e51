import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import type { Engine } from '../../../server/database/columns.js'
import { loanPath } from '../../../server/loans/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { lambersart, lambersartOrigin, openLambersart, openSite } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { wait } from '../../support/loans/waiting.js'
import { onOurs, site as lomme } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'

const third = { slug: 'ville-d-armentieres', name: 'Ville d’Armentières', origin: 'https://www.armentieres.example' }

/** Nadia lends at Lomme; Théo asks for it on Lambersart's page. */
async function openTwoSites(engine: Engine) {
  const server = await openLending(engine)
  await openLambersart(server)
  await openSite(server, third)
  const atLambersart = { site: lambersart, origin: lambersartOrigin }
  const { giver: nadia } = server
  const theo = await signIn(server, { firstName: 'Théo', ...atLambersart })
  const offer = await give(nadia)
  const { id } = await asked(theo, offer, { ...days(3, 4), firstName: 'Théo', site: lambersart })
  return { server, atLambersart, nadia, theo, offer, id, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

/** What a person's own space shows on a page of the site: of whom it is, and where it leads. */
async function seen(person: Person, site?: string): Promise<unknown> {
  const { output, reason } = await person.ask('loans.mine', site === undefined ? {} : { site })
  const pathOf = ({ path }: { path?: string }) => path?.split('#')[0]
  return reason ?? { asked: output?.asked.map(pathOf), given: output?.given.map(pathOf) }
}

const nothing = { asked: [], given: [] }

async function accept(person: Person, loanId: string, site: string): Promise<string | undefined> {
  const { output, reason } = await person.act('loans.answer', { loanId, answer: 'accept', site })
  return output?.status ?? reason
}

describe.each(engines)('what is asked on the site of another town, on %s', (engine) => {
  test('is seen and answered by its giver where they published it, and where it was asked', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, id } = town
    const path = `/s/${lomme}/demande/${id}`

    expect(await seen(nadia, lomme)).toEqual({ asked: [], given: [path] })
    const there = await signIn(server, { email: nadia.email, ...town.atLambersart })
    expect(await seen(there, lambersart)).toEqual({ asked: [], given: [path] })
    expect(await accept(nadia, id, lomme)).toBe('agreed')
  })

  test('is followed by who asked on that site and on our own pages, nowhere else', async () => {
    await using town = await openTwoSites(engine)
    const { server, theo, id } = town
    const path = `/s/${lambersart}/demande/${id}`
    const atLomme = await signIn(server, { email: theo.email })

    expect(await seen(theo, lambersart)).toEqual({ asked: [path], given: [] })
    expect(await seen(await onOurs(server, theo))).toEqual({ asked: [path], given: [] })
    expect(await seen(atLomme, lomme)).toEqual(nothing)
    expect(await accept(atLomme, id, lomme)).toBe('loan-gone')
  })

  test('is not there for its giver on the page of a third, nor for another on the first', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, id } = town
    const elsewhere = await signIn(server, { email: nadia.email, site: third.slug, origin: third.origin })
    const other = await signIn(server)

    expect([await seen(elsewhere, third.slug), await seen(other, lomme)]).toEqual([nothing, nothing])
    expect(await accept(elsewhere, id, third.slug)).toBe('loan-gone')
    expect(await accept(other, id, lomme)).toBe('loan-gone')
  })

  test('is of that site alone where the offer was published on none', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, offer, id } = town
    await administer(server.services.database, (tx) =>
      tx.updateTable('offer').set({ site_id: null }).where('id', '=', toId<'Offer'>(offer)).execute(),
    )
    const there = await signIn(server, { email: nadia.email, ...town.atLambersart })

    expect(await seen(nadia, lomme)).toEqual(nothing)
    expect(await accept(nadia, id, lomme)).toBe('loan-gone')
    expect(await seen(there, lambersart)).toEqual({ asked: [], given: [`/s/${lambersart}/demande/${id}`] })
  })

  test('opens by its giver’s link under either site, and by the other’s under the one where it was asked', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, id } = town
    await accept(nadia, id, lomme)
    const page = await visitor(server, { origin: ourAddress })
    const open = async (side: 'giver' | 'taker', slug: string) => {
      const site = { slug: lomme }
      const path = loanPath(server.services.hmac, { id: toId<'Loan'>(id), site, mark: undefined }, side)
      const secret = path.split('#')[1] ?? ''
      const { output, reason } = await page.ask('loans.openLink', { loanId: id, secret, site: slug })
      return reason ?? output
    }
    const fileOf = async (side: 'giver' | 'taker', slug: string, other = slug) => {
      const opened = await open(side, slug)
      const path = typeof opened === 'object' ? (opened.calendar ?? '') : ''
      return (await fetch(server.url + path.replace(/^\/s\/[^/]+/, `/s/${other}`))).status
    }

    for (const slug of [lomme, lambersart])
      expect(await open('giver', slug)).toMatchObject({
        side: 'giver',
        site: { slug: lambersart },
        calendar: expect.stringMatching(`^/s/${lomme}/demande/`),
      })
    expect(await open('giver', third.slug)).toBe('loan-gone')
    expect(await open('taker', lambersart)).toMatchObject({ calendar: expect.stringMatching(`^/s/${lambersart}/`) })
    expect(await open('taker', lomme)).toBe('loan-gone')
    expect([await fileOf('giver', lomme), await fileOf('giver', lomme, lambersart)]).toEqual([200, 200])
    expect([await fileOf('taker', lambersart), await fileOf('taker', lambersart, lomme)]).toEqual([200, 404])
  })

  test('counts for its giver where somebody waits for it', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, offer } = town
    const samira = await signIn(server, town.atLambersart)
    const elsewhere = await signIn(server, { email: nadia.email, site: third.slug, origin: third.origin })
    await accept(nadia, town.id, lomme)
    expect(await wait(samira, offer, { ...days(3, 4), site: lambersart })).toBe(0)
    const awaited = async (person: Person, site: string) => (await person.ask('loans.mine', { site })).output?.awaited

    expect(await awaited(nadia, lomme)).toEqual([{ title: 'Échelle double', count: 1 }])
    expect(await awaited(elsewhere, third.slug)).toEqual([])
  })

  test('is mailed to each in the name of their own site, and says where it was asked', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, theo, id } = town
    await allDone(server.services)
    const newest = ({ email }: Person) =>
      server.mails.to(email).findLast(({ messageId }) => messageId.startsWith('<loan.'))?.text ?? ''
    const [toGiver, toTaker] = [newest(nadia), newest(theo)]

    expect(toGiver).toMatch(/^Ville de Lomme\n\nThéo voudrait /)
    expect(toGiver).toContain(`${ourAddress}/s/${lomme}/demande/${id}#`)
    expect(toGiver).toContain('demande faite sur le site «\u00a0Ville de Lambersart\u00a0»')
    expect(toTaker).toMatch(/^Ville de Lambersart\n\n/)
    expect(toTaker).toContain(`${ourAddress}/s/${lambersart}/demande/${id}#`)
  })
})

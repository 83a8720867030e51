import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { lambersart, lambersartOrigin, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { notingAt } from '../../support/loans/noting.js'
import { onOurs, site as lomme } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import { agreeAt, endAt } from '../../support/sites/agreeing.js'

const atLambersart = { site: lambersart, origin: lambersartOrigin }

/** Nadia lends at Lomme; Théo asks for it on Lambersart's page, with words of before the day on which both sites agree. */
async function openTwoSites(engine: Engine) {
  const server = await openLending(engine)
  await openLambersart(server)
  const { giver: nadia } = server
  const theo = await signIn(server, { firstName: 'Théo', ...atLambersart })
  const offer = await give(nadia)
  const { id } = await asked(theo, offer, { ...days(3, 4), firstName: 'Théo', site: lambersart, words: 'Avant' })
  const page = await visitor(server, { origin: ourAddress })
  const say = async (side: 'giver' | 'taker', words: string) => {
    const { reason } = await page.act('loans.sayLink', { ...linkOf(server, id, side), site: lambersart, words })
    if (reason !== undefined) throw new Error(reason)
  }
  server.clock.set('2027-03-01T08:30:00Z')
  const agree = async (...sites: string[]) => {
    server.clock.set('2027-03-01T09:00:00Z')
    await agreeAt(server, ...sites)
  }
  return {
    server,
    agree,
    nadia,
    theo,
    offer,
    id,
    say,
    page,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

const opened = async (person: Person, loanId: string, site?: string) => {
  const { output, reason } = await person.ask('loans.open', { loanId, ...(site !== undefined && { site }) })
  if (!output) throw new Error(reason)
  return output
}

/** All that the page of a site reads there of words, and whether there are more on ours. */
async function read(person: Person, loanId: string, site: string) {
  const { words, thread, answer, wordsFrom, wordsElsewhere, mayWrite } = await opened(person, loanId, site)
  const { output } = await person.ask('loans.mine', { site })
  const [first] = [...(output?.asked ?? []), ...(output?.given ?? [])].flatMap(({ firstWords }) => firstWords ?? [])
  const said = thread.map((entry) => `${entry.by} ${entry.act ?? 'says'}: ${entry.words}`)
  return { words, said, answer, first, wordsFrom, wordsElsewhere, mayWrite }
}

const acceptedAt = '2027-03-01T09:00:00.000Z'

const nothingOf = (said: string[]) => ({
  words: '',
  said,
  answer: undefined,
  first: undefined,
  wordsFrom: undefined,
  wordsElsewhere: true,
  mayWrite: false,
})

describe.each(engines)('a request that is opened by who is signed in, on %s', (engine) => {
  test('is whole on our own pages, with its link; on the page of a site it is how it stands', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, theo, id } = town
    await town.say('taker', 'Et une rallonge ?')
    const own = await onOurs(server, nadia)

    const whole = await opened(own, id)
    const [, secret = ''] = whole.path?.split('#') ?? []
    const byLink = await town.page.ask('loans.openLink', { loanId: id, secret, site: lomme })

    expect(whole).toMatchObject({ side: 'giver', words: 'Avant', firstWords: 'Avant', mayWrite: true })
    expect(whole.thread.map(({ words }) => words)).toEqual(['Avant', 'Et une rallonge ?'])
    expect(byLink.output?.words).toBe('Avant')
    expect(await read(nadia, id, lomme)).toEqual(nothingOf(['taker ask: ']))
    expect(await read(theo, id, lambersart)).toEqual(nothingOf(['taker ask: ']))
  })

  test('shows on the page of either side what was written since both sites agreed; what was before stays on ours', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, theo, id } = town
    await town.say('taker', 'Encore avant')

    await town.agree(lomme, lambersart)
    await town.say('taker', 'Depuis')
    await nadia.act('loans.answer', { loanId: id, answer: 'accept', words: 'Volontiers', site: lomme })

    const since = {
      words: '',
      said: ['taker ask: ', 'taker says: Depuis', 'giver accept: Volontiers'],
      answer: 'Volontiers',
      first: undefined,
      wordsFrom: acceptedAt,
      wordsElsewhere: true,
      mayWrite: true,
    }
    expect(await read(nadia, id, lomme)).toEqual(since)
    expect(await read(theo, id, lambersart)).toEqual(since)
    for (const page of [await opened(theo, id, lambersart), await opened(await onOurs(server, nadia), id)])
      expect(page.readOn).toEqual(['Ville de Lambersart', 'Ville de Lomme'])
  })

  test('asked for since then, it is read from its first word on', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, theo } = town
    await agreeAt(server, lomme, lambersart)

    const { id, firstWords } = await asked(theo, await give(nadia), {
      ...days(10, 11),
      site: lambersart,
      words: 'Bonjour',
    })

    expect(firstWords).toBe('Bonjour')
    expect(await read(nadia, id, lomme)).toMatchObject({
      words: 'Bonjour',
      first: 'Bonjour',
      wordsElsewhere: undefined,
    })
  })

  test('of which one site alone has agreed, shows no word on either page, and takes none', async () => {
    for (const site of [lomme, lambersart]) {
      await using town = await openTwoSites(engine)
      const { nadia, theo, id } = town

      await town.agree(site)
      await town.say('taker', 'Depuis')

      expect(await read(nadia, id, lomme)).toEqual(nothingOf(['taker ask: ']))
      expect(await read(theo, id, lambersart)).toEqual(nothingOf(['taker ask: ']))
    }
  })

  test('shows no word any more in the next call once one of the two has ended it, and those of before no more when it is accepted anew', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, theo, id } = town
    await town.agree(lomme, lambersart)
    await town.say('taker', 'Depuis')

    await endAt(server, lomme)
    const ended = [await read(nadia, id, lomme), await read(theo, id, lambersart)]
    server.clock.set('2027-03-01T10:00:00Z')
    await agreeAt(server, lomme)

    expect(ended).toEqual([nothingOf(['taker ask: ']), nothingOf(['taker ask: '])])
    expect(await read(nadia, id, lomme)).toMatchObject({
      said: ['taker ask: '],
      wordsFrom: '2027-03-01T10:00:00.000Z',
      wordsElsewhere: true,
    })
  })

  test('never shows there a telephone, where the two meet or how the thing is, but that there is a telephone', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, theo, id } = town
    await agreeAt(server, lomme, lambersart)
    const [giver, taker] = [linkOf(server, id, 'giver'), { ...linkOf(server, id, 'taker'), site: lambersart }]
    await nadia.act('loans.answer', { loanId: id, answer: 'accept', site: lomme })
    await town.page.act('loans.show', { ...giver, phone: '06 10 20 30 42', meeting: 'Au lavoir' })
    server.clock.set('2027-03-03T09:00:00Z')
    for (const link of [giver, taker]) await town.page.act('loans.answerLink', { ...link, answer: 'hand-over' })
    const { note } = await notingAt(server, id, 'giver')
    await note({ condition: 'Rayée' })

    const here = await opened(theo, id, lambersart)
    const own = await opened(await onOurs(server, theo), id)

    expect(JSON.stringify(own.condition)).toContain('Rayée')
    expect(own).toMatchObject({ phoneShown: true, otherPhone: '06 10 20 30 42', meeting: 'Au lavoir' })
    expect(here).toMatchObject({ phoneShown: true, code: own.code })
    expect(
      Object.keys(here).filter((key) => /phone$|meeting|condition|since|verified|calendar|reported/i.test(key)),
    ).toEqual([])
    expect(JSON.stringify(here)).not.toMatch(/06 10|lavoir|Rayée/)
  })

  test('names who else is in line by the rule of each, without those of a site of which the page is not, and opens nothing', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, theo } = town
    const { lucas } = server
    const there = await signIn(server, { email: nadia.email, ...atLambersart })
    const gift = await give(nadia, { kind: 'give', title: 'Fauteuil' })
    const first = await asked(lucas, gift, { words: 'Avant' })
    await town.agree(lomme)
    const second = await asked(await signIn(server), gift, { firstName: 'Maud', words: 'Depuis' })
    const third = await asked(theo, gift, { site: lambersart, firstName: 'Théo', words: 'Ailleurs' })
    const lineOf = async (person: Person, site: string) =>
      (await opened(person, third.id, site)).inLine?.map(({ name, words, path }) => ({ name, words, path }))
    const path = (id: string) => `/s/${lomme}/demande/${id}`

    const before = [
      await lineOf(nadia, lomme),
      (await opened(nadia, first.id, lomme)).inLine?.map(({ words }) => words),
    ]
    await agreeAt(server, lambersart)

    expect(before).toEqual([undefined, ['Depuis', '']])
    expect(await lineOf(nadia, lomme)).toEqual([
      { name: 'Lucas', words: '', path: path(first.id) },
      { name: 'Maud', words: 'Depuis', path: path(second.id) },
    ])
    expect(await lineOf(there, lambersart)).toBeUndefined()
  })

  test('is nobody else’s: not of a neighbour, of another site’s page, or without a session', async () => {
    await using town = await openTwoSites(engine)
    const { server, nadia, theo, id } = town
    await agreeAt(server, lomme, lambersart)
    const reason = async (person: Person, site: string) => (await person.ask('loans.open', { loanId: id, site })).reason

    expect(await reason(await signIn(server), lomme)).toBe('loan-gone')
    expect(await reason(await signIn(server, { email: theo.email }), lomme)).toBe('loan-gone')
    expect(await reason(nadia, lambersart)).toBe('signed-out')
    expect(await reason(await visitor(server), lomme)).toBe('signed-out')
  })
})

import { describe, expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { canaries, openWorld, sayMore, since, type Canary, type World } from '../../support/accounts/canaries.js'
import { passedBefore } from '../../support/accounts/passing.js'
import { lambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { site as lomme } from '../../support/offers/publishing.js'
import { textOfAny } from '../../support/rpc/call-any.js'
import { definitionOf, procedures, samples } from '../../support/rpc/samples.js'
import { visitor, type Person } from '../../support/session.js'
import { agreeAt, endAt } from '../../support/sites/agreeing.js'

/** Each that is not of a role; what ends the session comes last. */
const open = procedures
  .filter((path) => typeof definitionOf(path).meta?.by !== 'object')
  .toSorted((a, b) => Number(a === 'accounts.signOut') - Number(b === 'accounts.signOut'))
const questions = open.filter((path) => definitionOf(path).type === 'query')
const acts = open.filter((path) => definitionOf(path).type === 'mutation')

/** The links and calendars that were found, by what they are of. */
const linksIn = (text: string) => [...text.matchAll(/\/s\/([\w-]+)\/(?:demande|rendez-vous)\/([\w-]+)#([\w.-]+)/g)]
const calendarsIn = (text: string) => text.match(/\/s\/[^"\s]+\.ics/g) ?? []

type Link = { readonly site: string; readonly secret: string }
type Links = ReadonlyMap<string, Link>

/** What is sent, as by somebody who has only what was found so far. */
function inputsFor(path: string, { ids, server }: World, links: Links): object[] {
  const input = samples[path]?.input({ drill: server.town.drill, role: 'moderator' }) ?? {}
  const named = (['loanId', 'appointmentId'] as const).find((key) => key in input)
  if (named) return ids[named].map((id) => ({ ...input, [named]: id, ...('secret' in input && links.get(id)) }))
  if (path.startsWith('talks.') && 'id' in input)
    return [
      ...ids.loanId.map((id) => ({ ...input, kind: 'loan', id })),
      ...ids.appointmentId.map((id) => ({ ...input, kind: 'appointment', id })),
    ]
  const offer = ['offerId', 'offer', 'id'].find((key) => key in input)
  return offer === undefined ? [input] : [input, ...ids.offer.map((id) => ({ ...input, [offer]: id }))]
}

type Reader = {
  readonly person: Person
  /** As they were found last, by what they open. */
  readonly links: Map<string, Link>
  /** All that was read, by where. */
  readonly texts: Map<string, string>
}

async function walk(world: World, { person, links, texts }: Reader, paths: readonly string[]): Promise<void> {
  const { server } = world
  for (const path of paths) {
    // All come from one network, which may read so often a minute.
    server.clock.set(addMs(server.clock.now(), 1_000))
    for (const input of inputsFor(path, world, links)) {
      const text = await textOfAny(server, person, { path, input })
      texts.set(path, `${texts.get(path) ?? ''}\n${text}`)
      for (const [, site = '', id = '', secret = ''] of linksIn(text)) links.set(id, { site, secret })
      for (const file of calendarsIn(text)) texts.set(file, await (await fetch(server.url + file)).text())
    }
  }
}

/** All that somebody may ask, and once more with the links to which that led. */
async function readBy(world: World, person: Person): Promise<Reader> {
  const reader = { person, links: new Map<string, Link>(), texts: new Map<string, string>() }
  for (const _round of [1, 2]) await walk(world, reader, questions)
  return reader
}

/** By what it is, where it was first read. */
function foundBy({ texts }: Reader, sought: Readonly<Record<string, string>>): Record<string, string> {
  const where = (word: string) => [...texts].find(([, text]) => text.includes(word))?.[0]
  return Object.fromEntries(
    Object.entries(sought).flatMap(([what, word]) => {
      const path = where(word)
      return path === undefined ? [] : [[what, path]]
    }),
  )
}

/** Of what is followed on this site. */
const readHere: readonly string[] = [
  'one’s own e-mail',
  'one’s own first name',
  'first names of who asks',
  'titles of one’s own things',
  'searches that are kept here',
]

/** Of what is of this site alone: an appointment, and who asks here for what was published here. */
const readOfThisSite: readonly string[] = [
  'what is to be repaired since then',
  'answer of a workshop since then',
  'words of others in line since then',
]

/** Once both sites have agreed, of what was said since. */
const readSince: readonly string[] = [
  ...readOfThisSite,
  'first words since then',
  'words of an act since then',
  'later words since then',
  'photos of a talk since then',
]

/** With where it is told. */
const tooMuch = (found: Readonly<Record<string, string>>) =>
  Object.entries(found).filter(([what]) => !readHere.includes(what))

/** What is shown to everybody, on the board. */
const readByAll: readonly Canary[] = ['one’s own first name', 'titles of one’s own things']

/** Those alone are not read on our own pages: they are said to a workshop, or to moderators. */
const readByNobody: readonly Canary[] = ['telephone said to a workshop', 'words to those who help', 'words of a report']

describe.each(engines)('what the page of a partner reads, on %s', (engine) => {
  test('of who signed in there is how things stand: no telephone, no home, no word, nothing of another site', async () => {
    const world = await openWorld(engine)
    await using server = world.server
    const stranger = await visitor(server)
    const sought = { ...canaries, ...world.others }

    const whole = foundBy(await readBy(world, world.own), canaries)
    const ofAll = foundBy(await readBy(world, stranger), sought)
    const reader = await readBy(world, world.here)
    const here = foundBy(reader, sought)
    const byPass = foundBy(await readBy(world, await passedBefore(server, world.here)), sought)
    const acting = { ...reader, texts: new Map<string, string>() }
    await walk(world, acting, acts)
    const acted = foundBy(acting, sought)

    const all = Object.keys(canaries).filter((what) => !readByNobody.some((each) => each === what))
    expect({
      byAll: Object.keys(ofAll).toSorted(),
      here: Object.keys(here).toSorted(),
      byPass: Object.keys(byPass).toSorted(),
      tooMuch: [...tooMuch(here), ...tooMuch(acted)],
      whole: Object.keys(whole).toSorted(),
    }).toEqual({
      byAll: readByAll.toSorted(),
      here: readHere.toSorted(),
      // On our own pages, and no more than the page from which it was made.
      byPass: readHere.toSorted(),
      tooMuch: [],
      whole: all.toSorted(),
    })
  })

  test('is what was written since both sites agreed as well, and no more once one of them has ended it', async () => {
    const before = await openWorld(engine)
    await using server = before.server
    server.clock.set(addMs(server.clock.now(), 60_000))
    await agreeAt(server, lomme, lambersart)
    const world = await sayMore(before)
    const sought = { ...canaries, ...since, ...world.others }
    const read = async () => Object.keys(foundBy(await readBy(world, world.here), sought)).toSorted()

    const whole = Object.keys(foundBy(await readBy(world, world.own), since))
    const both = await read()
    const byPass = Object.keys(foundBy(await readBy(world, await passedBefore(server, world.here)), sought)).toSorted()
    await endAt(server, lambersart)
    const thisAlone = await read()
    await agreeAt(server, lambersart)
    await endAt(server, lomme)
    const otherAlone = await read()
    await agreeAt(server, lomme)
    const acting = { person: world.here, links: new Map<string, Link>(), texts: new Map<string, string>() }
    await walk(world, acting, acts)

    expect({ whole, both, byPass, thisAlone, otherAlone, acted: tooMuch(foundBy(acting, sought)) }).toEqual({
      whole: Object.keys(since),
      both: [...readHere, ...readSince].toSorted(),
      byPass: both,
      thisAlone: [...readHere, ...readOfThisSite].toSorted(),
      otherAlone: readHere.toSorted(),
      acted: [],
    })
  })
})

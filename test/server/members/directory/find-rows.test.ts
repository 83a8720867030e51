import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../../server/base/id.js'
import { toInstant } from '../../../../server/base/instant.js'
import { paris } from '../../../../server/base/local-time.js'
import { distanceMetres } from '../../../../server/base/point.js'
import { plain } from '../../../../server/base/words.js'
import { findRows, type Wish } from '../../../../server/members/directory/find-rows.js'
import { bitsOf, MemberIndex } from '../../../../server/members/directory/member-index.js'
import type { IndexEntry } from '../../../../server/members/directory/index-entry.js'
import { activities, memberKinds, topics } from '../../../../server/members/member.js'
import { drawn } from '../../../support/generated/region.js'

const now = toInstant('2027-03-01T08:00:00Z')
const random = drawn(4)
const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
const some = <T>(all: readonly T[]) => all.filter(() => random() < 0.4)

const names = ['Établi', 'atelier', 'Marais', 'maison', 'École', 'zèbre', 'lavoir', 'Bouquin']
const communes = ['59355', '59350', '59298']
const week = ['Mo-Fr 09:00-12:00', 'Sa 09:00-12:00', 'Mo 14:00-18:00', 'sur rendez-vous']

function entryFor(memberId: Id<'Member'> = newId()): IndexEntry {
  const name = `${pick(names)} ${pick(names)} ${Math.floor(random() * 40)}`
  const served = random() < 0.5 ? {} : { territoryId: pick(['here', 'far'] as unknown as Id<'Territory'>[]) }
  return {
    memberId,
    memberName: name,
    name,
    slug: newId(),
    kind: pick(memberKinds),
    does: some(activities),
    topics: some(topics),
    ...served,
    ...(random() < 0.9 && {
      at: {
        communeCode: pick(communes),
        zone: paris,
        closures: [],
        isPlaced: random() < 0.9,
        precision: 'address' as const,
        wheelchair: pick(['yes', 'limited', 'no'] as const),
        ...(random() < 0.7 && { hours: pick(week) }),
        point: { latitude: 50.6 + random() / 5, longitude: 3 + random() / 5 },
      },
    }),
  }
}

const isBegun = (one: IndexEntry, word: string) =>
  plain(one.name)
    .split(' ')
    .some((each) => each.startsWith(word))

/** The expected result, computed from the entries alone. */
function expected(all: readonly IndexEntry[], wish: RowQuery): string[] {
  const metres = ({ at }: IndexEntry) =>
    at && wish.nearby ? Math.round(distanceMetres(wish.nearby.point, at.point)) : Infinity
  return all
    .filter(({ at, territoryId }) => (at ? at.communeCode === '59355' : territoryId !== 'far'))
    .filter(({ kind }) => wish.kind.length === 0 || wish.kind.includes(kind))
    .filter(({ does }) => wish.doing.length === 0 || does.some((one) => wish.doing.includes(one)))
    .filter(({ topics: of }) => wish.about.length === 0 || of.some((one) => wish.about.includes(one)))
    .filter(({ at }) => !wish.isAccessible || at?.wheelchair === 'yes')
    .filter((one) => wish.words.every((word) => isBegun(one, word)))
    .filter((one) => wish.nearby?.metres === undefined || metres(one) <= wish.nearby.metres)
    .filter(({ at }) => wish.open === undefined || at?.hours === 'Mo-Fr 09:00-12:00' || isTheirs(at?.hours, wish.open))
    .toSorted(
      (a, b) =>
        (wish.nearby || wish.words.length > 0 ? 0 : Number(!a.at) - Number(!b.at)) ||
        (wish.byDistance && metres(a) !== metres(b) ? metres(a) - metres(b) : 0) ||
        (plain(a.name) < plain(b.name) ? -1 : plain(a.name) > plain(b.name) ? 1 : a.slug < b.slug ? -1 : 1),
    )
    .map(({ slug }) => slug)
}

const isTheirs = (hours: string | undefined, open: 'now' | number) => hours === 'Mo 14:00-18:00' && open === 1

type RowQuery = Pick<Wish, 'words' | 'nearby' | 'open' | 'byDistance' | 'isAccessible'> & {
  readonly kind: readonly (typeof memberKinds)[number][]
  readonly doing: readonly (typeof activities)[number][]
  readonly about: readonly (typeof topics)[number][]
}

function asked(): RowQuery {
  const nearby = { point: { latitude: 50.7, longitude: 3.1 }, metres: random() < 0.5 ? undefined : 8_000 }
  const isSomewhere = random() < 0.6
  return {
    kind: some(memberKinds),
    doing: random() < 0.5 ? [] : some(activities),
    about: random() < 0.6 ? [] : some(topics),
    words: random() < 0.5 ? [] : some(['lavo', 'etabl', 'zeb', 'bouq']).slice(0, 2),
    isAccessible: random() < 0.2,
    nearby: isSomewhere ? nearby : undefined,
    open: pick([undefined, undefined, 'now', 1] as const),
    byDistance: isSomewhere && random() < 0.5,
  }
}

async function found(index: MemberIndex, { kind, doing, about, ...rest }: RowQuery): Promise<string[]> {
  const territoryMask = new Uint8Array(index.communeCount)
  for (const [code, number] of index.communeCodes) territoryMask[number] = code === '59355' ? 1 : 0
  const { rows } = await findRows(
    index,
    {
      ...rest,
      territoryMask,
      isServedHere: (row) => index.entry(row).territoryId !== 'far',
      kinds: bitsOf(memberKinds, kind),
      does: bitsOf(activities, doing),
      topics: bitsOf(topics, about),
    },
    now,
  )
  return [...rows].map((row) => index.entry(row).slug)
}

describe('what is found in the index', () => {
  test('is what comparing each entry by hand finds, in the same order', async () => {
    const all = Array.from({ length: 400 }, () => entryFor())
    const index = await MemberIndex.of(all)
    const wishes = Array.from({ length: 300 }, asked)
    let many = 0

    for (const wish of wishes) {
      const hand = expected(all, wish)
      many += hand.length
      expect([wish, await found(index, wish)]).toEqual([wish, hand])
    }

    expect(many).toBeGreaterThan(1_000)
  })

  test('is the same after any number of changes as if all of it had been written anew', async () => {
    let all = Array.from({ length: 60 }, () => entryFor())
    const index = await MemberIndex.of(all)

    for (let turn = 0; turn < 150; turn += 1) {
      const members = new Set(some(all.slice(0, 6)).map(({ memberId }) => memberId))
      const fresh = [...members, ...(random() < 0.3 ? [newId<'Member'>()] : [])]
        .filter(() => random() < 0.8)
        .flatMap((id) => (random() < 0.3 ? [entryFor(id), entryFor(id)] : [entryFor(id)]))
      for (const { memberId } of fresh) members.add(memberId)
      all = [...all.filter(({ memberId }) => !members.has(memberId)), ...fresh].toReversed()
      expect(index.change(members, fresh)).toBe(true)
      const wish = asked()
      expect([wish, await found(index, wish)]).toEqual([wish, expected(all, wish)])
    }

    const everything = {
      kind: [],
      doing: [],
      about: [],
      isAccessible: false,
      words: [],
      nearby: undefined,
      open: undefined,
      byDistance: false,
    }
    expect(await found(index, everything)).toEqual(expected(all, everything))
  })

  test('asks to be written anew when there is no room for more', async () => {
    const index = await MemberIndex.of([])
    const many = Array.from({ length: 600 }, () => entryFor())

    expect(index.change(new Set(), many)).toBe(true)
    expect(index.change(new Set(), many)).toBe(false)
  })
})

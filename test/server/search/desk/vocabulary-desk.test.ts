import { describe, expect, test } from 'vitest'
import { countMissed } from '../../../../server/search/missed/missed-word.store.js'
import { addToDay } from '../../../../server/base/local-time.js'
import { weekOf } from '../../../../server/search/missed/missed-words.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'
import type { Person } from '../../../support/session.js'
import { site } from '../../../support/offers/publishing.js'
import type { TestServer } from '../../../support/test-server.js'

async function openNetwork(engine: (typeof engines)[number]) {
  const { server, here } = await openTwo(engine)
  // A question leads to what stands on the lists: a follower puts it there.
  await allDone(server.services)
  return { server, here, admin: await holder(server, 'admin', here) }
}

const saying = (said: string, meant: string) => ({ language: 'fr', said, meant }) as const
const leading = (word: string, id = 'power-tools') => ({ language: 'fr', kind: 'offer-category', id, word }) as const

const listed = async (admin: Person, more: object = {}) =>
  (await admin.ask('vocabulary.list', { form: 'meanings', language: 'fr', ...more })).output

async function found({ url }: TestServer, words: string): Promise<number> {
  const input = encodeURIComponent(JSON.stringify({ site, words }))
  const { result } = await (await fetch(`${url}/trpc/offers.search?input=${input}`)).json()
  return result.data.total
}

describe.each(engines)('the vocabulary at the desk, on %s', (engine) => {
  test('what is added is read by the next question, here and on the board, and no more once it is taken away', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    const tried = async () => (await admin.ask('vocabulary.try', { text: 'chignole', language: 'fr' })).output
    const rows = [saying('chignole', 'perceuse')]

    expect([(await tried())?.total, await found(server, 'chignole')]).toEqual([0, 0])
    expect((await admin.act('vocabulary.add', { rows })).output).toEqual({ changed: 1 })
    expect(await tried()).toMatchObject({
      also: [{ said: 'chignole', meant: ['perceuse'], leads: [] }],
      titles: ['Perceuse-visseuse 18 V'],
      total: 1,
    })
    expect(await found(server, 'chignole')).toBe(1)
    expect((await admin.act('vocabulary.add', { rows })).output).toEqual({ changed: 0 })
    expect((await admin.act('vocabulary.remove', { rows })).output).toEqual({ changed: 1 })
    expect(await found(server, 'chignole')).toBe(0)
    expect((await admin.act('vocabulary.remove', { rows })).reason).toBe('word-moved-on')
  })

  test('a word leads to a category, and what is changed is changed once', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    await admin.act('vocabulary.add', { rows: [leading('fixer')] })
    const change = { row: leading('fixer'), to: leading('fixation') }

    expect((await admin.ask('vocabulary.try', { text: 'fixer', language: 'fr' })).output?.also).toEqual([
      { said: 'fixer', meant: [], leads: ['Outillage électrique'] },
    ])
    expect((await admin.act('vocabulary.change', change)).status).toBe(200)
    expect((await admin.act('vocabulary.change', change)).reason).toBe('word-moved-on')
    const { rows, kinds } = (await listed(admin, { form: 'offer-category', id: 'power-tools' })) ?? {}
    expect(rows).toEqual([leading('fixation')])
    expect(kinds?.[0]?.subjects).toContainEqual({ id: 'power-tools', name: 'Outillage électrique' })
    // Only written otherwise.
    await admin.act('vocabulary.change', { row: leading('fixation'), to: leading('Fixation') })
    expect((await listed(admin, { form: 'offer-category' }))?.rows).toEqual([leading('Fixation')])
  })

  test('what cannot be looked for is refused with why', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    const why = async (row: object) => {
      const { reason, data } = await admin.act('vocabulary.add', { rows: [row as ReturnType<typeof saying>] })
      return `${reason} ${data?.status}`
    }

    expect([
      await why(saying('le', 'perceuse')),
      await why(saying('vélos', 'velo')),
      await why(leading('fixer', 'licornes')),
      await why(saying('', 'perceuse')),
    ]).toEqual([
      'word-refused says-nothing',
      'word-refused means-itself',
      'word-refused subject-unknown',
      'word-refused empty',
    ])
  })

  test('a list has fifty a page, a count, and is narrowed by what is said or meant; its file marks formulas', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    await admin.act('vocabulary.add', {
      rows: Array.from({ length: 60 }, (_, at) => saying(`mot ${String(at).padStart(2, '0')}`, '=perceuse')),
    })

    const first = await listed(admin)
    const second = await listed(admin, { cursor: first?.cursor })
    const narrowed = await listed(admin, { words: 'mot 07' })
    const file = await admin.ask('vocabulary.csv', { form: 'meanings', language: 'fr', words: 'mot 07' })

    expect([first?.rows.length, first?.count, second?.rows.length, second?.cursor]).toEqual([50, 60, 10, undefined])
    expect(narrowed?.rows).toEqual([saying('mot 07', '=perceuse')])
    expect(file.output?.csv).toBe("\uFEFFlanguage,said,meant\r\nfr,mot 07,'=perceuse\r\n")
  })

  test('a word that five looked for in vain is listed until the vocabulary knows it', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    const monday = weekOf(server.clock.now())
    await administer(server.services.database, (tx) =>
      countMissed(tx, [
        { week: monday, word: 'chignol', times: 4 },
        { week: addToDay(monday, -7), word: 'chignol', times: 3 },
        { week: monday, word: 'licorn', times: 4 },
      ]),
    )
    const missed = async () => (await admin.ask('vocabulary.missed', {})).output

    expect(await missed()).toEqual({ missed: [{ word: 'chignol', times: 7 }], count: 1, since: '2026-12-07' })
    expect((await admin.ask('vocabulary.csv', { form: 'missed', language: 'fr' })).output?.csv).toBe(
      '\uFEFFword,times\r\nchignol,7\r\n',
    )
    await admin.act('vocabulary.add', { rows: [saying('chignole', 'perceuse')] })
    expect((await missed())?.count).toBe(0)
  })

  test('a file is looked at, then taken: each refused line has its reason, and the same file twice changes nothing', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    const csv = 'language;said;meant\nfr;chignole;perceuse\nfr;le;perceuse\nde;Bohrer;perceuse\nfr;CHIGNOLE;perceuse\n'
    const file = { csv, locale: 'fr' } as const
    const refused = [
      [3, 'says-nothing'],
      [4, 'language-unknown'],
      [5, 'repeated'],
    ]

    const looked = (await admin.ask('vocabulary.look', file)).output
    expect([looked?.added, looked?.known, looked?.refused.map(({ line, fault }) => [line, fault])]).toEqual([
      1,
      0,
      refused,
    ])
    expect((await listed(admin))?.count).toBe(0)
    expect((await admin.act('vocabulary.take', file)).output).toEqual({
      ...looked,
      rows: [saying('chignole', 'perceuse')],
    })
    const again = (await admin.act('vocabulary.take', { ...file, csv: `${csv} ` })).output
    expect([again?.added, again?.known]).toEqual([0, 1])
    expect(again?.file?.csv.split('\r\n')[2]).toBe('4,la langue est fr ou en,"de, Bohrer, perceuse"')
    const unread = await admin.ask('vocabulary.look', { csv: 'bonjour', locale: 'fr' })
    expect(unread.output?.columns).toContain('language,said,meant')
  })
})

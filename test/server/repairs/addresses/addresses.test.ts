import { describe, expect, test } from 'vitest'
import { Geocoder } from '../../../../server/repairs/addresses/geocoder.js'
import { engines } from '../../../support/engines.js'
import { TestClock, TestLogger } from '../../../support/fakes.js'
import { answering, feature, openGeocoder, type GeocoderStandIn } from '../../../support/repairs/geocoder-stand-in.js'
import { openTestServer, type TestServer } from '../../../support/test-server.js'
import { buildTown, changeTown } from '../../../support/town.js'
import { until } from '../../../support/until.js'

const now = '2027-03-01T08:00:00Z'

function geocoderAt(url: string | undefined, timeoutMs = 5_000) {
  const clock = new TestClock(now)
  const logger = new TestLogger()
  return { geocoder: new Geocoder({ url, clock, logger, timeoutMs }), clock, logger }
}

const texts = (found: readonly { text: string }[] | undefined) => found?.map(({ text }) => text)

describe('the geocoder that GEOCODER_URL names', () => {
  test('is asked in its own words, and told nothing but the words', async () => {
    await using standIn = await openGeocoder()
    const { geocoder } = geocoderAt(`${standIn.url}/?key=ours`)

    const found = await geocoder.find({ text: '  3 passage  des Bob', communeCode: '59350', postcode: '59260' })

    expect(texts(found)).toEqual(['3 Passage des Bobineuses 59260 Lille'])
    const [asked] = standIn.asked
    expect(asked?.pathname).toBe('/geocodage/search')
    expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({
      key: 'ours',
      q: '3 passage des bob',
      limit: '6',
      autocomplete: '1',
      index: 'address',
      citycode: '59350',
      postcode: '59260',
    })
    const told = Object.keys(standIn.headers[0] ?? {})
    expect(told.filter((name) => /forwarded|referer|origin|cookie|real-ip|via|from/.test(name))).toEqual([])
  })

  test('is asked the same once, however many ask it together or the same day, and again the day after', async () => {
    await using standIn = await openGeocoder()
    const { geocoder, clock } = geocoderAt(standIn.url)

    await Promise.all(Array.from({ length: 30 }, () => geocoder.find({ text: 'rue du Creuset' })))
    clock.set('2027-03-02T07:59:59Z')
    await geocoder.find({ text: 'RUE du  creuset' })
    const thatDay = standIn.asked.length
    clock.set('2027-03-02T08:00:00Z')
    await geocoder.find({ text: 'rue du creuset' })

    expect([thatDay, standIn.asked.length]).toEqual([1, 2])
  })

  test('has at most eight questions of ours at once; who comes then goes without', async () => {
    await using standIn = await openGeocoder()
    const waiting: (() => void)[] = []
    standIn.answer = (response) => waiting.push(() => response.end(answering(feature('Rue Une'))))
    const { geocoder } = geocoderAt(standIn.url)

    const asking = Array.from({ length: 12 }, (_, at) => geocoder.find({ text: `rue ${at} du creuset` }))
    await until(
      () => waiting.length,
      (count) => count === 8,
    )
    for (const answer of waiting.splice(0)) answer()
    const answers = await Promise.all(asking)

    expect(answers.map((found) => found?.length ?? 'without')).toEqual([
      ...Array<number>(8).fill(1),
      ...Array<string>(4).fill('without'),
    ])
  })

  test('gets no more than forty questions in a moment, and ten more a second later', async () => {
    await using standIn = await openGeocoder()
    const { geocoder, clock } = geocoderAt(standIn.url)
    const askMany = async (from: number) => {
      for (let at = from; at < from + 60; at++) await geocoder.find({ text: `rue ${at} du creuset` })
      return standIn.asked.length
    }

    const first = await askMany(0)
    clock.set('2027-03-01T08:00:01Z')

    expect([first, await askMany(100)]).toEqual([40, 50])
  })

  test('what it proposes is read with suspicion: only what is an address in a commune stays', async () => {
    await using standIn = await openGeocoder()
    const good = feature('1 Rue Bonne 59000 Lille')
    standIn.answer = (response) =>
      response.end(
        answering(
          ...[good, null, 7, {}, { geometry: {}, properties: {} }],
          feature('Deux\nlignes'),
          feature('\u202eruot à'),
          feature(''),
          feature('x'.repeat(201)),
          feature('Rue Nulle Part', {}, [181, 50]),
          feature('Rue Nulle Part', {}, ['3', '50']),
          feature('Rue Sans Commune', { citycode: '59350; drop' }),
          feature('Lille', { type: 'municipality' }),
        ),
      )
    const { geocoder } = geocoderAt(standIn.url)

    expect(texts(await geocoder.find({ text: 'rue' }))).toEqual(['1 Rue Bonne 59000 Lille'])
  })

  test('a text that it makes nothing of has no answer, and is no failure', async () => {
    await using standIn = await openGeocoder()
    standIn.answer = (response) => response.writeHead(400).end('{"code":400,"message":"Failed parsing query"}')
    const { geocoder, logger } = geocoderAt(standIn.url)

    for (let at = 0; at < 5; at++) expect(await geocoder.find({ text: `,, ${at}` })).toEqual([])

    expect([standIn.asked.length, logger.lines]).toEqual([5, []])
  })

  test('does not exist where nobody named one', async () => {
    expect(await geocoderAt(undefined).geocoder.find({ text: 'rue du creuset' })).toBeUndefined()
  })
})

const failures: Record<string, { answer: GeocoderStandIn['answer']; cause: RegExp; timeoutMs?: number }> = {
  'answers 500': { answer: (response) => response.writeHead(500).end(), cause: /^answered 500$/ },
  'has had enough of us': { answer: (response) => response.writeHead(429).end(), cause: /^answered 429$/ },
  'sends elsewhere': {
    answer: (response, asked) => {
      const [status, body] = asked.pathname === '/elsewhere' ? [200, answering(feature('Rue Volée'))] : [302, '']
      response.writeHead(status, { location: '/elsewhere' }).end(body)
    },
    cause: /^answered 302$/,
  },
  'answers garbage': { answer: (response) => response.end('<html>'), cause: /not JSON/ },
  'answers something else': {
    answer: (response) => response.end('{"features":{"length":1}}'),
    cause: /something else/,
  },
  'answers without end': {
    answer: (response) => {
      const more = () => {
        while (!response.destroyed && response.write('[' + ' '.repeat(8_000)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    },
    cause: /more than 65536 bytes/,
  },
  'says nothing': { answer: () => {}, cause: /within 150 ms/, timeoutMs: 150 },
  'stops in the middle': {
    answer: (response) => void response.write('{"features":['),
    cause: /within 150 ms/,
    timeoutMs: 150,
  },
  'hangs up': { answer: (response) => void response.destroy(), cause: /out of reach/ },
}

describe('a geocoder that fails is left alone after three tries, for half a minute, and said once; when it', () => {
  test.each(Object.entries(failures))('%s', async (_, { answer, cause, timeoutMs }) => {
    await using standIn = await openGeocoder()
    standIn.answer = answer
    const { geocoder, clock, logger } = geocoderAt(standIn.url, timeoutMs)
    const asks = async (words: string) => ({
      found: texts(await geocoder.find({ text: words })),
      asked: standIn.asked.length,
    })

    const down = []
    for (const words of ['rue une', 'rue deux', 'rue trois', 'rue quatre']) down.push(await asks(words))
    clock.set('2027-03-01T08:00:30Z')
    const tried = await asks('rue cinq')
    const resting = await asks('rue six')
    clock.set('2027-03-01T08:01:00Z')
    standIn.answer = (response) => void response.end(answering(feature('Rue Retrouvée')))
    const back = await asks('rue sept')

    expect(down.map((each) => each.asked)).toEqual([1, 2, 3, 3])
    expect([...down, tried, resting].flatMap((each) => each.found ?? [])).toEqual([])
    expect([tried.asked, resting.asked]).toEqual([4, 4])
    expect(back).toEqual({ found: ['Rue Retrouvée'], asked: 5 })
    expect(logger.lines).toEqual([
      { level: 'warn', message: 'the geocoder does not answer', fields: { cause: expect.stringMatching(cause) } },
    ])
    expect(JSON.stringify(logger.lines)).not.toContain('rue ')
  })

  test('is not there at all', async () => {
    const standIn = await openGeocoder()
    await standIn[Symbol.asyncDispose]()
    const { geocoder, logger } = geocoderAt(standIn.url)

    for (const words of ['rue une', 'rue deux', 'rue trois'])
      expect(await geocoder.find({ text: words })).toBeUndefined()

    expect(logger.lines.map(({ fields }) => fields)).toEqual([{ cause: 'is out of reach: ECONNREFUSED' }])
  })
})

async function ask(server: TestServer, input: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/trpc/repairs.addresses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ site: 'ville-de-lomme', ...input }),
  })
  const { result, error } = await response.json()
  return { status: response.status, cache: response.headers.get('cache-control'), ...result?.data, ...error?.data }
}

async function openServer(engine: (typeof engines)[number], geocoder?: GeocoderStandIn, readsPerMinute?: number) {
  const server = await openTestServer(engine, now, {
    ...(geocoder && { env: { GEOCODER_URL: geocoder.url } }),
    ...(readsPerMinute !== undefined && { readsPerMinute }),
  })
  await buildTown(server.services.database, server.clock)
  await changeTown(server.services.database, server.clock, { elements: { removed: ['member-map'] } })
  return server
}

describe.each(engines)('addresses while they are typed, on %s', (engine) => {
  test('are proposed with their commune, be it a part that kept its name', async () => {
    await using geocoder = await openGeocoder()
    geocoder.answer = (response) =>
      response.end(
        answering(
          feature('14 Rue des Roseaux 59160 Lille', { oldcitycode: '59355', postcode: '59160' }, [2.992512, 50.640833]),
          feature('14 Rue des Roseaux 59160 Lille', { oldcitycode: '59355', postcode: '59160' }),
          feature('14 Rue des Roseaux Lomme', { postcode: '59160' }),
          feature('14 Rue des Roseaux 59000 Lille', { oldcitycode: '99999' }),
          feature('14 Rue des Roseaux 59120 Loos', { citycode: '59360' }),
          feature('14 Rue des Roseaux, nulle part', { citycode: '00000' }),
        ),
      )
    await using server = await openServer(engine, geocoder)

    const { status, cache, available, items } = await ask(server, { text: '14 rue des ros', communeCode: '59355' })

    expect([status, cache, available]).toEqual([200, 'no-store', true])
    expect(items.map((item: { commune: string; communeCode: string }) => [item.commune, item.communeCode])).toEqual([
      ['Lomme', '59355'],
      ['Lomme', '59355'],
      ['Lille', '59350'],
      ['Loos', '59360'],
    ])
    expect(items[0]).toMatchObject({ latitude: 50.64083, longitude: 2.99251 })
    const { citycode, postcode } = Object.fromEntries(geocoder.asked[0]?.searchParams ?? [])
    expect({ citycode, postcode }).toEqual({ citycode: '59350', postcode: '59160' })
  })

  test('are nobody’s business: neither the journal nor the database has them, and the geocoder never who asked', async () => {
    await using geocoder = await openGeocoder()
    await using server = await openServer(engine, geocoder)

    await ask(server, { text: '3 passage des bobineuses' }, { 'x-forwarded-for': '198.51.100.7' })

    expect(JSON.stringify(server.logger.lines)).not.toMatch(/bobineuses/i)
    expect(JSON.stringify(geocoder.headers)).not.toContain('198.51.100.7')
    expect(geocoder.asked[0]?.search).not.toMatch(/198|lomme/)
  })

  test('are not needed: without a geocoder, or with one that is down, that is what is answered', async () => {
    await using without = await openServer(engine)
    const gone = await openGeocoder()
    await using down = await openServer(engine, gone)
    await gone[Symbol.asyncDispose]()

    for (const server of [without, down]) {
      const { status, available, items } = await ask(server, { text: '3 passage des bobineuses' })
      expect({ status, available, items }).toEqual({ status: 200, available: false, items: [] })
    }
    expect(down.logger.errors).toEqual([])
  })

  test('are for sites where repairs are booked, and not for as many questions as one likes', async () => {
    await using geocoder = await openGeocoder()
    await using server = await openServer(engine, geocoder, 8)

    const elsewhere = await ask(server, { text: 'rue du creuset', site: 'ailleurs' })
    await changeTown(server.services.database, server.clock, { elements: { removed: ['repair-booking'] } })
    const off = await ask(server, { text: 'rue du creuset' })
    const short = await ask(server, { text: 'ru' })
    const many = await Promise.all(Array.from({ length: 12 }, (_, at) => ask(server, { text: `rue ${at}` })))

    expect([elsewhere.reason, off.reason, short.reason]).toEqual(['site-unknown', 'element-off', 'invalid-input'])
    expect(many.filter(({ reason }) => reason === 'too-many-requests')).toHaveLength(7)
    expect(geocoder.asked).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { openTestServer } from '../../support/test-server.js'

describe.each(engines)('asking which commune is meant on %s', (engine) => {
  test('a browser is told what to show, and may keep it for a day', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')

    const answer = await fetch(`${server.url}/trpc/territories.find?input=${encodeURIComponent('{"text":"59160"}')}`)

    expect(answer.headers.get('cache-control')).toContain('max-age=86400')
    expect(await answer.json()).toEqual({
      result: {
        data: {
          items: [
            { code: '59355', name: 'Lomme', postcodes: ['59160'], departement: '59', parent: 'Lille' },
            { code: '59128', name: 'Capinghem', postcodes: ['59160'], departement: '59' },
            {
              code: '59350',
              name: 'Lille',
              postcodes: ['59000', '59160', '59260', '59777', '59800'],
              departement: '59',
            },
          ],
        },
      },
    })
  })

  test('a code names one commune, and an unknown one none', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const named = async (code: string) => {
      const answer = await fetch(
        `${server.url}/trpc/territories.find?input=${encodeURIComponent(`{"code":"${code}"}`)}`,
      )
      const { result } = (await answer.json()) as { result: { data: { items: { name: string }[] } } }
      return result.data.items.map(({ name }) => name)
    }

    expect(await named('59355')).toEqual(['Lomme'])
    expect(await named('59999')).toEqual([])
  })

  test('what cannot have been typed there is refused with the field', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const input = encodeURIComponent(JSON.stringify({ text: 'x'.repeat(81) }))

    const answer = await fetch(`${server.url}/trpc/territories.find?input=${input}`)

    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { data: { reason: 'invalid-input', fields: ['text'] } } })
  })
})

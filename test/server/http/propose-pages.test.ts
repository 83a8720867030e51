import { describe, expect, test } from 'vitest'
import { oneEngine } from '../../support/engines.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const morning = '2027-03-01T08:00:00Z'

async function openTown(engine: (typeof oneEngine)[number]) {
  const server = await openTestServer(engine, morning)
  await buildTown(server.services.database, server.clock)
  return server
}

/** As a browser without script sends it. */
async function send(server: TestServer, path: string, fields: Readonly<Record<string, string | readonly string[]>>) {
  const form = await (await fetch(server.url + path)).text()
  const [, key = ''] = /name="key" value="([^"]+)"/.exec(form) ?? []
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries({ key, ...fields }))
    for (const each of Array.isArray(value) ? value : [value]) body.append(name, String(each))
  const origin = server.services.publicUrl
  const res = await fetch(server.url + path, { method: 'POST', body, headers: { origin }, redirect: 'manual' })
  return { status: res.status, page: await res.text(), location: res.headers.get('location') ?? '' }
}

const place = { name: 'La Burette', kind: 'repairer', about: 'On y répare.', communeCode: '59355', proposer: '' }
const path = '/s/ville-de-lomme/carte/proposer'

describe.each(oneEngine)('a form of ours without a script, on %s,', (engine) => {
  test('takes a place that somebody proposes, and says what happens next', async () => {
    await using server = await openTown(engine)

    const { status, location } = await send(server, path, place)
    const done = await (await fetch(server.url + location)).text()
    const map = await (await fetch(`${server.url}/s/ville-de-lomme/carte`)).text()

    expect([status, location]).toEqual([303, `${path}?recu`])
    expect(done).toContain('Merci, c’est reçu')
    expect(map).toContain(`href="${path}"`)
    const rows = await server.services.database.reader
      .selectFrom('proposed_place')
      .select(['name', 'proposer'])
      .execute()
    expect(rows).toEqual([{ name: 'La Burette', proposer: null }])
  })

  test('keeps what was typed and says beside each field what is wrong', async () => {
    await using server = await openTown(engine)

    const { status, page } = await send(server, path, { ...place, about: '', email: 'zoe', name: '<b>Burette' })

    expect(status).toBe(400)
    expect(page).toContain('value="&lt;b&gt;Burette"')
    expect(page).toContain('<a href="#f-about">Écrivez ce qu’on y fait.</a>')
    expect(page).toMatch(/id="f-email"[^>]*aria-describedby="f-email-hint f-email-wrong"[^>]*aria-invalid="true"/)
    expect(page).toContain('<option value="repairer" selected>')
  })

  test('is refused from another origin, and keeps what was typed', async () => {
    await using server = await openTown(engine)
    const body = new URLSearchParams({ ...place, key: 'x'.repeat(24) })

    const res = await fetch(server.url + path, { method: 'POST', body, headers: { origin: 'https://evil.example' } })

    expect(res.status).toBe(403)
    expect(await res.text()).toContain('value="La Burette"')
  })

  test('takes the request of a web site to join, with all that is ticked', async () => {
    await using server = await openTown(engine)
    const asked = {
      name: 'Ville de Loos',
      kind: 'local-authority',
      town: 'Loos',
      postcode: '59120',
      contact: 'Karim',
      website: 'www.loos.example',
      email: 'karim@loos.example',
      elements: ['member-map', 'offer-board'],
    }

    const wrong = await send(server, '/rejoindre', { ...asked, elements: [], town: 'Nulle Part', postcode: '00999' })
    const { status, location } = await send(server, '/rejoindre', asked)

    expect(wrong.page).toContain('<a href="#f-elements">')
    expect([status, location]).toEqual([303, '/rejoindre?recu'])
    const rows = await server.services.database.reader
      .selectFrom('join_request')
      .select(['origin', 'elements'])
      .execute()
    expect(rows).toEqual([{ origin: 'https://www.loos.example', elements: 'member-map offer-board' }])
  })
})

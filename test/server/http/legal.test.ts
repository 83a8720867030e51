import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/config.js'
import { openTestServer } from '../../support/test-server.js'

const notice = {
  PUBLISHER_NAME: 'Réseau « Entraide » & Cie',
  PUBLISHER_ADDRESS: '1 place de la Mairie, 59160 Lomme',
  PUBLISHER_EMAIL: 'contact@reseau.example',
  PUBLISHER_DIRECTOR: 'Aïcha Martin',
  HOSTED_BY: 'Hébergeur, 2 rue du Port, 59000 Lille, 03 20 00 00 00',
}

describe('the legal notice', () => {
  it('says who publishes, who hosts and where to write, and each page leads to it', async () => {
    await using server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { env: notice })
    const read = async (path: string) => (await fetch(server.url + path)).text()

    const french = await read('/mentions-legales')
    const english = await read('/legal-notice')

    expect(french).toContain('<html lang="fr">')
    expect(french).toContain('<dd>Réseau « Entraide » &amp; Cie</dd>')
    expect(french).toContain('href="mailto:contact@reseau.example"')
    expect(french).toContain(notice.HOSTED_BY)
    expect(french).not.toContain('Téléphone')
    for (const page of [french, english]) expect(page).toContain('openstreetmap.org')
    expect(english).toContain('<dt>Director of publication</dt>')
    expect(english).toContain('href="/mentions-legales" lang="fr"')
  })

  it('says plainly that nobody has told it, and names what is to be set', async () => {
    await using server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')

    const page = await (await fetch(`${server.url}/mentions-legales`)).text()

    expect(page).toContain('n’a pas encore écrit ici son nom')
    expect(page).not.toContain('<dt>')
    expect(readConfig({}, 'start').legal.lacks).toEqual(Object.keys(notice))
    expect(readConfig(notice, 'start').legal.lacks).toEqual([])
    expect(() => readConfig({ PUBLISHER_EMAIL: 'nobody' }, 'start')).toThrow(
      'PUBLISHER_EMAIL: must be an e-mail address',
    )
  })
})

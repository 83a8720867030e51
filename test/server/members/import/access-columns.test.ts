import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importPlacesCommand } from '../../../../server/members/import/import-places.command.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { cameIn, fileWith, importPlaces, spaced, tallyOf } from './file-support.js'

const columns = 'does;topics;labels;wheelchair;price;languages;helps;itinerant;links;zone;accessibilityUrl;bookingUrl'
const head = `externalId;name;city;postcode;latitude;longitude;${columns}`
const where = 'Lomme;59160;50.6438;2.9872'
const whole = `1;Le Fil;${where};lend|répare;Numérique|food;France services;limited;Gratuit sous condition;fr|anglais|fsl;Accompagnement individuel|group;Fixe;Agenda https://fil.example/agenda|fil.example;Europe/Paris;https://acceslibre.beta.gouv.fr/app/fil/;https://fil.example/rdv`

describe.each(engines)('how one is received at a place, on %s', (engine) => {
  test('comes in with columns of its own, in our words or in those of lieux-mednum', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const printed = await importPlaces(database, fileWith([head, whole].join('\n')))
    const again = await importPlaces(database, fileWith([head, whole].join('\n')))
    const { member, place } = await cameIn(database, 'le-fil-lomme')

    expect(printed.join()).not.toContain('sans emploi')
    expect(tallyOf(again)).toMatchObject({ inchangées: 1 })
    expect(member).toMatchObject({
      does: ['lend', 'repair'],
      topics: ['digital', 'food'],
      labels: ['France services'],
      links: [{ url: 'https://fil.example/agenda', label: 'Agenda' }, { url: 'https://fil.example' }],
    })
    expect(place).toMatchObject({
      wheelchair: 'limited',
      price: 'conditional',
      itinerant: false,
      zone: 'Europe/Paris',
      languages: ['en', 'fr', 'fsl'],
      helps: ['group', 'one-to-one'],
      accessibilityUrl: 'https://acceslibre.beta.gouv.fr/app/fil/',
      bookingUrl: 'https://fil.example/rdv',
    })
  })

  test('what is none of our values is left aside, with its line, its column, itself and what may be said', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const file = fileWith(
      [
        head,
        `1;Le Fil;${where};lend|danse;magie;Pix;peut-être;cher;fr|klingon 3;magie;parfois;ftp://x;Mars/Nord;;`,
      ].join('\n'),
    )

    const printed = await importPlaces(database, file, '--report', `${file}.report`)
    const notes = spaced(readFileSync(`${file}.report`, 'utf8'))
      .trim()
      .split('\r\n')
      .slice(1)

    expect(tallyOf(printed)).toMatchObject({ lues: 1, entrées: 1 })
    expect(notes.map((line) => line.split(',').slice(0, 3).join()).toSorted()).toEqual([
      ...['2,does,danse', '2,helps,magie', '2,itinerant,parfois', '2,languages,klingon 3', '2,links,ftp://x'],
      ...['2,price,cher', '2,topics,magie', '2,wheelchair,peut-être', '2,zone,Mars/Nord'],
    ])
    expect(notes.find((line) => line.includes('wheelchair'))).toContain('(yes, limited, no)')
    const { member, place } = await cameIn(database, 'le-fil-lomme')
    expect([member.does, member.topics, member.links]).toEqual([['lend'], [], []])
    expect(place).toMatchObject({ languages: ['fr'], helps: [], itinerant: false, zone: 'Europe/Paris' })
    expect(place).not.toHaveProperty('wheelchair')
  })

  test('what a file has no column for stays, and an empty cell takes it away', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await importPlaces(database, fileWith([head, whole].join('\n')))

    await importPlaces(database, fileWith(`externalId;name;city;postcode;wheelchair\n1;Le Fil;Lomme;59160;`))

    const { member, place } = await cameIn(database, 'le-fil-lomme')
    expect(place).not.toHaveProperty('wheelchair')
    expect(place).toMatchObject({
      price: 'conditional',
      languages: ['en', 'fr', 'fsl'],
      helps: ['group', 'one-to-one'],
    })
    expect([member.labels, member.links.length]).toEqual([['France services'], 2])
  })

  test('stands in free fields of gogocarto too', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const element = {
      id: 'a',
      name: 'Le Fil',
      geo: { latitude: 50.6438, longitude: 2.9872 },
      address: { postalCode: '59160', addressLocality: 'Lomme' },

      wheelchair: 'oui',
      data: { tarif: 'Gratuit', langues: ['français', 'nl'], acceslibre: 'https://acces.example/fil' },
    }

    await importPlaces(database, fileWith([element], 'elements.json'), '--format', 'gogocarto')

    expect((await cameIn(database, 'le-fil-lomme')).place).toMatchObject({
      wheelchair: 'yes',
      price: 'free',
      languages: ['fr', 'nl'],
      accessibilityUrl: 'https://acces.example/fil',
    })
  })
})

test('the help says the values that may be chosen', () => {
  for (const said of [
    'wheelchair yes|limited|no',
    'price free|conditional|paid',
    'helps alone|one-to-one|group|remote',
  ]) {
    expect(importPlacesCommand.usage).toContain(said)
  }
})

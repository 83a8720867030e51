import { readFileSync } from 'node:fs'
import { join, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { saveMember } from '../../../../server/members/member.store.js'
import { savePlace } from '../../../../server/members/place.store.js'
import type { Database } from '../../../../server/database/open-database.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { cameIn, fileWith, importPlaces, spaced, tallyOf } from './file-support.js'

const head = 'externalId,name,kind,address,postcode,city,communeCode,latitude,longitude,website,phone,email,hours'
const marais =
  '7,Le Marais,Tiers-lieu,3 rue du Marais,59160,Lomme,59355,50.6438,2.9872,www.marais.example,03.20.00.00.01,bonjour@marais.example,Tu-Fr 14:00-18:00'
const canal = '8,Le Canal,association,1 quai,59000,Lille,59350,50.63,3.06,,,,'

const lines = (...rows: string[]): string => fileWith([head, ...rows].join('\n'))

async function outbox(database: Database): Promise<number> {
  const rows = await database.reader
    .selectFrom('outbox_event')
    .select('type')
    .where('type', '=', 'member.changed')
    .execute()
  return rows.length
}

describe.each(engines)('taking in places on %s', (engine) => {
  test('a place comes in whole, and a second run changes and reports nothing', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const first = await importPlaces(database, lines(marais, canal))
    const told = await outbox(database)
    const second = await importPlaces(database, lines(canal, marais))

    expect(tallyOf(first)).toEqual({
      lues: 2,
      entrées: 2,
      'mises à jour': 0,
      inchangées: 0,
      'à placer': 0,
      refusées: 0,
    })
    expect(tallyOf(second)).toMatchObject({ lues: 2, entrées: 0, inchangées: 2 })
    expect([told, await outbox(database)]).toEqual([2, 2])
    const { member, place } = await cameIn(database, 'le-marais-lomme')
    expect(member).toMatchObject({
      kind: 'third-place',
      status: 'shown',
      name: 'Le Marais',
      provenance: { source: 'Recensement', licence: 'Licence Ouverte 2.0', externalId: '7' },
    })
    expect(place).toMatchObject({
      slug: 'le-marais-lomme',
      street: '3 rue du Marais',
      postcode: '59160',
      communeCode: '59355',
      point: { latitude: 50.6438, longitude: 2.9872 },
      precision: 'address',
      website: 'https://www.marais.example',
      phone: '03 20 00 00 01',
      email: 'bonjour@marais.example',
      hours: 'Tu-Fr 14:00-18:00',
    })
  })

  test('what the source changed is changed, what is known better here stays, and the address stays the same', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await importPlaces(database, lines(marais, canal))
    const { member, place } = await cameIn(database, 'le-marais-lomme')
    const now = new TestClock('2027-03-01T09:00:00Z').now()
    await administer(database, async (tx) => {
      await saveMember(tx, { ...member, status: 'hidden', does: ['lend'] })
      await savePlace(
        tx,
        { ...place, point: { latitude: 50.65, longitude: 2.99 }, precision: 'manual', wheelchair: 'yes' },
        now,
      )
    })

    const again = await importPlaces(database, lines(marais.replace('Le Marais', 'Le Grand Marais'), canal))

    expect(tallyOf(again)).toMatchObject({ 'mises à jour': 1, inchangées: 1 })
    const after = await cameIn(database, 'le-marais-lomme')
    expect(after.member).toMatchObject({ id: member.id, name: 'Le Grand Marais', status: 'hidden', does: ['lend'] })
    expect(after.place).toMatchObject({
      id: place.id,
      name: 'Le Grand Marais',
      point: { latitude: 50.65, longitude: 2.99 },
      precision: 'manual',
      wheelchair: 'yes',
    })
  })

  test('without an identifier a place is known by its name and commune, and the second of a file is refused', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const file = fileWith('name;city;postcode\nL’Étoile;Roubaix;59100\nL’ETOILE;ROUBAIX;59100\nL’Étoile;Lille;59000\n')

    const first = await importPlaces(database, file)
    const second = await importPlaces(database, file)

    expect(tallyOf(first)).toEqual({
      lues: 3,
      entrées: 2,
      'mises à jour': 0,
      inchangées: 0,
      'à placer': 0,
      refusées: 1,
    })
    expect(first[0]).toMatch(
      /^Ligne 3, name « L’ETOILE »\. Refusée : le même lieu est déjà dans le fichier, ligne 2\.$/,
    )
    expect(tallyOf(second)).toMatchObject({ entrées: 0, inchangées: 2, refusées: 1 })
  })

  test('a dry run reports the same and keeps nothing', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const tried = await importPlaces(database, lines(marais, canal), '--dry-run')
    const done = await importPlaces(database, lines(marais, canal))

    expect(tried).toContain('Essai : rien n’a été gardé.')
    expect(tallyOf(tried)).toEqual(tallyOf(done))
    expect(tallyOf(done)).toMatchObject({ entrées: 2 })
  })

  test('every defect of a real file is reported with its line, and everything adds up', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const row = (externalId: string, cells: Partial<Record<string, string>>): string => {
      const usual: Record<string, string> = {
        externalId,
        name: `Lieu ${externalId}`,
        kind: 'association',
        city: 'Lille',
        communeCode: '59350',
        postcode: '59000',
        latitude: '50.63',
        longitude: '3.06',
      }
      return head
        .split(',')
        .map((column) => `"${(cells[column] ?? usual[column] ?? '').replaceAll('"', '""')}"`)
        .join(',')
    }
    const file = lines(
      row('a', { latitude: '43.5', longitude: '5.4' }),
      row('b', { latitude: '0', longitude: '0' }),
      row('c', { latitude: '704000', longitude: '7059000' }),
      row('d', { latitude: '3,06', longitude: '50,63' }),
      row('e', { name: '' }),
      row('f', { communeCode: '99999', postcode: '', city: 'Nulle part' }),
      row('g', { communeCode: '', postcode: '', city: 'Saint-Denis' }),
      row('h', { postcode: '' }),
      row('i', {
        hours: 'du mardi au vendredi de 14h à 18h',
        communeCode: '01004',
        city: 'Ambérieu-en-Bugey',
        postcode: '1500',
        latitude: '',
        longitude: '',
      }),
      row('j', { phone: 'demander Paul', website: 'javascript:alert(1)', email: 'personne', kind: 'zzz' }),
      row('k', { communeCode: '', city: 'LILLE CEDEX', postcode: '59033' }),
      row('a', {}),
      'l,"Guillemet,association,,59000,Lille,59350,50.63,3.06,,,,',
      'm,Trop court',
      row('n', { hours: 'le premier mardi du mois', name: "=cmd|' /C calc'!A0" }),
    )
    const report = join(dirname(file), 'report.csv')

    const printed = await importPlaces(database, file, '--report', report)

    expect(tallyOf(printed)).toEqual({
      lues: 15,
      entrées: 6,
      'mises à jour': 0,
      inchangées: 0,
      'à placer': 3,
      refusées: 6,
    })
    const said = spaced(readFileSync(report, 'utf8')).split('\r\n')
    expect(said[0]).toBe('line,column,value,reason')
    const of = (line: number) =>
      said.filter((each) => each.startsWith(`${line},`)).map((each) => each.slice(`${line},`.length))
    expect(of(2)).toEqual([
      expect.stringMatching(/^latitude,43\.5 5\.4,"?À placer : le point est trop loin de sa commune : 8\d\d km"?$/),
    ])
    expect(of(3)).toEqual([expect.stringMatching(/^latitude,0 0,À placer : .*golfe de Guinée$/)])
    expect(of(4)).toEqual([expect.stringMatching(/^latitude,704000 7059000,À placer : .*Lambert 93/)])
    expect(of(5)).toEqual([expect.stringMatching(/^latitude,"3,06 50,63",Note : .*échangées/)])
    expect(of(6)).toEqual([expect.stringMatching(/^name,,Refusée : le lieu n’a pas de nom$/)])
    expect(of(7)).toEqual([expect.stringMatching(/^city,99999 {2}Nulle part,"?Refusée : aucune commune/)])
    expect(of(8)).toEqual([expect.stringMatching(/^city,Saint-Denis,"?Refusée : ni code INSEE ni code postal/)])
    expect(of(9)).toEqual(['postcode,,Note : code postal complété d’après la commune'])
    expect(of(10)).toEqual(['latitude,,Note : placé au centre de la commune'])
    expect(printed).toContain(
      'Placées au centre de leur commune, faute de coordonnées, parmi les entrées, mises à jour et inchangées : 1.',
    )
    expect(of(11).map((each) => each.split(',')[0])).toEqual(['phone', 'website', 'email', 'kind'])
    expect(of(12)).toEqual([expect.stringMatching(/^postcode,59033,Note : .*CEDEX/)])
    expect(of(13)).toEqual([expect.stringMatching(/^externalId,a,"?Refusée : .*ligne 2"?$/)])
    expect(of(14)).toEqual([expect.stringMatching(/^,,"?Refusée : un guillemet/)])
    expect(of(15)).toEqual([expect.stringMatching(/^,,Refusée : la ligne a moins de cellules/)])
    expect(of(16)).toEqual([expect.stringMatching(/^hours,le premier mardi du mois,Note : horaires gardés/)])
    expect((await cameIn(database, 'lieu-a-lille')).place).toMatchObject({
      precision: 'commune',
      claimedPoint: { latitude: 43.5, longitude: 5.4 },
    })
    expect((await cameIn(database, 'lieu-d-lille')).place.point).toEqual({ latitude: 50.63, longitude: 3.06 })
    expect((await cameIn(database, 'lieu-h-lille')).place.postcode).toBe('59000')
    expect((await cameIn(database, 'lieu-i-amberieu-en-bugey')).place).toMatchObject({
      postcode: '01500',
      precision: 'commune',
      hours: 'Tu-Fr 14:00-18:00',
    })
    expect((await cameIn(database, 'cmd-c-calc-a0-lille')).member.name).toBe("=cmd|' /C calc'!A0")

    const again = await importPlaces(database, file)

    expect(tallyOf(again)).toMatchObject({
      lues: 15,
      entrées: 0,
      'mises à jour': 0,
      inchangées: 9,
      'à placer': 0,
      refusées: 6,
    })
    expect(again).toContain('Attendent toujours d’être placées sur la carte, parmi les inchangées : 3.')
  })

  test('two places of one name have two addresses', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    await importPlaces(database, lines(marais, marais.replace('7,', '9,')))

    expect((await cameIn(database, 'le-marais-lomme-2')).member.provenance?.externalId).toBe('9')
  })
})

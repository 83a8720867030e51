import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { placeListCommand, placeMoveCommand } from '../../../../server/members/commands/place.commands.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import type { Command } from '../../../../server/rpc/command.js'
import type { Database } from '../../../../server/database/open-database.js'
import { createTerritory } from '../../../../server/territories/index.js'
import { engines } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { openNetwork } from '../../../support/members/network.js'
import { cameIn, fileWith, importPlaces, spaced, tallyOf } from './file-support.js'

const clock = new TestClock('2027-03-01T08:00:00Z')

async function run(database: Database, command: Command, ...args: string[]): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  await command.run(given, { database, clock, dataDir: '', print: (line) => lines.push(line) })
  return lines
}

const reportOf = (file: string) => `${file}.report.csv`

async function noted(database: Database, file: string, ...args: string[]): Promise<string[]> {
  await importPlaces(database, file, '--report', reportOf(file), ...args)
  return spaced(readFileSync(reportOf(file), 'utf8'))
    .trim()
    .split('\r\n')
    .slice(1)
}

describe.each(engines)('where what comes in stands, on %s', (engine) => {
  test('a commune written as nothing is the nearest of its postcode, and the row says so', async () => {
    await using database = await openNetwork(engine, [], { communes: 'france' })
    const file = fileWith(
      [
        'name,communeCode,city,postcode,latitude,longitude,phone,website',
        'Codé zéro,0,,62500,50.7524,2.2585,-,NC',
        'Que le point,0,n/a,0,50.6897,3.1745,,',
        'Que le code postal,NC,-,59100,,,,',
        'Rien,0,NC,-,,,,',
      ].join('\n'),
    )

    const notes = await noted(database, file)
    const coded = await cameIn(database, 'code-zero-saint-omer')
    const pointed = await cameIn(database, 'que-le-point-roubaix')

    expect(notes.filter((note) => !/code postal complété|centre de la commune$/.test(note))).toEqual([
      expect.stringMatching(/^2,city,,"?Note : .*de celles qui ont ce code postal, c’est la plus proche du point/),
      expect.stringMatching(/^3,city,,"?Note : .*le centre est, de loin, le plus proche du point/),
      expect.stringMatching(/^4,city,,"?Note : .*c’est la seule qui ait ce code postal/),
      expect.stringMatching(/^5,city,,"?Refusée : /),
    ])
    expect(coded.place).toMatchObject({ communeCode: '62765', postcode: '62500', precision: 'address' })
    expect(coded.place).not.toHaveProperty('phone')
    expect(pointed.place).toMatchObject({ communeCode: '59512', postcode: '59100' })
  })

  test('whoever has no coordinates stands at the centre of the commune, which is said, counted, and listed', async () => {
    await using database = await openNetwork(engine, [], { communes: 'france' })
    const file = fileWith(
      [
        'name,city,postcode,latitude,longitude',
        'Sans point,Lomme,59160,,',
        'À moitié,Lomme,59160,50.64,',
        'Loin,Lomme,59160,43.5,5.4',
        'Juste,Lomme,59160,50.6438,2.9872',
      ].join('\n'),
    )

    const notes = await noted(database, file)
    const printed = await importPlaces(database, file)
    const listed = await run(database, placeListCommand, '--to-place')
    await run(database, placeMoveCommand, 'loin-lomme', '--latitude', '50.64', '--longitude', '2.98')
    const after = await importPlaces(database, file)

    expect(notes).toEqual([
      '2,latitude,,Note : placé au centre de la commune',
      '3,latitude,50.64,Note : il manque une des deux coordonnées',
      '3,latitude,50.64,Note : placé au centre de la commune',
      expect.stringMatching(/^4,latitude,43.5 5.4,"?À placer : le point est trop loin/),
    ])
    expect(tallyOf(printed)).toMatchObject({ lues: 4, inchangées: 4, 'à placer': 0, refusées: 0 })
    expect(printed).toEqual(
      expect.arrayContaining([
        'Placées au centre de leur commune, faute de coordonnées, parmi les entrées, mises à jour et inchangées : 2.',
        'Attendent toujours d’être placées sur la carte, parmi les inchangées : 1.',
        expect.stringContaining('place:move LIEU --latitude'),
      ]),
    )
    expect(listed.map((line) => line.split('\t').filter((_, at) => at !== 4 || line.includes('nowhere')))).toEqual([
      ['a-moitie-lomme', 'À moitié', 'Lomme', 'commune'],
      ['loin-lomme', 'Loin', 'Lomme', 'nowhere', '43.5 5.4'],
      ['sans-point-lomme', 'Sans point', 'Lomme', 'commune'],
    ])
    expect((await run(database, placeListCommand, '--to-place')).map((line) => line.split('\t')[0])).toEqual([
      ...['a-moitie-lomme', 'sans-point-lomme'],
    ])
    expect(after.join()).not.toContain('Attendent toujours')
  })

  test('the end says which sites show what came in, or that none does', async () => {
    await using database = await openNetwork(engine, [], { communes: 'france' })
    const head = 'name,city,postcode,latitude,longitude\n'

    const far = await importPlaces(database, fileWith(`${head}Le Phare,Calais,62100,50.95,1.85`))
    const tried = await importPlaces(database, fileWith(`${head}Le Fil,Lomme,59160,50.64,2.98`), '--dry-run')
    const near = await importPlaces(database, fileWith(`${head}Le Fil,Lomme,59160,50.64,2.98`))

    expect(far.join()).toContain('Aucun site ne montre ces lieux')
    expect(tried.join()).not.toContain('les sites montrent')
    expect(near).toContain('Lieux de cette source que les sites montrent maintenant : ville-de-lomme 1.')
  })

  test('two rows that look like one place both come in, and the report says so', async () => {
    await using database = await openNetwork(engine, [], { communes: 'france' })
    const file = fileWith(
      [
        'externalId,name,city,postcode,latitude,longitude',
        "1,1624 COWORKIN'LILLE,Lille,59000,50.6136,3.0459",
        '2,1624 Cowork’in Lille,Lille,59800,50.641,3.0659',
        '3,1624 Cowork’in Lille,Lomme,59160,50.6438,2.9872',
        '4,Autre chose,Lille,59000,50.63,3.06',
      ].join('\n'),
    )

    const notes = await noted(database, file)

    expect(notes).toEqual(['3,name,1624 Cowork’in Lille,Note : ressemble à la ligne 2'])
    expect(tallyOf(await importPlaces(database, file))).toMatchObject({ lues: 4, inchangées: 4 })
  })

  test('the name of a commune is enough where one only has it, in France or in the territory that is said', async () => {
    await using database = await openNetwork(engine, [], { communes: 'france' })
    await administer(database, (tx) =>
      createTerritory({ tx, clock }, { slug: 'reunion', name: 'La Réunion', communes: ['97411'] }),
    )
    const file = fileWith('name;city\nLa Dune;SAINT-DENIS\nLe Fil;Lomme')

    const anywhere = await noted(database, file)
    const there = await noted(database, file, '--territory', 'reunion')

    expect(anywhere).toEqual([
      expect.stringMatching(/^2,city,SAINT-DENIS,"?Refusée : ni code INSEE ni code postal/),
      '3,city,Lomme,Note : ni code INSEE ni code postal : c’est la seule commune de ce nom',
      '3,latitude,,Note : placé au centre de la commune',
      '3,postcode,,Note : code postal complété d’après la commune',
    ])
    expect(there[0]).toMatch(/^2,city,SAINT-DENIS,Note : .*la seule commune de ce nom/)
    expect(there.some((line) => /^3,city,Lomme,"?Refusée/.test(line))).toBe(true)
    expect((await cameIn(database, 'la-dune-saint-denis')).place.communeCode).toBe('97411')
    await expect(importPlaces(database, file, '--territory', 'nulle-part')).rejects.toThrow(
      '--territory: territory-unknown',
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../../../server/database/open-database.js'
import { saveMember } from '../../../../server/members/member.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { cameIn, fileWith, importPlaces, spaced, tallyOf } from './file-support.js'

const head = 'externalId,name,city,postcode,latitude,longitude,parent,parentId'
const row = (id: string, name: string, parent = ',') => `${id},${name},Lomme,59160,50.6438,2.9872,${parent}`
const file = (...rows: string[]) => fileWith([head, ...rows].join('\n'))

async function parentOf(database: Database, slug: string): Promise<string | undefined> {
  const { member } = await cameIn(database, slug)
  const parent = await database.reader
    .selectFrom('member')
    .select('slug')
    .where('id', '=', member.parentId ?? null)
    .execute()
  return parent[0]?.slug
}

async function noted(database: Database, path: string): Promise<string[]> {
  await importPlaces(database, path, '--report', `${path}.report`)
  return spaced(readFileSync(`${path}.report`, 'utf8'))
    .split('\r\n')
    .filter((line) => line.includes(',parent'))
}

describe.each(engines)('whom a place belongs to, on %s', (engine) => {
  test('comes in by name, wherever the parent stands in the file, and a second run changes nothing', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const path = file(
      row('1', 'Le Fil', 'la ligue des ateliers,'),
      row('2', 'La Bobine', 'La Ligue des Ateliers,'),
      row('3', 'La Ligue des Ateliers'),
    )
    const events = () => database.reader.selectFrom('outbox_event').select('seq').execute()

    const tried = await importPlaces(database, path, '--dry-run', '--report', `${path}.tried`)
    const first = await importPlaces(database, path, '--report', `${path}.report`)
    const told = (await events()).length
    const second = await importPlaces(database, path)

    expect(tallyOf(tried)).toEqual(tallyOf(first))
    expect(readFileSync(`${path}.tried`, 'utf8')).toBe(readFileSync(`${path}.report`, 'utf8'))
    expect(tallyOf(first)).toMatchObject({ lues: 3, entrées: 3 })
    expect(await parentOf(database, 'le-fil-lomme')).toBe('la-ligue-des-ateliers-lomme')
    expect(await parentOf(database, 'la-bobine-lomme')).toBe('la-ligue-des-ateliers-lomme')
    expect(tallyOf(second)).toMatchObject({ inchangées: 3 })
    expect((await events()).length).toBe(told)
  })

  test('when nobody knows the parent the place is kept, and the report says so; when it comes the place is changed', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const child = row('1', 'Le Fil', 'Ligue,')
    const path = file(child, row('2', 'La Boucle', 'La Boucle,'))

    const first = await importPlaces(database, path, '--report', `${path}.report`)
    const notes = await noted(database, path)
    const tried = await importPlaces(database, file(child, row('3', 'Ligue')), '--dry-run')
    const come = await importPlaces(database, file(child, row('3', 'Ligue')))
    const after = await importPlaces(database, file(child, row('3', 'Ligue')))

    expect(tallyOf(first)).toMatchObject({ lues: 2, entrées: 2, refusées: 0 })
    expect(notes).toEqual([
      expect.stringMatching(/^2,parent,Ligue,"?Note : aucune structure de la base n’a ce nom/),
      expect.stringMatching(/^3,parent,La Boucle,"?Note : un lieu ne fait pas partie de lui-même/),
    ])
    expect(tallyOf(come)).toMatchObject({ entrées: 1, 'mises à jour': 1, inchangées: 0 })
    expect(tallyOf(tried)).toEqual(tallyOf(come))
    expect(tallyOf(after)).toMatchObject({ 'mises à jour': 0, inchangées: 2 })
    expect(await parentOf(database, 'le-fil-lomme')).toBe('ligue-lomme')
  })

  test('of two with the same name, the identifier decides; without one, neither is taken and the report says so', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const [here, there] = [row('1', 'Ligue'), row('2', 'Ligue').replace('Lomme,59160', 'Lille,59000')]

    await importPlaces(database, file(here, there))
    const notes = await noted(
      database,
      file(here, there, row('3', 'Le Fil', 'Ligue,'), row('4', 'La Bobine', 'Ligue,2')),
    )

    expect(notes).toEqual([expect.stringMatching(/^4,parent,Ligue,"?Note : plusieurs structures ont ce nom/)])
    expect(await parentOf(database, 'le-fil-lomme')).toBeUndefined()
    expect(await parentOf(database, 'la-bobine-lomme')).toBe('ligue-lille')
  })

  test('what somebody here has said stays when the file names nobody we know or has no such column; an empty cell takes it away', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await importPlaces(database, file(row('1', 'Le Fil', 'Inconnue,'), row('2', 'Ligue')))
    const { member: parent } = await cameIn(database, 'ligue-lomme')
    const { member } = await cameIn(database, 'le-fil-lomme')
    await administer(database, (tx) => saveMember(tx, { ...member, parentId: parent.id }))
    const then = async (path: string) => {
      const printed = await importPlaces(database, path)
      return [await parentOf(database, 'le-fil-lomme'), tallyOf(printed)['inchangées']]
    }

    const named = await then(file(row('1', 'Le Fil', 'Inconnue,')))
    const unsaid = await then(
      fileWith('externalId,name,city,postcode,latitude,longitude\n1,Le Fil,Lomme,59160,50.6438,2.9872'),
    )
    const empty = await then(file(row('1', 'Le Fil')))

    expect([named, unsaid, empty]).toEqual([
      ['ligue-lomme', 1],
      ['ligue-lomme', 1],
      [undefined, 0],
    ])
  })
})

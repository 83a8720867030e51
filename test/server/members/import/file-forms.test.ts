import { readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine } from '../../../../server/base/csv-cell.js'
import { openCsvFile } from '../../../../server/files/csv-file.js'
import type { BrokenRow, SourceRow } from '../../../../server/files/source-row.js'
import { openTestDatabase } from '../../../support/engines.js'
import { cameIn, fileWith, importPlaces, tallyOf } from './file-support.js'

async function read(content: string | Uint8Array): Promise<(SourceRow | BrokenRow)[]> {
  const rows: (SourceRow | BrokenRow)[] = []
  for await (const row of (await openCsvFile(fileWith(content))).rows) rows.push(row)
  return rows
}

const cells = (rows: readonly (SourceRow | BrokenRow)[]) =>
  rows.map((row) => ('fault' in row ? `${row.line} ${row.fault.reason}` : Object.values(row.cells)))

describe('a table', () => {
  const text = 'name;city\r\nL’œuvre à 5 €;Roubaix\r\n'
  const windows1252 = Uint8Array.from(
    [...text],
    (letter) => ({ '’': 0x92, œ: 0x9c, à: 0xe0, '€': 0x80 })[letter] ?? letter.charCodeAt(0),
  )

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['Windows-1252', windows1252],
    ['UTF-16, as Excel’s « Unicode text »', Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le')],
  ])('is read in %s', async (_name, bytes) => {
    expect(await read(bytes)).toEqual([{ line: 2, cells: { name: 'L’œuvre à 5 €', city: 'Roubaix' } }])
  })

  test('is read by the mark that Excel notes before it', async () => {
    expect(cells(await read('sep=;\r\na;b,b\r\n1;2,3\r\n'))).toEqual([['1', '2,3']])
  })

  test.each([',', ';', '\t'])('is read whatever stands between its cells: %j', async (mark) => {
    const rows = await read(`"a${mark}a"${mark}b${mark}c\n1${mark}"2${mark}3"${mark}4\n`)

    expect(cells(rows)).toEqual([['1', `2${mark}3`, '4']])
  })

  test('keeps the line ends and the quotes of a cell, and says on which line each row begins', async () => {
    const rows = await read('a,b\n"un\r\ndeux","trois ""quatre"""\n,\nAssociation "Les Amis",5\n')

    expect(rows).toEqual([
      { line: 2, cells: { a: 'un\r\ndeux', b: 'trois "quatre"' } },
      { line: 5, cells: { a: 'Association "Les Amis"', b: '5' } },
    ])
  })

  test('loses nothing but the line whose quotes are broken', async () => {
    const rows = await read('a,b,c\n1,"2,3\n4,"5",6\n7,8,9\n1,"2"x,3\n4,5\n6,7,8,9\n"fin,8,9')

    expect(cells(rows)).toEqual([
      '2 quote-broken',
      ['4', '5', '6'],
      ['7', '8', '9'],
      '5 quote-broken',
      '6 cells-missing',
      '7 cells-too-many',
      '8 quote-broken',
    ])
  })

  test('is read as it was written, whatever its cells hold', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 })
    const marks = fc.string({
      unit: fc.constantFrom(...['"', ',', ';', "'", '=', '-', '\n', '\r', '\t', ' ', 'é']),
      maxLength: 8,
    })
    const cell = fc.oneof(text, marks)

    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (pairs) => {
        const rows = await read(['a,b,c\r\n', ...pairs.map((pair) => csvLine(['x', ...pair]))].join(''))
        expect(cells(rows)).toEqual(pairs.map((pair) => ['x', ...pair]))
      }),
      { numRuns: 60 },
    )
  })

  test('takes away the apostrophe that made a formula harmless, and no other', async () => {
    const rows = await read("a,b,c,d\n'=1+1,'''-x,'ai vu,+33 1 80 05 98 80\n")

    expect(cells(rows)).toEqual([['=1+1', "''-x", "'ai vu", '+33 1 80 05 98 80']])
  })

  test.each([
    ['', /it is empty/],
    ['un seul mot\n', /does not name columns/],
    ['a,b,a\n1,2,3\n', /two columns are called a/],
  ])('that is none is refused: %j', async (content, why) => {
    await expect(read(content)).rejects.toThrow(why)
  })
})

describe('personal data', () => {
  test('is never taken, and said', async () => {
    await using database = await openTestDatabase('sqlite', { communes: 'france' })
    const file = fileWith(
      'name,city,postcode,CONTACT,MAIL,Prénom,couleur\nLe Fil,Lomme,59160,Alma Petit,alma@perso.example,Alma,bleu\n',
    )

    const printed = await importPlaces(database, file)

    expect(printed).toContain('Colonnes personnelles, jamais prises : CONTACT, MAIL, Prénom.')
    expect(printed).toContain('Colonnes sans emploi, laissées de côté : couleur.')
    expect(JSON.stringify(await cameIn(database, 'le-fil-lomme'))).not.toMatch(/alma|bleu/i)
    await expect(importPlaces(database, file, '--columns', 'email=MAIL')).rejects.toThrow(/MAIL tells of a person/)
  })

  test('is not taken from the elements of gogocarto', async () => {
    await using database = await openTestDatabase('sqlite', { communes: 'france' })
    const element = {
      id: 'aBc',
      name: 'Le Fournil',
      geo: { latitude: 50.6438, longitude: 2.9872 },
      address: { streetAddress: '1 rue du Four', postalCode: '59160', addressLocality: 'Lomme' },
      categories: ['Commerce', 'Boulangerie'],
      telephone: '0320000001',
      website: 'www.fournil.example',
      openHours: { Tu: '09:00-12:00', Sa: '09:00-12:00,14:00-18:00' },
      updatedAt: '2024-05-06T10:00:00+02:00',
      email: 'alma@perso.example',
      userOwnerEmail: 'alma@perso.example',
      randomHash: 'sesame',
      privateData: { note: 'appeler alma' },
    }
    const file = fileWith({ licence: 'ODbL', data: [element, 'rien', { ...element }] }, 'elements.json')

    const printed = await importPlaces(database, file, '--format', 'gogocarto')

    expect(tallyOf(printed)).toMatchObject({ lues: 3, entrées: 1, refusées: 2 })
    expect(printed).toContain('Colonnes personnelles, jamais prises : email, privateData, randomHash, userOwnerEmail.')
    const came = await cameIn(database, 'le-fournil-lomme')
    expect(JSON.stringify(came)).not.toMatch(/alma|sesame/i)
    expect(came.member).toMatchObject({ kind: 'shop', provenance: { externalId: 'aBc', changedOn: '2024-05-06' } })
    expect(came.place).toMatchObject({
      street: '1 rue du Four',
      phone: '03 20 00 00 01',
      website: 'https://www.fournil.example',
      hours: 'Tu 09:00-12:00; Sa 09:00-12:00,14:00-18:00',
      point: { latitude: 50.6438, longitude: 2.9872 },
    })
  })
})

describe('a command that cannot be done', () => {
  test.each([
    [['--format', 'xml'], /--format: one of lieux-mednum/],
    [['--columns', 'nom=NOM'], /nom is none of our fields: name/],
    [['--columns', 'name=TITRE'], /the file has no TITRE\. It has: name, city/],
    [['--columns', 'name=name,name=city'], /--columns: name is said twice/],
    [['--report', '/nowhere/report.csv'], /--report: \/nowhere\/report\.csv: there is no such folder/],
    [['--report', '/'], /--report: \/: it is a folder/],
    [['--kind', 'castle'], /--kind: one of platform/],
    [['--format', 'geojson'], /places\.csv: not JSON/],
    [['--format', 'lieux-mednum'], /lieux-mednum has columns id, nom, commune/],
  ])('says why: %j', async (args, why) => {
    await using database = await openTestDatabase('sqlite')

    await expect(importPlaces(database, fileWith('name,city\nLe Fil,Lomme\n'), ...args)).rejects.toThrow(why)
  })

  test.each([
    ['/nowhere/places.csv', '/nowhere/places.csv: there is no such file'],
    ['/', '/: it is a folder'],
    ['/dev/null', '/dev/null: it is not a file on a disk'],
  ])('says what is wrong with %s', async (path, why) => {
    await using database = await openTestDatabase('sqlite')

    await expect(importPlaces(database, path)).rejects.toThrow(why)
  })

  test('does not write its report over the file that it reads, by whatever name', async () => {
    await using database = await openTestDatabase('sqlite')
    const path = fileWith('name,city\nLe Fil,Lomme\n')
    const link = join(dirname(path), 'report.csv')
    symlinkSync(path, link)

    await expect(importPlaces(database, path, '--report', link)).rejects.toThrow(
      '--report: that is the file to be read',
    )
    expect(readFileSync(path, 'utf8')).toBe('name,city\nLe Fil,Lomme\n')
  })
})

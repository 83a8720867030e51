import { describe, expect, test } from 'vitest'
import type { ImportInput } from '../../../../server/members/file-import/place-import.wire.js'
import { exampleOfPlaces } from '../../../../widgets/pages/desk/rooms/network/members/example-of-places.js'
import { membersEnglish } from '../../../../widgets/pages/desk/rooms/network/members/members.strings.en.js'
import { membersFrench } from '../../../../widgets/pages/desk/rooms/network/members/members.strings.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { openNetwork, site } from '../../../support/members/network-desk.js'
import type { Person } from '../../../support/session.js'
import type { TestServer } from '../../../support/test-server.js'

const head = 'externalId,name,kind,postcode,city,latitude,longitude,hours'
const rows = [
  'a,La Burette,repairer,59160,Lomme,50.6440,2.9870,Sa 10:00-18:00',
  'b,Le Fil,third-place,59160,Lomme,50.6450,2.9880,',
  'c,Nulle Part,other,00999,Ailleurs,,,',
]
const file = (lines: readonly string[] = rows): ImportInput => ({
  name: 'lieux.csv',
  format: 'csv',
  source: 'Mairie',
  licence: 'Licence ouverte 2.0',
  usualKind: 'other',
  content: [head, ...lines].join('\n'),
})

async function tried(server: TestServer, camille: Person, input = file()): Promise<string> {
  const { output, reason } = await camille.act('networkMembers.importPlaces', input)
  if (!output) throw new Error(reason)
  await allDone(server.services)
  return output.importId
}

describe.each(engines)('a file of places at the desk, on %s,', (engine) => {
  test('says line by line what it would change, changes it once it is applied, and nothing the second time', async () => {
    const { server, camille, nadia, zoe } = await openNetwork(engine)
    await using _closed = server
    const shown = async (importId: string) => (await camille.ask('networkMembers.import', { importId })).output
    const listed = async () => (await zoe.ask('members.search', { site })).output?.total

    const importId = await tried(server, camille)
    const trial = await shown(importId)
    const before = await listed()
    const both = await Promise.all(
      [camille, nadia].map((person) => person.act('networkMembers.applyImport', { importId })),
    )
    await allDone(server.services)

    expect(trial).toMatchObject({
      status: 'tried',
      changing: 2,
      tally: { read: 3, entered: 2, refused: 1 },
      rows: [
        { line: 2, name: 'La Burette', verdict: 'entered' },
        { line: 3, name: 'Le Fil', verdict: 'entered' },
      ],
      refused: [{ line: 4, reason: expect.stringContaining('aucune commune') }],
    })
    expect([before, await listed()]).toEqual([1, 3])
    expect(both.map(({ reason }) => reason).toSorted()).toEqual(['import-busy', undefined])
    expect((await shown(importId))?.status).toBe('applied')
    const again = await shown(await tried(server, camille))
    expect(again).toMatchObject({ changing: 0, rows: [], tally: { unchanged: 2, entered: 0, updated: 0 } })
    const moved = rows.with(0, 'a,La Burette,repairer,59160,Lomme,50.6440,2.9870,Su 10:00-12:00')
    expect((await shown(await tried(server, camille, file(moved))))?.rows).toEqual([
      { line: 2, name: 'La Burette', verdict: 'updated', changed: ['hours'] },
    ])
    const report = (await camille.ask('networkMembers.importReport', { importId })).output
    expect(report?.csv.split('\r\n')[1]).toMatch(/^4,city,/)
  })

  test('may have headings in French or in English, however they are written', async () => {
    const { server, camille } = await openNetwork(engine)
    await using _closed = server
    const shown = async (content: string) => {
      const importId = await tried(server, camille, { ...file(), content })
      const { output } = await camille.ask('networkMembers.importReport', { importId })
      expect(output?.csv).not.toMatch(/hours|phone|website/)
      return (await camille.ask('networkMembers.import', { importId })).output
    }

    const french = await shown(
      'Nom;Adresse;Commune;Horaires;Contact;Couleur\nLe Fil;2 rue du Port;Lomme;Sa 10:00-18:00;Ana;vert',
    )
    const examples = [
      await shown(exampleOfPlaces(membersFrench.exampleHeadings)),
      await shown(exampleOfPlaces(membersEnglish.exampleHeadings)),
    ]
    const english = await shown('Name;City;nom\nLe Fil;Lomme;Le Fil à couper')

    expect(french).toMatchObject({
      tally: { read: 1, entered: 1, refused: 0 },
      rows: [{ line: 2, name: 'Le Fil' }],
      personal: ['Contact'],
      unused: ['Couleur'],
    })
    for (const example of examples)
      expect(example).toMatchObject({ tally: { read: 1, entered: 1 }, personal: [], unused: [] })
    expect(english).toMatchObject({ rows: [{ name: 'Le Fil' }], unused: ['nom'] })
  })

  test('that is none of that sort says so, and cannot be applied', async () => {
    const { server, camille } = await openNetwork(engine)
    await using _closed = server

    const importId = await tried(server, camille, { ...file(), format: 'geojson', content: 'name\nLa Burette' })

    expect((await camille.ask('networkMembers.import', { importId })).output).toMatchObject({
      status: 'unreadable',
      rows: [],
    })
    expect((await camille.act('networkMembers.applyImport', { importId })).reason).toBe('import-busy')
    const { database } = server.services
    expect(await database.reader.selectFrom('place_import').select('content').execute()).toEqual([{ content: null }])
  })
})

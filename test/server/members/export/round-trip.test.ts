import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { exportPlaces, type ExportFormat } from '../../../../server/members/export/export-places.js'
import { saveMember } from '../../../../server/members/member.store.js'
import { insertClosure, savePlace } from '../../../../server/members/place.store.js'
import type { Day } from '../../../../server/base/local-time.js'
import type { Database } from '../../../../server/database/open-database.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { cameIn, fileWith, importPlaces, tallyOf } from '../import/file-support.js'

const mednum = ['--format', 'lieux-mednum']
const shared = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url))

async function exported(database: Database, format: ExportFormat = 'lieux-mednum'): Promise<string> {
  let text = ''
  const own = { source: 'our.example', licence: 'Licence Ouverte 2.0' }
  const options = { format, scope: {}, today: '2027-03-01' as Day, name: 'Essai', own, pagesOf: () => ({}) }
  for await (const piece of exportPlaces(database.reader, options)) text += piece
  return text
}

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })

/** Every column of the schema, with values that we have codes for, others, and some that we normalise. */
const places = [
  {
    id: 'structure-1',
    pivot: '43493312300029',
    nom: 'Le Patio',
    commune: 'Reims',
    code_postal: '51100',
    code_insee: '51454',
    adresse: '12 BIS RUE DE LECLERCQ',
    complement_adresse: 'Au fond de la cour',
    latitude: '49.2577000',
    longitude: '4.03',
    typologie: 'TIERS_LIEUX|ASSO',
    telephone: '+33180059880',
    courriels: 'contact@patio.example|bonjour@patio.example',
    site_web: 'https://www.patio.example/|https://reseau.example/patio',
    horaires: 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
    presentation_resume: 'Une « maison », des ordinateurs; "libres".',
    presentation_detail: 'Première ligne\r\nDeuxième ligne',
    source: 'Hubik',
    itinerance: 'Itinérant|Fixe',
    structure_parente: 'Ville de Reims',
    date_maj: '2024-04-02',
    services: 'Loisirs et créations numériques|Insertion professionnelle via le numérique',
    publics_specifiquement_adresses: 'Jeunes|Femmes',
    prise_en_charge_specifique: 'Surdité|Illettrisme|Langues étrangères (anglais)',
    frais_a_charge: 'Gratuit sous condition|Payant',
    dispositif_programmes_nationaux: "Point d'accès numérique CAF|Aidants Connect",
    formations_labels: 'Fabriques de Territoire',
    autres_formations_labels: 'Label et la bête',
    modalites_acces: "Se présenter|Ce lieu n'accueille pas de public",
    modalites_accompagnement: 'À distance|En autonomie|Accompagnement individuel',
    fiche_acces_libre: 'https://acceslibre.beta.gouv.fr/app/patio/',
    prise_rdv: 'https://www.rdv-solidarites.fr/',
  },
  {
    id: 'structure-2',
    pivot: '43493312300030',
    nom: '=HYPERLINK("https://mal.example";"ici")',
    commune: 'LILLE CEDEX',
    code_postal: '59033',
    adresse: '-2+3+cmd|calc',
    telephone: 'demander à l’accueil',
    site_web: 'www.lille.example',
    presentation_detail: "'=déjà marqué",
    latitude: '43.5',
    longitude: '5.4',
    date_maj: '2024-04-02',
  },
  {
    id: '3',
    pivot: 'W593001234',
    nom: 'Le Bus',
    commune: 'Lomme',
    code_postal: '59160',
    adresse: 'Partout',
    date_maj: '2024-04-02',
  },
]

function mednumFile(rows: readonly Record<string, string>[] = places): string {
  const columns = Object.keys(places[0] ?? {})
  const cell = (text = '') => `"${text.replaceAll('"', '""')}"`
  return fileWith(
    [columns, ...rows.map((row) => columns.map((column) => row[column]))]
      .map((row) => row.map(cell).join(','))
      .join('\n'),
  )
}

describe.each(engines)('lieux de médiation numérique on %s', (engine) => {
  test('go out as they came in, every cell of every column, and formulas are harmless meanwhile', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const printed = await importPlaces(database, mednumFile(), ...mednum)
    const csv = await exported(database)

    expect(tallyOf(printed)).toMatchObject({ lues: 3, entrées: 2, 'à placer': 1, refusées: 0 })
    const columns = Object.keys(places[0] ?? {})
    const whole = (row: Record<string, string>) =>
      Object.fromEntries(columns.map((column) => [column, row[column] ?? '']))
    const harmless = (row: Record<string, string>) =>
      Object.fromEntries(Object.entries(row).map(([column, text]) => [column, /^[=-]/.test(text) ? `'${text}` : text]))
    expect(rowsOf(csv)).toEqual(places.map(whole).map(harmless))

    await using other = await openTestDatabase(engine, { communes: 'france' })
    await importPlaces(other, fileWith(csv), ...mednum)
    expect(await exported(other)).toBe(csv)
    expect(tallyOf(await importPlaces(database, fileWith(csv), ...mednum))).toMatchObject({ inchangées: 3 })
  })

  test('go out as they came in when we know whom they belong to as well', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const city = { ...places[0], id: 'ville', nom: 'Ville de Reims', structure_parente: '' }
    const file = mednumFile([places[0] ?? {}, city])

    const printed = await importPlaces(database, file, ...mednum)
    const again = await importPlaces(database, file, ...mednum)
    const { member } = await cameIn(database, 'le-patio-reims')
    const { member: parent } = await cameIn(database, 'ville-de-reims')

    expect([tallyOf(printed)['entrées'], tallyOf(again)['inchangées']]).toEqual([2, 2])
    expect(member.parentId).toBe(parent.id)
    expect(rowsOf(await exported(database))).toEqual([places[0], city])
  })

  test('what we know better is written anew, and nothing else of the row', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await importPlaces(database, mednumFile(), ...mednum)
    const { member, place } = await cameIn(database, 'le-patio-reims')
    const now = new TestClock('2027-05-01T08:00:00Z').now()

    await administer(database, async (tx) => {
      await saveMember(tx, { ...member, updatedAt: now, labels: [...member.labels, 'Pix'] })
      await savePlace(tx, { ...place, phone: '03 26 00 00 00', languages: ['en', 'ar'] }, now)
    })

    const [row] = rowsOf(await exported(database))
    expect(row).toEqual({
      ...places[0],
      telephone: '+33326000000',
      prise_en_charge_specifique: 'Surdité|Illettrisme|Langues étrangères (anglais)|Langues étrangères (autres)',
      autres_formations_labels: 'Label et la bête|Pix',
      date_maj: '2027-05-01',
    })
  })

  test('hours that only people can read go out as a comment, and closures behind them', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const columns = ['--columns', 'name=nom,city=commune,hours=horaires,externalId=id']
    const file = fileWith(
      'id,nom,commune,postcode,latitude,longitude,horaires\n1,Le Bus,Lomme,59160,50.6438,2.9872,"selon l’humeur, ou ""sur appel"""\n',
    )
    const printed = await importPlaces(database, file, '--format', 'csv', ...columns)
    expect(tallyOf(printed)).toMatchObject({ entrées: 1 })
    await importPlaces(database, mednumFile([{ ...places[0], horaires: 'lundi de 9h à 12h' }]), ...mednum)
    const day = (text: string) => text as Day
    const { place } = await cameIn(database, 'le-bus-lomme')
    const horaires = async () =>
      Object.fromEntries(rowsOf(await exported(database)).map((row) => [row['nom'], row['horaires']]))

    expect(await horaires()).toEqual({ 'Le Bus': '"selon l’humeur, ou ’sur appel’"', 'Le Patio': 'lundi de 9h à 12h' })

    const { place: patio } = await cameIn(database, 'le-patio-reims')
    await administer(database, async (tx) => {
      const inventory = { from: day('2027-03-07'), to: day('2027-03-08'), reason: 'inventaire' }
      await insertClosure(tx, place.id, inventory)
      await insertClosure(tx, patio.id, inventory)
      await insertClosure(tx, patio.id, { from: day('2027-02-01'), to: day('2027-02-28') })
    })

    const off = '2027 Mar 07-Mar 08 off "inventaire"'
    expect(await horaires()).toEqual({
      'Le Bus': `"selon l’humeur, ou ’sur appel’"; ${off}`,
      'Le Patio': `Mo 09:00-12:00; ${off}`,
    })
    const { members } = JSON.parse(await exported(database, 'json')) as { members: Record<string, unknown>[] }
    expect(members.find(({ name }) => name === 'Le Patio')).toMatchObject({
      hours: `Mo 09:00-12:00; ${off}`,
      closures: [{ from: '2027-03-07', to: '2027-03-08', reason: 'inventaire' }],
    })
  })

  test('are understood: what is given, to whom, at what price', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await importPlaces(database, mednumFile(), ...mednum)

    const { member, place } = await cameIn(database, 'le-patio-reims')

    expect(member).toMatchObject({
      kind: 'third-place',
      legalId: '43493312300029',
      does: ['accompany', 'host'],
      topics: ['digital'],
      links: [{ url: 'https://reseau.example/patio' }],
      summary: 'Une « maison », des ordinateurs; "libres".',
    })
    expect(member.labels).toContain('Fabriques de Territoire')
    expect(place).toMatchObject({
      phone: '01 80 05 98 80',
      email: 'contact@patio.example',
      price: 'conditional',
      itinerant: true,
      languages: ['en'],
      helps: expect.arrayContaining(['alone', 'one-to-one', 'remote']) as unknown,
      bookingUrl: 'https://www.rdv-solidarites.fr/',
    })
  })

  test('a list that is longer than what is read at once goes out whole, each place once', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const names = Array.from({ length: 230 }, (_, at) => `Lieu ${at}`)
    await importPlaces(
      database,
      fileWith(['name,city,postcode', ...names.map((name) => `${name},Lomme,59160`)].join('\n')),
    )

    const { features } = JSON.parse(await exported(database, 'geojson')) as { features: { id: string }[] }
    const lines = rowsOf(await exported(database, 'csv'))

    expect(new Set(features.map(({ id }) => id)).size).toBe(230)
    expect([features.length, lines.length]).toEqual([230, 230])
  })

  test('a map of places goes out as GeoJSON and comes in again', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await importPlaces(database, mednumFile(), ...mednum)
    await using other = await openTestDatabase(engine, { communes: 'france' })

    const geojson = await exported(database, 'geojson')
    const printed = await importPlaces(other, fileWith(geojson, 'places.geojson'), '--format', 'geojson')

    expect(tallyOf(printed)).toMatchObject({ lues: 3, entrées: 3, refusées: 0 })
    expect((await cameIn(other, 'le-patio-reims')).place).toMatchObject({
      phone: '01 80 05 98 80',
      point: { latitude: 49.2577, longitude: 4.03 },
      hours: 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
    })
    const { features, sources } = JSON.parse(geojson) as { features: { geometry: unknown }[]; sources: unknown }
    expect(sources).toEqual([{ source: 'Recensement', licence: 'Licence Ouverte 2.0' }])
    expect(features.map(({ geometry }) => geometry === null)).toEqual([false, true, false])
  })
})

describe('the open data that the State publishes', () => {
  test.skipIf(!existsSync(shared))('the example of the schema goes out as it came in', async () => {
    await using database = await openTestDatabase('sqlite', { communes: 'france' })
    const path = join(shared, 'lieux-mediation-numerique-exemple.csv')

    const printed = await importPlaces(database, path, ...mednum)

    expect(tallyOf(printed)).toMatchObject({ lues: 1, 'à placer': 1 })
    expect(rowsOf(await exported(database))).toEqual(rowsOf(readFileSync(path, 'utf8')))
  })

  test.skipIf(!existsSync(shared))('the tiers-lieux of a whole region come in, each once', async () => {
    await using database = await openTestDatabase('sqlite', { communes: 'france' })
    const path = join(shared, 'tiers-lieux-2019-hauts-de-france.csv')
    const ours =
      'name=NOM_TL,kind=TYPO,address=ADRESSE,postcode=CP,city=NOMCOM,communeCode=INSEECOM,website=WEB,externalId=ID'
    const columns = ['--columns', `${ours},latitude=LAT,longitude=LONG`]

    const first = tallyOf(await importPlaces(database, path, ...columns))
    const second = tallyOf(await importPlaces(database, path, ...columns))

    expect(first).toEqual({ lues: 76, entrées: 75, 'mises à jour': 0, inchangées: 0, 'à placer': 0, refusées: 1 })
    expect(second).toEqual({ lues: 76, entrées: 0, 'mises à jour': 0, inchangées: 75, 'à placer': 0, refusées: 1 })
    expect(rowsOf(await exported(database))).toHaveLength(75)
  })
})

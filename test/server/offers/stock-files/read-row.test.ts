import { expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { openCsvText } from '../../../../server/files/csv-file.js'
import { fields } from '../../../../server/offers/stock-files/rows/fields.js'
import { readColumns } from '../../../../server/offers/stock-files/rows/read-columns.js'
import { readDays, readDeposit } from '../../../../server/offers/stock-files/rows/cells.js'
import { readRow, type Known } from '../../../../server/offers/stock-files/rows/read-row.js'
import { frenchStockFiles, saidOfRow } from '../../../../widgets/words/desk/stock-files.strings.js'
import { englishStock } from '../../../../widgets/words/desk/stock.strings.en.js'
import { frenchStock } from '../../../../widgets/words/desk/stock.strings.js'
import { offerFields } from '../../../../widgets/words/offers/offer.fields.js'
import { stockColumns } from '../../../../widgets/words/offers/stock-columns.js'

const category = (id: string, [fr, en]: readonly [string, string], parentId: string | null = null) => ({
  id,
  parentId,
  pictogram: 'drill',
  name: { fr, en },
})

const known: Known = {
  categories: [
    category('tools', ['Bricolage', 'DIY']),
    category('power-tools', ['Outils électriques', 'Power tools'], 'tools'),
    category('hand-tools', ['Outils à main', 'Hand tools'], 'tools'),
    category('sport', ['Sport', 'Sport']),
  ],
  places: [
    { id: toId('p1'), slug: 'maison-des-marais', name: 'Maison des Marais' },
    { id: toId('p2'), slug: 'annexe', name: 'L’Annexe' },
  ],
  member: 'Les Marais',
}

async function readAll(text: string) {
  const { columns, rows } = await openCsvText(text)
  const read = readColumns(columns)
  const found = []
  for await (const row of rows) found.push('cells' in row ? readRow(row.cells, read, known) : row)
  return { unused: read.unused, rows: found }
}

const reasonsOf = async (head: string, line: string) => {
  const [row] = (await readAll(`${head}\n${line}`)).rows
  return row && 'faults' in row ? row.faults.map(({ reason }) => reason) : row
}

test('a file headed as ours is in either language is understood whole', () => {
  for (const { heads } of [frenchStock, englishStock]) {
    const { of, unused } = readColumns(stockColumns.map((column) => heads[column]))
    expect(Object.keys(of).toSorted()).toEqual(
      fields.filter((field) => !['age', 'owner', 'visibility'].includes(field)).toSorted(),
    )
    expect(unused).toEqual([heads.added])
  }
})

test('a line as a volunteer writes it in a spreadsheet says what is meant', async () => {
  const { rows, unused } = await readAll(
    [
      'N° ;OBJET;Catégorie;Etat;LIEU;Caution (€);Durée;Matériau;Description;Photos;Étage',
      'm 12;"Perceuse ""à percussion""";outils electriques;Très bon état;maison des marais;40 €;2 semaines;  Acier;"Avec mèches',
      'et coffret";C:\\photos\\Perceuse.JPG|dossier/mèches.png;2',
      ';Scie;DIY > Hand tools;-;NULL;1 200,50;;;=2+3;;',
    ].join('\r\n'),
  )

  expect(unused).toEqual(['Étage'])
  expect(rows).toEqual([
    {
      faults: [],
      item: {
        title: 'Perceuse "à percussion"',
        code: 'M-12',
        categoryId: 'power-tools',
        condition: 'very-good',
        place: 'p1',
        depositCents: 4_000,
        preferredDays: 14,
        material: 'Acier',
        description: 'Avec mèches\net coffret',
        photos: [
          { name: 'C:\\photos\\Perceuse.JPG', alt: '' },
          { name: 'dossier/mèches.png', alt: '' },
        ],
      },
    },
    {
      faults: [],
      item: { title: 'Scie', categoryId: 'hand-tools', depositCents: 120_050, description: '=2+3', photos: [] },
    },
  ])
})

test('what the back office of EBS exports is read, and what others own or few may see is not published', async () => {
  const head = 'Nom,Propriétaire·rice,Catégorie,Statut,Visibilité,Images,"Créé le"'
  const { rows } = await readAll(
    [
      head,
      'Tente,"L’Annexe",Sport,"en pause",public,Array,"2024-03-01 10:00:00"',
      'Vélo,"Jean D.",Sport,actif,public,Array,"2024-03-01 10:00:00"',
      'Raquette,"Les Marais",Sport,actif,"restreinte à certains groupes",Array,"2024-03-01 10:00:00"',
      'Ballon,"Les Marais",Sport,supprimé,public,Array,"2024-03-01 10:00:00"',
    ].join('\n'),
  )

  expect(rows[0]).toEqual({
    faults: [],
    item: { title: 'Tente', categoryId: 'sport', place: 'p2', photos: [], state: { state: 'paused', isOut: false } },
  })
  expect(rows.slice(1).map((row) => 'faults' in row && row.faults.map(({ reason }) => reason))).toEqual([
    ['owner-other'],
    ['restricted'],
    ['withdrawn'],
  ])
})

test('all that is wrong with a line is told at once, with the name that was likely meant', async () => {
  const head = 'Objet;Code;Type;Catégorie;État;Maintenant;Lieu;Caution;Jours;Photos'
  const { rows } = await readAll(`${head}\n;@!;vente;Outillage;bof;bientôt;Ici;cher;longtemps;https://x.fr/a.jpg`)

  expect(rows).toEqual([
    {
      faults: [
        { reason: 'title-missing', column: 'Objet', value: '' },
        { reason: 'code-unreadable', column: 'Code', value: '@!' },
        { reason: 'kind-unknown', column: 'Type', value: 'vente' },
        { reason: 'state-unknown', column: 'Maintenant', value: 'bientôt' },
        {
          reason: 'category-unknown',
          column: 'Catégorie',
          value: 'Outillage',
          near: ['Outils à main', 'Outils électriques'],
        },
        { reason: 'condition-unknown', column: 'État', value: 'bof' },
        { reason: 'place-unknown', column: 'Lieu', value: 'Ici', near: ['Maison des Marais', 'L’Annexe'] },
        { reason: 'deposit-unreadable', column: 'Caution', value: 'cher' },
        { reason: 'days-unreadable', column: 'Jours', value: 'longtemps' },
        { reason: 'photo-address', column: 'Photos', value: 'https://x.fr/a.jpg' },
      ],
    },
  ])
})

test('lines that are too long, copies without a code and gifts with one are refused', async () => {
  const long = [121, 61, 2_001].map((letters) => 'a'.repeat(letters))
  const [row] = (await readAll(`Nom,Matériau,Description\n${long.join(',')}`)).rows
  expect(row && 'faults' in row && row.faults.map((fault) => saidOfRow(frenchStockFiles, fault)).join(' ')).toBe(
    '«\u00a0Nom\u00a0» dépasse 120 signes. «\u00a0Description\u00a0» dépasse 2\u202f000 signes. «\u00a0Matériau\u00a0» dépasse 60 signes.',
  )
  expect(await reasonsOf('Objet,Exemplaire de,Code', 'Chaise,M-1,')).toEqual(['copy-without-code'])
  expect(await reasonsOf('Objet,Type,Code', 'Plants,Don,M-3')).toEqual(['code-useless'])
  const many = await readAll(`Objet,Photos\nTente,${[1, 2, 3, 4, 5, 6].map((at) => `${at}.jpg`).join('|')}`)
  expect(many.rows[0]).toMatchObject({
    item: { photos: { length: 5 } },
    faults: [{ reason: 'photos-too-many', most: 5 }],
  })
})

test.each([
  ['40 €', 4_000],
  ['€40', 4_000],
  ['EUR 15,5', 1_550],
  ['1 200,50', 120_050],
  ['1.200', 120_000],
  ['0', 0],
  ['40,-', 4_000],
  ['10001', undefined],
  ['-5', undefined],
  ['vingt', undefined],
])('a deposit of « %s »', (text, cents) => {
  expect(readDeposit(text, offerFields.depositCents.most)).toBe(cents)
})

test.each([
  ['7', 7],
  ['10 jours', 10],
  ['2 sem.', 14],
  ['1 mois', 30],
  ['400', undefined],
  ['0', undefined],
  ['une semaine', undefined],
])('a length of « %s »', (text, days) => {
  expect(readDays(text, offerFields.preferredDays.most)).toBe(days)
})

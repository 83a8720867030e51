import { describe, expect, test } from 'vitest'
import type { Database } from '../../../../server/database/open-database.js'
import { admitMember } from '../../../../server/members/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { countActs } from '../../../../server/rpc/act.store.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { pictureOf } from '../../../support/offers/publishing.js'
import { addAs, listAs, openStock } from '../../../support/offers/stock.js'
import { applied, archiveOfStock, shownOf, tried, zipOf } from '../../../support/offers/stock-files.js'
import { until } from '../../../support/until.js'
import { holder } from '../../../support/roles/two-members.js'
import type { Person } from '../../../support/session.js'

const head = 'Code;Objet;Catégorie;État;Lieu;Caution (€);Description;Photos'
const list = (...lines: readonly string[]) => [head, ...lines].join('\r\n')

async function titlesOf(person: Person, member: string) {
  const { items } = await listAs(person, { member })
  return items.map(({ title, copies }) => `${copies.map(({ code }) => code).join('+')} ${title}`).toSorted()
}

describe.each(engines)('a file of objects on %s', (engine) => {
  test('is tried, adds what it holds without what is wrong, and changes nothing the second time', async () => {
    await using town = await openStock(engine)
    const { paul, ines, other, member, server } = town
    await addAs(paul, member, { title: 'Crêpière', code: 'M-7' })
    await addAs(paul, member, { title: 'Gaufrier', code: 'G-1' })
    const file = list(
      'b-1;Perceuse à percussion;Outillage électrique;Bon état;Maison des Marais;40 €;Avec mèches;',
      ';Tente;;;;;=2+3;',
      'B-1;Scie;;;;;;',
      'G-1;Appareil à raclette;;;;;;',
      'M-7;Crêpière électrique;;;;;Pour dix;',
      ';Échelle;Échelles;;;;;',
      ';Vélo;;bof;Ailleurs;;;',
      ';"Rabot;;;;;;',
    )

    const trial = await tried(town, paul, file)
    expect(trial).toMatchObject({ status: 'tried', total: 8, added: 2, changed: 1, same: 0, refused: 5, faults: 5 })
    expect(await titlesOf(paul, member)).toEqual(['G-1 Gaufrier', 'M-7 Crêpière'])
    expect(trial.lines.map(({ line, title, verdict, changed }) => [line, title, verdict, changed.join()])).toEqual([
      [2, 'Perceuse à percussion', 'added', ''],
      [3, 'Tente', 'added', ''],
      [6, 'Crêpière électrique', 'changed', 'title,description'],
    ])
    expect(trial.faulty.map(({ line, faults }) => [line, faults.map(({ reason }) => reason).join()])).toEqual([
      [4, 'code-twice'],
      [5, 'code-held'],
      [7, 'category-unknown'],
      [8, 'condition-unknown,place-unknown'],
      [9, 'quote-broken'],
    ])
    expect((await shownOf(town, ines)).importId).toBe(trial.importId)
    expect((await other.ask('stockFiles.show', { member, importId: trial.importId })).reason).toBe('role-missing')

    const both = await Promise.all(
      [paul, ines].map((person) => person.act('stockFiles.takeIn', { member, importId: trial.importId })),
    )
    await allDone(server.services)
    expect(both.map(({ reason }) => reason).toSorted()).toEqual(['import-busy', undefined])
    const done = await shownOf(town, paul)
    expect(done).toMatchObject({ status: 'applied', total: 8, done: 8, added: 2, changed: 1, refused: 5 })
    expect(await titlesOf(paul, member)).toEqual([
      'B-1 Perceuse à percussion',
      'G-1 Gaufrier',
      'M-0001 Tente',
      'M-7 Crêpière électrique',
    ])
    const { items } = await listAs(paul, { member, words: 'b-1' })
    const { output: opened } = await paul.ask('stock.open', { member, offerId: items[0]?.offerId ?? '' })
    expect(opened).toMatchObject({
      category: 'power-tools',
      condition: 'good',
      depositCents: 4_000,
      description: 'Avec mèches',
      state: 'shown',
      history: [{ act: 'stock.add', who: 'Paul' }],
    })

    const report = (await paul.ask('stockFiles.report', { member, importId: done.importId, locale: 'fr' })).output
    expect(report?.name).toBe('a-corriger-objets.csv')
    const reported = report?.csv.split('\r\n') ?? []
    expect(reported[0]).toBe('\uFEFFCode,Objet,Catégorie,État,Lieu,Caution (€),Description,Photos,Motif')
    expect(reported[1]).toBe('B-1,Scie,,,,,,,Ligne 4\u00a0: Ce code est déjà celui de la ligne 2.')
    // Mended where it was told, the same file goes in.
    const mended = report?.csv.replace('B-1,Scie', 'B-2,Scie').replace('G-1,Appareil', 'G-2,Appareil')
    expect(await tried(town, paul, mended ?? '')).toMatchObject({ added: 2, unused: ['Motif'] })

    expect(await tried(town, paul, file)).toMatchObject({ added: 0, changed: 0, same: 3, refused: 5 })
    const audit = (await ines.ask('roles.audit', { member })).output?.entries.map(({ act }) => act) ?? []
    expect(audit).toContain('stockFiles.takeIn')
  })

  test('with photos beside it takes them once, and tells which are missing, none, or too many for the hour', async () => {
    await using town = await openStock(engine)
    const { paul, member, server } = town
    const [red, green] = [await pictureOf('#a33'), await pictureOf('#3a3')]
    const archive = zipOf(
      list(
        'A-1;Perceuse;;;;;;C:\\images\\Rouge.jpg|verte.jpg',
        'A-2;Scie;;;;;;absente.jpg',
        'A-3;Tente;;;;;;facture.jpg',
        'A-4;Échelle;;;;;;deux.jpg',
        'A-5;Vélo;;;;;;https://exemple.fr/velo.jpg',
      ),
      {
        '../../rouge.JPG': new Uint8Array(red),
        'photos/verte.jpg': [new Uint8Array(green), { level: 0 }],
        'a/facture.jpg': new TextEncoder().encode('%PDF-1.7 pas une photo'),
        'a/deux.jpg': new Uint8Array(red),
        'b/deux.jpg': new Uint8Array(green),
        '__MACOSX/photos/._verte.jpg': new Uint8Array(9),
      },
    )

    const trial = await tried(town, paul, { name: 'objets.zip', bytes: archive })
    expect(trial).toMatchObject({ added: 5, refused: 0, photos: 2, faults: 4 })
    expect(trial.faulty.map(({ title, faults }) => `${title} ${faults.map(({ reason }) => reason).join()}`)).toEqual([
      'Scie photo-missing',
      'Tente photo-unreadable',
      'Échelle photo-many',
      'Vélo photo-address',
    ])
    await administer(server.services.database, async (tx) => {
      const counted = { act: 'stock photo hour', who: server.services.hashOf(member), windowMs: 3_600_000 }
      for (let at = 0; at < 399; at += 1) await countActs(tx, [counted], server.clock.now())
    })
    const done = await applied(town, paul, { bytes: archive })
    expect(done).toMatchObject({ added: 5, photos: 0, photosLeft: 2 })
    expect(done.faulty[0]).toMatchObject({ title: 'Perceuse', faults: [{ reason: 'photo-later', most: 400 }] })

    server.clock.set('2027-03-01T09:00:00Z')
    expect(await applied(town, paul, { bytes: archive })).toMatchObject({ added: 0, changed: 1, same: 4, photos: 2 })
    const { items } = await listAs(paul, { member, words: 'a-1' })
    const { output } = await paul.ask('stock.open', { member, offerId: items[0]?.offerId ?? '' })
    expect(output?.photos).toHaveLength(2)
    expect(await tried(town, paul, { bytes: archive })).toMatchObject({ added: 0, changed: 0, same: 5 })
  })

  test('leaves one stock with all that it has and gives another one the same', async () => {
    await using town = await openStock(engine)
    const { paul, member, server } = town
    const photo = new Uint8Array(await pictureOf('#36a'))
    await applied(town, paul, {
      bytes: zipOf(
        [
          'Code;Exemplaire de;Objet;Type;Catégorie;État;Maintenant;Pourquoi hors service;Caution;Jours;Description;Photos;Ce que montrent les photos',
          'C-1;;\'=Perceuse;;Outillage électrique;Bon;;;40;7;"Deux lignes,\nun ; et une ""citation""";p.jpg;De côté',
          'C-2;C-1;Perceuse;;;Usé;Hors service;Mandrin cassé;;;;;',
          'C-3;C-1;Perceuse;;;;;;;;;;',
          ';;Plants de tomates;Don;;;;;;;;;',
          'C-4;;Tente;;;;En pause;;0;;-;;',
        ].join('\n'),
        { 'p.jpg': photo },
      ),
    })
    const stock = await archiveOfStock(town, paul)
    const next = await administer(server.services.database, async (tx) => {
      const point = { latitude: 50.63, longitude: 3.06 }
      const place = {
        slug: 'annexe',
        name: 'Maison des Marais',
        communeCode: '59350',
        point,
        precision: 'address',
      } as const
      const candidate = { slug: 'annexe', kind: 'association', name: 'Annexe', places: [place] } as const
      return (await admitMember({ tx, clock: server.clock }, candidate)).member.id
    })
    const emile = await holder(server, 'staff', { member: next, siteId: town.here.siteId, firstName: 'Émile' })
    const there = { server, member: next }
    const moved = await applied(there, emile, { bytes: stock.bytes, place: 'annexe' })

    expect(moved).toMatchObject({ added: 5, refused: 0, faults: 0, photos: 1 })
    const again = await archiveOfStock(there, emile)
    const textOf = ({ files }: typeof stock) => {
      const [, ...lines] = Buffer.from(files['objets.csv'] ?? [])
        .toString()
        .replace(/[0-9a-f]{32}-\d+/g, 'photo')
        .split('\r\n')
      return lines.toSorted()
    }
    expect(textOf(stock)).toHaveLength(6)
    expect(textOf(again)).toEqual(textOf(stock))
    expect(Object.keys(again.files)).toHaveLength(2)
    expect(await tried(there, emile, { bytes: stock.bytes, place: 'annexe' })).toMatchObject({
      added: 0,
      changed: 0,
      same: 5,
    })
    expect((await archiveOfStock(town, paul)).status).toBe(200)
    const late = await paul.ask('stockFiles.archive', { member, locale: 'fr' })
    server.clock.set('2027-03-01T10:00:00Z')
    const body = new URLSearchParams({ ticket: late.output?.ticket ?? '' })
    expect((await fetch(`${server.url}/stock-archive`, { method: 'POST', body })).status).toBe(404)
  })

  test('sent twice at once adds nothing twice, and goes on where a process stopped', async () => {
    await using town = await openStock(engine)
    const { paul, ines, member, server } = town
    const file = list(...Array.from({ length: 30 }, (_, at) => `;Chaise numéro ${at};;;;;;`))
    const one = await tried(town, paul, file)
    await paul.act('stockFiles.takeIn', { member, importId: one.importId })
    const second = await tried(town, ines, file)
    await ines.act('stockFiles.takeIn', { member, importId: second.importId })
    await allDone(server.services)

    expect((await titlesOf(paul, member)).length).toBe(30)
    expect(await shownOf(town, paul, one.importId)).toMatchObject({ status: 'applied', added: 30, done: 30 })
    expect(await shownOf(town, paul, second.importId)).toMatchObject({ status: 'applied', done: 30 })

    const photo = new Uint8Array(await pictureOf('#36a'))
    const archive = zipOf(list('P-1;Scie;;;;;;', 'P-2;Tente;;;;;;p.jpg', 'P-3;Rabot;;;;;;'), { 'p.jpg': photo })
    const third = await tried(town, paul, { bytes: archive })
    const { storage } = server
    const put = storage.put.bind(storage)
    let cuts = 0
    storage.put = async (...given) => {
      cuts += 1
      if (cuts === 2) throw new Error('the power is cut')
      return put(...given)
    }
    await paul.act('stockFiles.takeIn', { member, importId: third.importId })
    const { database } = server.services
    await untilParked(database)
    expect(await shownOf(town, paul, third.importId)).toMatchObject({ status: 'applying', done: 1, added: 1 })
    server.clock.set('2027-03-01T08:10:00Z')
    await allDone(server.services)
    expect(await shownOf(town, paul, third.importId)).toMatchObject({ status: 'applied', done: 3, added: 3, photos: 1 })
    expect((await titlesOf(paul, member)).filter((title) => title.startsWith('P-'))).toEqual([
      'P-1 Scie',
      'P-2 Tente',
      'P-3 Rabot',
    ])
  })
})

const untilParked = ({ reader }: Pick<Database, 'reader'>) =>
  until(
    () => reader.selectFrom('parked_event').select('tries').where('tries', '>', 0).execute(),
    (parked) => parked.length > 0,
  )

import type { Clock } from '../../../server/base/clock.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import { admitMember, type Candidate } from '../../../server/members/index.js'
import { publishOffer } from '../../../server/offers/index.js'
import { addRepairer } from '../../../server/repairs/admission/add-repairer.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { createTerritory } from '../../../server/territories/index.js'
import { workshopAt } from '../repairs/workshop.js'
import { inStockOf } from '../acting.js'

const jeumont = '59324'
/** Far away, where no other site looks. */
const orange = '84087'

/** A site whose members are few and each of another kind, so that a list, a map and a sheet have all to say that they can. */
export async function openMapTown(database: Database, clock: Clock): Promise<void> {
  await administer(database, async (tx) => {
    const ctx = { tx, clock }
    const [gousse] = (await admitMember(ctx, laGousse(dayOf(clock.now(), paris)))).places
    if (!gousse) throw new Error('La Gousse has three places')
    for (const candidate of others) await admitMember(ctx, candidate)
    const territory = await createTerritory(ctx, { slug: 'jeumont', name: 'Jeumont', communes: [jeumont] })
    await createSite(ctx, {
      slug: 'ville-de-jeumont',
      name: 'Ville de Jeumont',
      memberId: gousse.memberId,
      territoryId: territory.id,
      origins: [],
      languages: ['fr', 'en'],
      elements: ['member-map', 'offer-board', 'repair-booking'],
    })
    const away = await createTerritory(ctx, { slug: 'orange', name: 'Orange', communes: [orange] })
    await createSite(ctx, {
      slug: 'ville-d-orange',
      name: 'Ville d’Orange',
      memberId: gousse.memberId,
      territoryId: away.id,
      origins: [],
      languages: ['fr', 'en'],
      elements: ['member-map'],
    })
    await addRepairer(ctx, { ...workshopAt(gousse), slug: 'la-gousse' })
    await publishOffer(ctx, inStockOf(gousse.memberId), {
      kind: 'lend',
      title: 'Remorque à vélo',
      description: 'Pour deux enfants ou quarante kilos.',
      categoryId: 'bikes',
      placeId: gousse.id,
    })
  })
}

const laGousse = (today: ReturnType<typeof dayOf>): Candidate => ({
  slug: 'la-gousse',
  kind: 'third-place',
  name: 'La Gousse',
  summary: 'Atelier partagé et café.',
  description: 'On y répare, on y prête, on y mange le jeudi.',
  does: ['lend', 'repair', 'host'],
  topics: ['mobility', 'objects'],
  labels: ['Fabrique de territoire'],
  links: [{ label: 'Agenda', url: 'https://lagousse.example/agenda' }],
  provenance: { source: 'Lieux du Nord', licence: 'Licence Ouverte 2.0', changedOn: addToDay(today, -20) },
  places: [
    {
      slug: 'la-gousse',
      name: 'La Gousse',
      street: '4 rue des Pois-de-Senteur',
      streetExtra: 'au fond de la cour',
      postcode: '59460',
      communeCode: jeumont,
      point: { latitude: 50.2942, longitude: 4.1043 },
      precision: 'address',
      hours: 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:30',
      phone: '03 53 01 10 11',
      email: 'bonjour@lagousse.example',
      website: 'https://lagousse.example',
      wheelchair: 'limited',
      price: 'conditional',
      languages: ['fr', 'nl', 'fsl'],
      helps: ['one-to-one', 'group'],
      closures: [{ from: addToDay(today, 2), to: addToDay(today, 2), reason: 'Inventaire' }],
    },
    {
      slug: 'la-gousse-gare',
      name: 'La Gousse, côté gare',
      communeCode: jeumont,
      point: { latitude: 50.2961, longitude: 4.0987 },
      precision: 'street',
      hours: 'Sa 10:00-18:00',
      wheelchair: 'yes',
    },
    {
      slug: 'la-gousse-en-provence',
      name: 'La Gousse en Provence',
      communeCode: orange,
      point: { latitude: 44.138, longitude: 4.807 },
      precision: 'commune',
      website: 'https://lagousse.example/provence',
    },
  ],
})

const others: readonly Candidate[] = [
  {
    slug: 'le-panier-de-sambre',
    kind: 'platform',
    name: 'Le Panier de Sambre',
    summary: 'Des légumes de la vallée, commandés en ligne.',
    topics: ['food'],
    website: 'https://panier.example',
    places: [],
  },
  {
    slug: 'ecrivain-public',
    kind: 'association',
    name: 'Écrivain public de Jeumont',
    does: ['accompany'],
    topics: ['digital'],
    places: [
      {
        slug: 'ecrivain-public',
        name: 'Écrivain public de Jeumont',
        communeCode: jeumont,
        point: { latitude: 50.2931, longitude: 4.1104 },
        precision: 'address',
        hours: 'sur rendez-vous, sauf le premier jeudi du mois',
        phone: '03 53 01 10 12',
      },
    ],
  },
  {
    slug: 'la-cale-du-rhone',
    kind: 'repairer',
    name: 'La Cale du Rhône',
    does: ['repair'],
    places: [
      {
        slug: 'la-cale-du-rhone',
        name: 'La Cale du Rhône',
        street: '2 rue de la Cale',
        postcode: '84100',
        communeCode: orange,
        point: { latitude: 44.137, longitude: 4.81 },
        precision: 'address',
        itinerant: true,
      },
    ],
  },
  {
    slug: 'sans-porte',
    kind: 'shop',
    name: 'Épicerie à placer',
    places: [
      {
        slug: 'sans-porte',
        name: 'Épicerie à placer',
        communeCode: jeumont,
        point: { latitude: 50.29, longitude: 4.1 },
        precision: 'commune',
        claimedPoint: { latitude: 43.3, longitude: 5.4 },
        hours: 'Mo-Sa 08:00-12:30',
      },
    ],
  },
]

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { isPseudo } from '../pseudo/named.js'
import { AtDesk } from '../roles/at-desk.js'
import { root } from '../sources.js'
import type { DemoTown } from '../journeys/demo-town.js'
import { untilRead } from './still.js'
import { schemes, shotsFolder, widths } from './views.js'

type Room = {
  readonly name: string
  readonly hash: string
  /** The guide has a page about it, with its picture. */
  readonly isInGuide?: true
  /** What is done there first. */
  readonly begin?: (page: Page) => Promise<void>
}

const press =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(`coop-desk ${selector}`).first().click()

/** The first of a list, beside it or in its place. */
const first = press('a.pick')
const talk = press('a.write')

/** The first person of whom the one field knows, with something in the basket. */
async function lendToFirst(page: Page): Promise<void> {
  await page.locator('coop-desk input[role=combobox]').first().fill('or')
  await page.locator('coop-desk [role=option]').first().click()
}

/** A list of objects with two lines to mend, tried. */
async function tryList(page: Page): Promise<void> {
  // Our own headings are words of ours; others know none of the pseudo-language.
  const list = [
    isPseudo ? 'Référence;Titre;Rubrique;État de l’objet;Dépôt de garantie' : 'Code;Objet;Catégorie;État;Caution (€)',
    'Z-1;Perceuse à percussion;Outils électriques;Bon état;40 €',
    'Z-2;Tente quatre places;;;',
    'Z-2;Scie;;;',
    'Z-3;Échelle;Outillages;bof;',
    'Z-4;Barnum;;Usé;50',
  ].join('\r\n')
  const file = { name: 'inventaire-2027.csv', mimeType: 'text/csv', buffer: Buffer.from(list) }
  await page.locator('#stock-file').setInputFiles(file)
  await page.locator('.files .go').click()
  await page.locator('#faulty').waitFor()
}

const workshop = '#/workshop/member/les-rayons-du-marais'

/** Whose desk of the demo shows which rooms. */
const desks: readonly { readonly email: string; readonly rooms: readonly Room[] }[] = [
  {
    email: 'ines@marais.example',
    rooms: [
      { name: 'today', hash: '#/today/member/maison-des-marais' },
      { name: 'menu', hash: '#/plus' },
      { name: 'people', hash: '#/people/member/maison-des-marais' },
      { name: 'people-invite', hash: '#/people/member/maison-des-marais/invite' },
      { name: 'audit', hash: '#/audit/member/maison-des-marais' },
      { name: 'stock', hash: '#/stock/member/maison-des-marais', isInGuide: true },
      { name: 'stock-object', hash: '#/stock/member/maison-des-marais', begin: press('.table.stock td a') },
      { name: 'import', hash: '#/stock/member/maison-des-marais/import', isInGuide: true, begin: tryList },
      { name: 'place', hash: '#/place/member/maison-des-marais', isInGuide: true },
    ],
  },
  {
    email: 'hakim@lomme.example',
    rooms: [
      { name: 'moderation', hash: '#/moderation/site/ville-de-lomme', isInGuide: true },
      { name: 'moderation-subject', hash: '#/moderation/site/ville-de-lomme', begin: first },
    ],
  },
  { email: 'sophie@lomme.example', rooms: [{ name: 'site', hash: '#/site/site/ville-de-lomme', isInGuide: true }] },
  {
    email: 'malik@rayons.example',
    rooms: [
      { name: 'workshop', hash: workshop, isInGuide: true },
      ...['day', 'month'].map((view) => ({ name: `workshop-${view}`, hash: `${workshop}?view=${view}` })),
      { name: 'workshop-list', hash: `${workshop}?view=list` },
      { name: 'workshop-appointment', hash: `${workshop}?view=list`, begin: first },
      { name: 'workshop-talk', hash: `${workshop}?view=list`, begin: talk },
      ...['walk-in', 'hours', 'services', 'texts', 'close'].map((part) => ({
        name: `workshop-${part}`,
        hash: `${workshop}/${part}`,
      })),
    ],
  },
  {
    email: 'yasmine@etagere.example',
    rooms: [
      { name: 'today-lending', hash: '#/today/member/letagere' },
      { name: 'today-week', hash: '#/today/member/letagere?span=week' },
      { name: 'loans', hash: '#/loans/member/letagere?show=all' },
      { name: 'loans-request', hash: '#/loans/member/letagere?show=all', begin: first },
      { name: 'loans-talk', hash: '#/loans/member/letagere?show=all', begin: talk },
      { name: 'loans-rules', hash: '#/loans/member/letagere/rules' },
      { name: 'loans-counter', hash: '#/loans/member/letagere/counter' },
      { name: 'lend', hash: '#/lend/member/letagere' },
      { name: 'lend-person', hash: '#/lend/member/letagere', begin: lendToFirst },
      { name: 'returns', hash: '#/returns/member/letagere' },
      { name: 'borrowers', hash: '#/borrowers/member/letagere' },
      { name: 'borrowers-one', hash: '#/borrowers/member/letagere', begin: first },
      { name: 'memberships', hash: '#/memberships/member/letagere' },
      { name: 'stock-labels', hash: '#/stock/member/letagere/labels' },
    ],
  },
  {
    email: 'reseau@apes.example',
    rooms: [
      { name: 'network', hash: '#/network/network/network', isInGuide: true },
      ...['members', 'sites', 'categories', 'vocabulary'].map((section) => ({
        name: `network-${section}`,
        hash: `#/network/network/network/${section}`,
      })),
      ...['members/add', 'sites/new', 'sites/at-ville-de-lomme', 'categories/%2B', 'vocabulary/%2B', 'words/%2B'].map(
        (item) => ({
          name: `network-${item.replace('/', '-').replace('%2B', 'new')}`,
          hash: `#/network/network/network/${item}`,
        }),
      ),
    ],
  },
]

/** Each room of the desk, into `.shots/desk/`; at a desk's width and in light it is the guide's picture too. */
export async function takeDeskShots(
  browser: Browser,
  { server }: DemoTown,
  isWanted: (room: Room) => boolean,
): Promise<void> {
  mkdirSync(join(shotsFolder, 'desk'), { recursive: true })
  for (const { email, rooms: all } of desks) {
    const rooms = all.filter(isWanted)
    if (rooms.length === 0) continue
    const somebody = await AtDesk.open(browser, { server, email })
    await somebody.signIn()
    await somebody.comesHome()
    const isRead = untilRead(somebody.page)
    for (const room of rooms) await takeRoom(somebody.page, room, isRead)
    await somebody.page.context().close()
  }
}

async function takeRoom(
  page: Page,
  { name, hash, isInGuide, begin }: Room,
  isRead: () => Promise<void>,
): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash)
  await begin?.(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 500 ? 720 : 900 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await isRead()
      const taken = await page.screenshot({
        path: join(shotsFolder, 'desk', `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      })
      if (isInGuide && !isPseudo && width === 1280 && colorScheme === 'light') await keepForGuide(name, taken)
    }
  }
  console.log(`desk: ${name}`)
}

/** The upper part, which tells what the room is: a picture of a whole list would be long and heavy. */
async function keepForGuide(name: string, taken: Buffer): Promise<void> {
  const { width, height } = await sharp(taken).metadata()
  await sharp(taken)
    .extract({ left: 0, top: 0, width, height: Math.min(height, 900) })
    .webp({ quality: 72, effort: 6 })
    .toFile(join(root, 'demo', 'guide', 'pictures', `desk-${name}.webp`))
}

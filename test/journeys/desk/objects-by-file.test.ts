import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { sharedBrowser } from '../../support/chromium.js'
import { morning, pictureOf } from '../../support/offers/publishing.js'
import { zipOf } from '../../support/offers/stock-files.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { focused } from '../../support/roles/presses.js'
import { signIn } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { patienceMs } from '../../support/patience.js'

const paul = 'paul@marais.example'
const room = '#/stock/member/maison-des-marais'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  const { services, clock, url: origin } = server
  const { house } = await buildTown(services.database, clock)
  const { accountId } = await signIn(server, { email: paul, firstName: 'Paul', origin })
  const holding = { accountId, role: 'staff', of: { member: house.memberId } } as const
  await administer(services.database, (tx) => insertRole(tx, holding, clock.now()))
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

const planted = [
  'Code;Objet;Catégorie;État;Lieu;Caution (€);Photos',
  'A-1;Perceuse à percussion;Outillage électrique;Bon état;Maison des Marais;40 €;perceuse.jpg',
  'A-2;"Tente; quatre places";;;;;',
  'A-2;Scie;;;;;',
  'A-3;Échelle;Outillages;bof;;cher;',
  'A-4;Barnum;;;;;absente.jpg',
].join('\r\n')

test('a list with planted faults is tried, taken in without them, mended, and changes nothing the second time', async () => {
  const desk = await AtDesk.open(browser, { server, email: paul }, { width: 320, path: `/bureau${room}` })
  await desk.signIn()
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  const photo = new Uint8Array(await pictureOf('#a33'))
  const zip = {
    name: 'objets.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipOf(planted, { 'perceuse.jpg': photo })),
  }
  const tryFile = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    await page.getByLabel('Fichier (.csv ou .zip)').setInputFiles(file)
    await page.getByRole('button', { name: 'Essayer le fichier' }).press('Enter')
  }

  await page.getByRole('link', { name: 'Importer un fichier' }).press('Enter')
  await expect.poll(() => focused(page)).toBe('files')
  await page.getByText('Quelles colonnes sont comprises').click()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Essayer le fichier' }).press('Enter')
  await page.getByText('Choisissez d’abord un fichier.').waitFor()
  expect(await focused(page)).toBe('stock-file')
  await tryFile({ name: 'objets.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') })
  await page.getByText('C’est un fichier .csv ou .zip qu’il faut.').waitFor()

  await tryFile(zip)
  await page.getByRole('heading', { name: '3 lignes à corriger' }).waitFor()
  expect(await page.getByRole('list', { name: 'objets.zip' }).innerText()).toMatch(
    /3 à ajouter\s+2 refusées\s+1 photo avec/,
  )
  for (const said of [
    'Ce code est déjà celui de la ligne 3.',
    'Aucune catégorie ne s’appelle « Outillages ». Peut-être « Outils » ou « Outillage électrique » ?',
    '« bof » n’est pas un état : Comme neuf, Très bon, Bon, Usé ou À réparer.',
    '« cher » n’est pas une somme : écrivez 20, ou 12,50, au plus 10 000 €.',
    'La photo « absente.jpg » manque : elle doit être dans le même zip que la liste.',
  ])
    await page.getByText(said).waitFor()
  expect(await desk.look('room')).toEqual([])
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger ces lignes' }).press('Enter')
  const report = await readFile(await (await saved).path(), 'utf8')
  expect(report.split('\r\n')[2]).toMatch(/^A-3,Échelle,Outillages,bof,,cher,,"Ligne 5\s: Aucune catégorie/)

  // Nothing has come in yet; what has is there for whoever comes back.
  await page.getByRole('button', { name: 'Ajouter les 3 objets' }).press('Enter')
  await page.getByText('Le fichier « objets.zip » est entré.').waitFor()
  await page.reload()
  await page.getByRole('list', { name: 'objets.zip' }).getByText('ajoutés').waitFor()
  await page.getByRole('button', { name: 'Choisir un autre fichier' }).press('Enter')
  await tryFile(zip)
  await page.getByText('Rien à changer : tout ce que dit ce fichier est déjà là.').waitFor()
  await page.getByRole('button', { name: 'Choisir un autre fichier' }).press('Enter')
  const mended = report
    .replace('Outillages,bof', 'Outillage électrique,Bon')
    .replace('cher', '20')
    .replace('A-2,', 'A-5,')
  await tryFile({ name: 'a-corriger.csv', mimeType: 'text/csv', buffer: Buffer.from(mended) })
  await page.getByRole('button', { name: 'Ajouter les 2 objets' }).press('Enter')
  await page.getByText('Le fichier « a-corriger.csv » est entré.').waitFor()
  await page.getByRole('link', { name: 'Fermer' }).press('Enter')
  await page.getByText('5 objets', { exact: true }).waitFor()

  const taken = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tout emporter (zip)' }).press('Enter')
  const archive = await taken
  expect(archive.suggestedFilename()).toBe('objets-2027-03-01.zip')
  const files = unzipSync(new Uint8Array(await readFile(await archive.path())))
  expect(Object.keys(files)).toHaveLength(2)
  expect(
    Buffer.from(files['objets.csv'] ?? [])
      .toString()
      .split('\r\n'),
  ).toHaveLength(7)
  expect(desk.complaints).toEqual([])
})

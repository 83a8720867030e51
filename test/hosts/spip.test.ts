import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAlive } from '../support/hosts/alive.js'
import {
  activatePlugin,
  addSection,
  addWriter,
  proposeArticle,
  publishArticle,
  signedIntoSpip,
  startSpip,
  uninstallPlugin,
  writer,
  type Spip,
} from '../support/hosts/spip.js'
import { useTown } from '../support/journeys/use-town.js'
import { patienceMs } from '../support/patience.js'

const here = useTown(undefined, { reachable: true })
let spip: Spip
let article = ''

/** One after the other: each goes on where the one before has left the site. */
beforeAll(async () => {
  spip = await startSpip(mkdtempSync(join(tmpdir(), 'coop-spip-')), here.browser)
})

afterAll(() => spip?.[Symbol.asyncDispose]())

test('the plugin that the server gives is put beside the others, and activated', async () => {
  const { server } = here.town
  const archive = await (await fetch(`${server.url}/integrer/spip.zip`)).arrayBuffer()
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(archive)))) {
    const file = join(spip.root, 'plugins/auto', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const page = await signedIntoSpip(here.browser, spip)

  await activatePlugin(page, spip)

  expect(spip.settings('coop_base_version')).toBe(1)
})

/** Written before anybody has said whose site this is. */
let early = ''

test('until somebody says whose site this is, who may edit or configure is told, and visitors see nothing broken', async () => {
  const page = await signedIntoSpip(here.browser, spip)
  await addWriter(page, spip)
  const odile = await signedIntoSpip(here.browser, spip, writer)
  const section = await addSection(page, spip, 'Vie locale')
  const text = 'Bonjour.\n\n<coop|offres>\n\nÀ bientôt.\n'
  const proposed = await proposeArticle(odile, spip, { section, title: 'Bientôt', text })
  // SPIP still leads elsewhere the pages in which it was proposed and published.
  const toWriter = await odile.context().newPage()
  const toWebmaster = await page.context().newPage()
  await toWriter.goto(`${spip.url}/ecrire/?exec=article&id_article=${proposed}`)
  early = await publishArticle(page, spip, proposed)

  const anybody = await (await fetch(early)).text()
  await toWebmaster.goto(early)
  const told = toWebmaster.locator('.coop_faute')

  expect(anybody).toContain('Bonjour.')
  expect(anybody).not.toMatch(/coop_faute|<coop|coop\|/)
  expect(await toWriter.locator('.coop_faute').innerText()).toContain('Demandez-le à qui tient ce site')
  expect(await toWriter.locator('.messages-alertes').count()).toBe(0)
  expect(await told.innerText()).toContain('Rien n’est montré ici')
  await told.getByRole('link', { name: 'Les régler' }).click()
  await toWebmaster.getByLabel('Adresse du serveur').waitFor()
  expect(await toWebmaster.locator('.messages-alertes').count()).toBe(0)
  await toWebmaster.goto(`${spip.url}/ecrire/?exec=articles`)
  await toWebmaster.locator('.messages-alertes').getByRole('link', { name: 'Les régler' }).waitFor()
})

test('it is told whose site this is, and says what of it cannot be right', async () => {
  const { server } = here.town
  const page = await signedIntoSpip(here.browser, spip)
  await page.goto(`${spip.url}/ecrire/?exec=configurer_coop`)
  const site = page.getByLabel('Nom de votre site dans le réseau')
  const mismatch = () => site.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)
  await page.getByLabel('Adresse du serveur').fill('http://coop.example')
  await site.fill('Ville de Lomme')
  expect(await mismatch()).toBe(true)
  // By a browser that checks nothing.
  await page.locator('.formulaire_configurer_coop form').evaluate((form: HTMLFormElement) => (form.noValidate = true))
  await page.locator('.formulaire_configurer_coop [type=submit]').click()
  await page.getByText('L’adresse du serveur commence par https://').waitFor()
  await page.getByText('Le nom d’un site s’écrit en minuscules').waitFor()
  expect(await page.getByLabel('Adresse du serveur').inputValue()).toBe('http://coop.example')
  expect(await site.inputValue()).toBe('Ville de Lomme')
  await page.goto(`${spip.url}/ecrire/?exec=configurer_coop`)
  expect(await site.inputValue()).toBe('')
  await page.getByLabel('Adresse du serveur').fill(server.url)
  await site.fill('ville-de-lomme')
  expect(await mismatch()).toBe(false)
  await page.locator('.formulaire_configurer_coop [type=submit]').click()
  await page.getByText('La nouvelle configuration a été enregistrée').waitFor()

  const text = async () => (await fetch(early)).text()
  await expect.poll(text, { timeout: 20_000 }).toContain('<coop-offer-board site="ville-de-lomme"')
  await page.goto(early)
  expect(await page.locator('.coop_faute').count()).toBe(0)
})

test('an article that names the three elements is proposed by somebody who only writes, and published', async () => {
  const page = await signedIntoSpip(here.browser, spip)
  const section = await addSection(page, spip, 'Près d’ici')
  const odile = await signedIntoSpip(here.browser, spip, writer)

  const proposed = await proposeArticle(odile, spip, {
    section,
    title: 'Près de chez vous',
    text: 'Bonjour.\n\n<coop|offres|kind=give>\n\n<coop|reparation>\n\n<coop|carte|heading-level=3>\n',
  })
  article = await publishArticle(page, spip, proposed)

  const text = await (await fetch(article)).text()
  expect(text).toMatch(
    /<coop-offer-board site="ville-de-lomme" kind="give"[^>]*><a href="[^"]+\/s\/ville-de-lomme\/offres">Voir les offres<\/a>/,
  )
})

test.each([390, 1280])(
  'a resident sees the three elements alive at %i px',
  async (width) => {
    const page = await expectAlive(here.browser, article, width)

    expect(await page.locator('coop-member-map').getAttribute('heading-level')).toBe('3')
  },
  60_000,
)

test('an address changes nothing of what the article says', async () => {
  const text = await (await fetch(`${article}&site=autre&theme=dark&kind=lend`)).text()

  expect(text).toMatch(/<coop-offer-board site="ville-de-lomme" kind="give" style/)
  expect(text).toMatch(/<coop-member-map site="ville-de-lomme" heading-level="3" style/)
})

test('a mistyped shortcode tells who may edit what is wrong, and shows nothing to others', async () => {
  const page = await signedIntoSpip(here.browser, spip)
  const odile = await signedIntoSpip(here.browser, spip, writer)
  const section = await addSection(page, spip, 'Essais')
  const text = 'Bonjour.\n\n<coop|offre>\n\n<coop|réparation|kind=lend>\n\n<coop|carte|genre=shop|heading-level=3>\n'
  const proposed = await proposeArticle(odile, spip, { section, title: 'Une faute de frappe', text })
  const address = await publishArticle(page, spip, proposed)
  const notice = '.coop_faute'

  const anybody = await (await fetch(address)).text()
  await odile.goto(address)
  await page.goto(address)

  expect(anybody).toContain('Bonjour.')
  expect(anybody).not.toMatch(/coop_faute|coop\|/)
  expect(await odile.locator(notice).count()).toBe(0)
  expect(await page.locator(notice).allInnerTexts()).toEqual([
    expect.stringContaining('« offre »'),
    expect.stringContaining('« réparation »'),
    expect.stringContaining('« genre ». Il a : site, territory, kind,'),
  ])
})

test('a squelette names an element, and a page without one has no script of ours', async () => {
  const page = (body: string) =>
    `<!doctype html><html lang="fr"><head><title>Essai</title></head><body>${body}</body></html>`
  writeFileSync(
    join(spip.root, 'squelettes/avec.html'),
    page('#COOP{reparation, bike-type=cargo}#COOP{offres,heading-level=3}'),
  )
  writeFileSync(join(spip.root, 'squelettes/sans.html'), page('Rien'))

  const [own, none] = await Promise.all(
    ['avec', 'sans'].map(async (name) => (await fetch(`${spip.url}/spip.php?page=${name}`)).text()),
  )

  expect(own).toMatch(/<coop-repair-booking site="ville-de-lomme" bike-type="cargo"/)
  expect(own).toMatch(/<coop-offer-board site="ville-de-lomme" heading-level="3"/)
  expect(own?.match(/\/v1\/coop\.js/g)).toHaveLength(1)
  expect(none).toContain('Rien')
  expect(none).not.toContain('coop.js')
})

test('uninstalled it leaves nothing', async () => {
  const page = await signedIntoSpip(here.browser, spip)

  await uninstallPlugin(page, spip)

  await expect.poll(() => spip.settings('coop'), { timeout: patienceMs }).toBe(0)
  const text = async () => (await fetch(article)).text()
  await expect.poll(text, { timeout: patienceMs }).not.toMatch(/<coop-|coop\.js/)
  expect(await text()).toContain('Près de chez vous')
})

test('PHP had nothing to say against it, from the first to the last', () => {
  expect(spip.server.faults('/coop')).toEqual([])
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { StrangeServer } from '../support/hosts/strange-server.js'
import { startWordPress, type WordPress } from '../support/hosts/wordpress.js'
import { signedIn } from '../support/hosts/wordpress-admin.js'
import { useTown } from '../support/journeys/use-town.js'
import { visit } from '../support/journeys/visit.js'

const here = useTown(undefined, { reachable: true })
const folder = mkdtempSync(join(tmpdir(), 'coop-wordpress-'))
let wordpress: WordPress
let strange: StrangeServer

/** One after the other: each goes on where the one before has left the site. */
beforeAll(async () => {
  strange = await StrangeServer.open()
  wordpress = await startWordPress(folder)
  await wordpress.addPlugin(`${here.town.server.url}/integrer/wordpress.zip`)
  wordpress.run(
    `update_option('coop_elements', array('server' => '${here.town.server.url}', 'site' => 'ville-de-lomme'));`,
  )
})

afterAll(async () => {
  await wordpress?.[Symbol.asyncDispose]()
  await strange?.[Symbol.asyncDispose]()
})

const blockOf = (server: string) =>
  `<!-- wp:coop/offer-board --><p class="wp-block-coop-offer-board"><a href="${server}/s/ville-de-lomme/offres">Voir les offres</a></p><!-- /wp:coop/offer-board -->`

/** All that somebody may try who writes here and may not write scripts. */
const attack = () => `${blockOf(strange.url)}

<!-- wp:coop/my-space {"site":"x\\u0022 onfocus=\\u0022"} --><p class="wp-block-coop-my-space"><a href="${here.town.server.url}@${strange.host}/moi">Mon espace</a></p><!-- /wp:coop/my-space -->

[coop element="offer-board" site="ville-de-lomme" server="${strange.url}" href="${strange.url}/s/x/offres" src="${strange.url}/v1/coop.js"]

[coop element="repair-booking" site="//${strange.host}"]

${strange.url}/s/ville-de-lomme/offres
`

/** A page in which nothing of the stranger ran, and in which the stranger's link is a link. */
async function expectUntouched(page: Awaited<ReturnType<typeof signedIn>>): Promise<void> {
  await page.locator(`a[href="${strange.url}/s/ville-de-lomme/offres"]`).first().waitFor()
  expect(await page.locator(`[src*="${strange.host}"]:not([sandbox="allow-scripts"])`).count()).toBe(0)
  await page.locator('coop-offer-board [data-state]').first().waitFor()
  expect(await page.locator(`coop-offer-board a[href*="${strange.host}"], coop-my-space`).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.dataset['taken'])).toBeUndefined()
  expect(strange.asked.filter((path) => path === '/v1/coop.js')).toEqual([])
}

test.each([
  ['contributrice', 'pending'],
  ['autrice', 'publish'],
] as const)(
  'what the %s links to elsewhere stays a link, for who looks it over and for everybody',
  async (who, status) => {
    const address = wordpress.post({ who, status, content: attack() })
    const admin = await signedIn(here.browser, wordpress, 'admin')

    await admin.goto(status === 'pending' ? `${address}&preview=true` : address)
    await expectUntouched(admin)
    expect(strange.asked).toContain('/oembed')

    if (status === 'publish') {
      await expectUntouched((await visit(here.browser, address)).page)
      const feed = await (await fetch(`${wordpress.url}/?feed=rss2`)).text()
      expect(feed).toContain(`<a href="${strange.url}/s/ville-de-lomme/offres">`)
      expect(feed).not.toMatch(/coop\.js|<coop-/)
    }
  },
  120_000,
)

test('the editor of who looks it over shows no page of elsewhere, and says why', async () => {
  const address = wordpress.post({ who: 'contributrice', status: 'pending', content: attack() })
  const admin = await signedIn(here.browser, wordpress, 'admin')
  strange.asked.length = 0

  await admin.goto(`${wordpress.url}/wp-admin/post.php?post=${new URL(address).searchParams.get('p')}&action=edit`)
  const canvas = admin.frameLocator('iframe[name=editor-canvas]')
  await canvas.locator('.wp-block-coop-offer-board').getByText(`mène à ${strange.url}`).waitFor()

  expect(strange.asked.filter((path) => path.startsWith('/embed') || path === '/v1/coop.js')).toEqual([])
})

test('the former server stays in the list when another is set, until an administrator takes it away', async () => {
  const kept = wordpress.post({ who: 'autrice', status: 'publish', content: blockOf(here.town.server.url) })
  const admin = await signedIn(here.browser, wordpress, 'admin')
  const settings = `${wordpress.url}/wp-admin/options-general.php?page=coop-elements`
  const save = async () => {
    await admin.click('#submit')
    await admin.locator('.notice-success, .updated').first().waitFor()
  }
  await admin.goto(settings)

  await admin.getByLabel('Adresse du serveur').fill('https://nouveau.example')
  await save()

  const former = admin.getByLabel('Anciens serveurs')
  expect(await former.inputValue()).toBe(here.town.server.url)
  const { page } = await visit(here.browser, kept)
  await page.locator('coop-offer-board [data-state]').first().waitFor()

  await former.fill('')
  await save()
  const text = await (await fetch(kept)).text()
  expect(text).toContain(`<p><a href="${here.town.server.url}/s/ville-de-lomme/offres">Voir les offres</a></p>`)
  expect(text).not.toMatch(/coop\.js|<coop-/)

  await former.fill(`${here.town.server.url}/\n`)
  await save()
  expect(await (await fetch(kept)).text()).toContain(`${here.town.server.url}/v1/coop.js`)
})

test('on a network of sites who runs one of them changes neither', async () => {
  wordpress.becomeNetwork()
  wordpress.run(`add_user_to_blog(1, get_user_by('login', 'autrice')->ID, 'administrator');`)
  const page = await signedIn(here.browser, wordpress, 'autrice')
  const before = wordpress.run(`echo wp_json_encode(get_option('coop_elements'));`)

  const seen = await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=coop-elements`)
  expect(seen?.status()).toBe(403)
  // By the form of another page of settings, which is hers.
  await page.goto(`${wordpress.url}/wp-admin/options-general.php`)
  const refused = await page.evaluate(async (server) => {
    const form = new URLSearchParams({
      option_page: 'coop-elements',
      action: 'update',
      'coop_elements[server]': server,
    })
    return (await fetch('options.php', { method: 'POST', body: form })).status
  }, strange.url)
  expect(refused).toBe(403)
  expect(wordpress.run(`echo wp_json_encode(get_option('coop_elements'));`)).toBe(before)

  const chief = await signedIn(here.browser, wordpress, 'admin')
  await chief.goto(`${wordpress.url}/wp-admin/options-general.php?page=coop-elements`)
  await chief.getByLabel('Anciens serveurs').waitFor()
})

test('uninstalled from a network of sites it leaves nothing in any of them', () => {
  const options = `foreach (get_sites(array('fields' => 'ids', 'number' => 0)) as $id) { switch_to_blog($id); echo get_option('coop_elements') ? 'settings ' : 'none '; restore_current_blog(); }`
  wordpress.run(`foreach (range(1, 2) as $at) {
    $id = wp_insert_site(array('domain' => DOMAIN_CURRENT_SITE, 'path' => "/quartier-$at/", 'title' => 'Quartier', 'user_id' => 1));
    switch_to_blog($id); update_option('coop_elements', array('server' => 'https://coop.example', 'site' => 'quartier')); restore_current_blog();
  }`)
  expect(wordpress.run(options)).toBe('settings settings settings ')

  wordpress.run(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin('coop-elements/coop-elements.php');`,
  )

  expect(wordpress.run(options)).toBe('none none none ')
})

test('PHP had nothing to say against it, from the first to the last', () => {
  expect(wordpress.server.faults('coop-elements')).toEqual([])
})

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAlive } from '../support/hosts/alive.js'
import { startWordPress, type WordPress } from '../support/hosts/wordpress.js'
import { Editor, signedIn, uploadPlugin } from '../support/hosts/wordpress-admin.js'
import { useTown } from '../support/journeys/use-town.js'
import { visit } from '../support/journeys/visit.js'

const here = useTown(undefined, { reachable: true })
const folder = mkdtempSync(join(tmpdir(), 'coop-wordpress-'))
let wordpress: WordPress
let article = ''

/** One after the other: each goes on where the one before has left the site. */
beforeAll(async () => {
  wordpress = await startWordPress(folder)
})

afterAll(() => wordpress?.[Symbol.asyncDispose]())

test('an administrator uploads the plugin that the server gives, activates it and says whose site this is', async () => {
  const { server } = here.town
  const archive = join(folder, 'wordpress.zip')
  writeFileSync(archive, new Uint8Array(await (await fetch(`${server.url}/integrer/wordpress.zip`)).arrayBuffer()))
  const page = await signedIn(here.browser, wordpress, 'admin')

  await uploadPlugin(page, wordpress, archive)
  await page.getByRole('link', { name: 'Réglages', exact: true }).last().click()
  await page.getByLabel('Adresse du serveur').fill('pas une adresse')
  await page.getByLabel('Nom de votre site dans le réseau').fill('Ville-de-Lomme ')
  await page.click('#submit')
  await page.getByText('L’adresse du serveur commence par https://.').waitFor()
  expect(await page.getByLabel('Adresse du serveur').inputValue()).toBe('pas une adresse')
  expect(await page.getByLabel('Nom de votre site dans le réseau').inputValue()).toBe('Ville-de-Lomme ')
  await page.getByLabel('Adresse du serveur').fill(`${server.url}/`)
  await page.click('#submit')
  await page.locator('.notice-success, .updated').first().waitFor()

  expect(await page.getByLabel('Adresse du serveur').inputValue()).toBe(server.url)
  expect(await page.getByLabel('Nom de votre site dans le réseau').inputValue()).toBe('ville-de-lomme')
})

test.each([
  ['en_US', /“(.+?)”/g, ['Offers', 'Have a bicycle repaired', 'Map of places', 'My space']],
  ['fr_FR', /«\s(.+?)\s»/g, ['Les offres', 'Réparer son vélo', 'La carte des lieux', 'Mon espace']],
] as const)(
  'each word that the settings give in %s finds its block in the editor',
  async (language, quoted, titles) => {
    wordpress.run(`update_user_meta(get_user_by('login', 'admin')->ID, 'locale', '${language}');`)
    const page = await signedIn(here.browser, wordpress, 'admin')
    await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=coop-elements`)
    const words = [...(await page.locator('.wrap').innerText()).matchAll(quoted)].map(([, word = '']) => word)
    const editor = new Editor(page)
    await editor.begin(wordpress, 'Essai')

    expect(words).toHaveLength(titles.length)
    for (const [at, word] of words.entries()) {
      await editor.addBlock(word, titles[at] ?? '')
      await editor.addWords('')
    }
    const blocks = [...(await editor.content).matchAll(/<!-- wp:(coop\/[\w-]+)/g)].map(([, name]) => name)
    expect(blocks).toEqual(['coop/offer-board', 'coop/repair-booking', 'coop/member-map', 'coop/my-space'])
  },
  120_000,
)

test('an author places blocks, sees them alive while writing, and what is saved is a link', async () => {
  const editor = new Editor(await signedIn(here.browser, wordpress, 'autrice'))
  await editor.begin(wordpress, 'Près de chez vous')

  await editor.addBlock('offres', 'Les offres')
  const preview = editor.canvas.frameLocator('iframe[title$="Les offres"]')
  await preview.locator('coop-offer-board [data-state]').first().waitFor()
  await editor.page.getByLabel('Seulement un genre', { exact: true }).selectOption({ label: 'À donner' })
  await editor.canvas.locator('iframe[src*="kind=give"]').waitFor()
  await editor.canvas.locator('.wp-block-coop-offer-board').press('Enter')
  await editor.page.keyboard.type('[coop element="repair-booking" heading-level="3"]')
  await editor.addWords('')
  await editor.addBlock('carte', 'La carte des lieux')

  expect(await editor.content).toContain(
    `<!-- wp:coop/offer-board {"kind":"give"} -->\n<p class="wp-block-coop-offer-board"><a href="${here.town.server.url}/s/ville-de-lomme/offres">Voir les offres</a></p>`,
  )
  article = await editor.publish()
  await editor.page.reload()
  await editor.canvas.locator('.wp-block-coop-member-map').waitFor()
  expect(await editor.canvas.locator('.block-editor-warning').count()).toBe(0)
})

test.each([390, 1280])(
  'a resident sees the three elements alive at %i px',
  async (width) => {
    const page = await expectAlive(here.browser, article, width)

    expect(await page.locator('coop-offer-board').getAttribute('kind')).toBe('give')
    expect(await page.locator('coop-repair-booking').getAttribute('heading-level')).toBe('3')
    expect(await page.locator('coop-member-map').getAttribute('site')).toBe('ville-de-lomme')
  },
  60_000,
)

const group = (layout: string, inside: string) =>
  `<!-- wp:group {"layout":{"type":"flex",${layout}}} --><div class="wp-block-group">${inside}</div><!-- /wp:group -->`

const linkBlock = (name: string, path: string) =>
  `<!-- wp:coop/${name} --><p class="wp-block-coop-${name}"><a href="${here.town.server.url}/s/ville-de-lomme/${path}">Voir</a></p><!-- /wp:coop/${name} -->`

test.each([390, 1280])(
  'in a Row and in a Stack an element has the whole width, at %i px',
  async (width) => {
    const address = postOfAuthor(
      [
        group('"flexWrap":"nowrap"', linkBlock('offer-board', 'offres')),
        group('"orientation":"vertical"', '<!-- wp:shortcode -->[coop element="repair-booking"]<!-- /wp:shortcode -->'),
        group('"orientation":"vertical","justifyContent":"center"', linkBlock('member-map', 'carte')),
      ].join('\n\n'),
    )
    const page = await expectAlive(here.browser, address, width)

    const room = await page
      .locator('.wp-block-group.is-layout-flex > .coop-elements')
      .evaluateAll((blocks) =>
        blocks.map((block) => block.firstElementChild!.clientWidth - block.parentElement!.clientWidth),
      )
    expect(room).toEqual([0, 0, 0])
  },
  60_000,
)

test('a bare address in an author’s post becomes the frame, alive on a phone, and until then it is a link', async () => {
  const bare = `${here.town.server.url}/s/ville-de-lomme/offres`
  const address = wordpress.run(`
    wp_set_current_user(get_user_by('login', 'autrice')->ID); kses_init_filters();
    echo get_permalink(wp_insert_post(array('post_title' => 'Une adresse seule', 'post_status' => 'publish', 'post_content' => "Voici.\\n\\n${bare}\\n\\nFin.")));`)
  const text = await (await fetch(address)).text()
  expect(text).toMatch(
    /<blockquote class="wp-embedded-content"[^>]*><p><a href="[^"]+\/s\/ville-de-lomme\/offres">Les offres – Ville de Lomme<\/a><\/p>\s*<\/blockquote>/,
  )

  const { page } = await visit(here.browser, address, { viewport: { width: 390, height: 844 } })
  const frame = page.locator('iframe.wp-embedded-content')
  await frame.scrollIntoViewIfNeeded()
  await frame.contentFrame().locator('coop-offer-board [data-state=shown]').first().waitFor()

  await page.locator('blockquote.wp-embedded-content').waitFor({ state: 'hidden' })
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('a mistyped shortcode tells who may edit what is wrong, and shows nothing to others', async () => {
  const codes = ['[coop]', '[coop element="offres"]', '[coop element=“offer-board”]', '[coop element=« offer-board »]']
  const content = [...codes, '[coop element="my-space" genre="don"]'].map((code) => `<p>${code}</p>`).join('\n')
  const address = wordpress.post({ who: 'autrice', status: 'publish', content })
  const author = await signedIn(here.browser, wordpress, 'autrice')
  const other = await signedIn(here.browser, wordpress, 'contributrice')

  await author.goto(address)
  await other.goto(address)
  const { page: anybody } = await visit(here.browser, address)

  const told = await author.locator('.coop-elements-notice').allInnerTexts()
  expect(told).toEqual([
    expect.stringContaining('element="offer-board"'),
    expect.stringContaining('« offres » n’est pas un élément'),
    expect.stringContaining('guillemets droits'),
    expect.stringContaining('guillemets droits'),
    expect.stringContaining('« genre » n’est pas un réglage'),
  ])
  for (const page of [other, anybody]) {
    await page.locator('coop-my-space').waitFor({ state: 'attached' })
    expect(await page.locator('.coop-elements-notice').count()).toBe(0)
  }
})

test('a page without an element loads nothing of ours', async () => {
  const page = await (await fetch(`${wordpress.url}/?p=1`)).text()

  expect(page).toContain('</html>')
  expect(page).not.toMatch(/coop\.js|coop-elements\.css/)
})

test('without the plugin the links stay, and uninstalled it leaves nothing', async () => {
  const page = await signedIn(here.browser, wordpress, 'admin')
  await page.goto(`${wordpress.url}/wp-admin/plugins.php`)
  const row = page.locator('tr[data-plugin="coop-elements/coop-elements.php"]')
  await row.locator('.deactivate a').click()
  await row.locator('.delete a').waitFor()
  const { page: seen } = await visit(here.browser, article)
  const links = seen.locator('a[href*="/s/ville-de-lomme/"]')
  expect(await links.allInnerTexts()).toEqual(['Voir les offres', 'Voir les lieux'])

  page.on('dialog', (dialog) => void dialog.accept())
  await row.locator('.delete a').click()
  await page.locator('tr.plugin-deleted-tr, .plugin-deleted-tr').first().waitFor()

  const left = wordpress.run(`global $wpdb;
    echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%coop%'"), ' ', file_exists(WP_PLUGIN_DIR . '/coop-elements') ? 'files' : 'nothing';`)
  expect(left).toBe('0 nothing')
})

/** What the configurator gives to copy, by step. */
async function pieces(choices: string): Promise<string[]> {
  const page = await (await fetch(`${here.town.server.url}/integrer?site=ville-de-lomme&${choices}`)).text()
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return [...page.matchAll(/<code id="code-\d">([^<]+)<\/code>/g)].map(([, code = '']) =>
    code.replace(/&([\w#]+);/g, (_, sign: string) => signs[sign] ?? ''),
  )
}

async function expectInSight(address: string, tags: readonly string[]): Promise<void> {
  const { page, wrong } = await visit(here.browser, address, { viewport: { width: 1280, height: 844 } })
  for (const tag of tags) {
    await page.locator(tag).scrollIntoViewIfNeeded()
    await page.locator(`${tag} [data-state]`).first().waitFor()
    expect(await page.locator(tag).evaluate((element) => getComputedStyle(element).minBlockSize)).toBe('844px')
  }
  expect(wrong).toEqual([])
}

/** What an author saves, who may write neither scripts nor tags of ours. */
const postOfAuthor = (content: string) =>
  wordpress.run(`
    wp_set_current_user(get_user_by('login', 'autrice')->ID); kses_init_filters();
    echo get_permalink(wp_insert_post(wp_slash(array('post_title' => 'Dans le thème', 'post_status' => 'publish', 'post_content' => base64_decode('${Buffer.from(content).toString('base64')}')))));`)

test('the three pieces live in a theme of files, where an author’s link becomes an element too', async () => {
  const [css = '', script = '', tag = ''] = await pieces('element=offer-board&way=html')
  const [sheet = '', , link = ''] = await pieces('element=repair-booking&way=link')
  const theme = join(folder, 'wordpress/wp-content/themes/mairie')
  mkdirSync(theme)
  const files = {
    'style.css': `/*\nTheme Name: Mairie\n*/\n${css}\n${sheet}`,
    'header.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta name="viewport" content="width=device-width">
      <link rel="stylesheet" href="<?php echo get_stylesheet_uri(); ?>"><?php wp_head(); ?>\n${script}\n</head><body>`,
    'index.php': `<?php get_header(); while (have_posts()) { the_post(); the_title('<h1>', '</h1>'); the_content(); } ?>
      ${tag}\n<?php get_footer();`,
    'footer.php': '<?php wp_footer(); ?></body></html>',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(theme, name), text)
  wordpress.run(`switch_theme('mairie');`)

  await expectInSight(postOfAuthor(`<p>Bonjour.</p>\n${link}`), ['coop-offer-board', 'coop-repair-booking'])
})

test('the block « HTML personnalisé » lives in the template of a theme of blocks', async () => {
  const [code = ''] = await pieces('element=offer-board&way=wordpress')
  const template = `<!-- wp:post-title {"level":1} /-->\n<!-- wp:post-content /-->\n<!-- wp:html -->\n${code}\n<!-- /wp:html -->`
  // As the editor of the site saves it.
  wordpress.run(`
    switch_theme('twentytwentyfive'); wp_set_current_user(get_user_by('login', 'admin')->ID); kses_init();
    $template = wp_insert_post(wp_slash(array('post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'single', 'post_title' => 'Article', 'post_content' => base64_decode('${Buffer.from(template).toString('base64')}'))));
    wp_set_object_terms($template, 'twentytwentyfive', 'wp_theme');`)

  await expectInSight(postOfAuthor('<p>Bonjour.</p>'), ['coop-offer-board'])
})

test('PHP had nothing to say against it, from the first to the last', () => {
  expect(wordpress.server.faults('coop-elements')).toEqual([])
})

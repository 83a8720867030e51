import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wayNames } from '../../../server/http/pages/configurator/ways.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { elementOptions } from '../../../widgets/words/elements/element-options.js'
import { textOf } from '../../support/sources.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')
  await buildTown(server.services.database, server.clock)
})

afterAll(() => server?.[Symbol.asyncDispose]())

async function read(path: string) {
  const answer = await fetch(server.url + path, { redirect: 'manual' })
  const text = await answer.text()
  return { answer, text, plain: unescaped(text) }
}

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')

test('what is chosen stands in the tag, in the frames and in the address of each way', async () => {
  const { plain, text } = await read(
    '/integrer?site=ville-de-lomme&element=offer-board&kind=lend&locale=en&heading-level=3&theme=dark&share=off',
  )

  expect(plain).toContain(
    `<coop-offer-board site="ville-de-lomme" kind="lend" locale="en" heading-level="3" theme="dark" share="off">`,
  )
  // The link within is in the language of the element.
  expect(plain).toMatch(/<a href="[^"]+\/s\/ville-de-lomme\/offres">See the offers<\/a>/)
  expect(text.match(/<iframe src="\/integrer\/apercu\?[^"]*kind=lend/g)).toHaveLength(3)
  // But the pinned one: no version is kept here.
  expect(text.match(/data-way="/g)).toHaveLength(wayNames.length - 1)
  expect(text).toMatch(/<details id="more" open>/)
})

test('every attribute of the manifest can be chosen, with what the network has', async () => {
  for (const [element, options] of Object.entries(elementOptions)) {
    const { text } = await read(`/integrer?site=ville-de-lomme&element=${element}`)
    for (const name of Object.keys(options)) expect(text, `${element} ${name}`).toContain(`name="${name}"`)
  }
  const { text } = await read('/integrer?site=ville-de-lomme&element=offer-board')
  expect(text).toMatch(/<option value="[\w-]+"\s*>– [^<]+<\/option>/)
})

test('of several sites none is taken for the one that is meant, and what is not known is told', async () => {
  const { database } = server.services
  const { member_id: memberId, territory_id: territoryId } = await database.reader
    .selectFrom('site')
    .select(['member_id', 'territory_id'])
    .executeTakeFirstOrThrow()
  await administer(database, (tx) =>
    createSite({ tx, clock: server.clock }, { slug: 'autre', name: 'Autre', memberId, territoryId, origins: [] }),
  )

  const asked = await read('/integrer?site=nimporte&element=x&way=spip')

  expect(asked.text).toMatch(/<option value="" selected>Choisissez votre site</)
  expect(asked.text).toContain('Aucun site ne s’appelle «\u00a0nimporte\u00a0» ici.')
  expect(asked.text).toContain('Il n’y a pas d’élément «\u00a0x\u00a0»')
  expect(asked.text).toContain('<input type="hidden" name="way" value="spip" />')
  expect(asked.text).not.toMatch(/id="code-0"|<iframe/)
  expect((await read('/integrer?site=ville-de-lomme&element=x')).text).toContain(
    'Il n’y a pas d’élément «\u00a0x\u00a0»',
  )
  expect((await read('/integrer/apercu?element=my-space')).answer.headers.get('location')).toBe(
    '/integrer?element=my-space',
  )
})

test('what nobody offers is left out, and nothing of an address is markup', async () => {
  const { plain, text, answer } = await read(
    '/integrer?site=ville-de-lomme&element=iframe&kind=%22%3E%3Cb%3E&theme=pink&way=telegraph&look=own&accent=red&place=A%20B',
  )

  expect(answer.status).toBe(200)
  expect(plain).toMatch(/<coop-offer-board site="[\w-]+">/)
  expect(text).not.toContain('<b>"')
  expect(text).not.toContain('telegraph')
})

test('colours of one’s own come with what cannot be read and the nearest that can', async () => {
  const close = await read('/integrer?site=ville-de-lomme&look=own&accent=%23f0a500')
  expect(close.text).toMatch(/Couleur des boutons sur fond \(en clair\)\s?: 2(,\d)?\s:\s1, il faut au moins 4,5\s:\s1/u)
  expect(close.text).toMatch(/La même teinte qui se lit\s: #[0-9a-f]{6}/u)

  const fine = await read('/integrer?site=ville-de-lomme&look=own&accent=%230e5a55')
  expect(fine.text).toMatch(/Tout se lit \(le moins bon contraste\s: \d/u)
  expect((await read('/integrer/apercu.css?site=ville-de-lomme&look=own&accent=%238a2f4b')).text).toContain(
    '--coop-accent: light-dark(#8a2f4b, ',
  )
})

test('a frame keeps the options, and the preview is a page of the strictest policy', async () => {
  const { plain } = await read('/integrer?site=ville-de-lomme&element=member-map&kind=shop&view=map&way=frame')
  expect(plain).toContain('/embed/member-map/ville-de-lomme?kind=shop&amp;amp;view=map')

  const preview = await read('/integrer/apercu?site=ville-de-lomme&element=member-map&kind=shop')
  const policy = preview.answer.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("frame-ancestors 'self'; require-trusted-types-for 'script'")
  expect(policy).not.toContain('unsafe')
  expect(preview.text).toContain('<coop-member-map site="ville-de-lomme" kind="shop">')
})

test('a height that is chosen is kept in the style sheet, in the preview and by the frame', async () => {
  const chosen = '/integrer?site=ville-de-lomme&element=offer-board&height=640'
  expect((await read(chosen)).plain).toContain('min-block-size: 640px;')
  expect((await read(`${chosen}&way=frame`)).plain).toContain('width="100%" height="640"')
  expect((await read('/integrer/apercu.css?site=ville-de-lomme&element=offer-board&height=640')).text).toContain(
    'min-block-size:640px',
  )
  expect((await read('/integrer?site=ville-de-lomme&height=7px')).plain).toContain('min-block-size: 100svh;')
})

test('an address alone says what was chosen, and is answered where an editor asks', async () => {
  const { plain } = await read('/integrer?site=ville-de-lomme&element=offer-board&kind=lend&locale=en&way=address')
  const [, address = ''] = /<code id="code-0">([^<]+)</.exec(plain) ?? []
  expect(address).toMatch(/\/s\/ville-de-lomme\/offres\?lang=en&amp;kind=lend$/)

  const asked = new URLSearchParams({ url: address.replaceAll('&amp;', '&') })
  const rich = await read(`/oembed?${asked.toString()}`)
  expect(rich.answer.status).toBe(200)
  expect(JSON.parse(rich.text).html).toMatch(/\/embed\/offer-board\/ville-de-lomme\?[^"]*kind=lend/)
})

test('one’s own space is never offered in a frame, which knows nobody', async () => {
  const { text, plain } = await read('/integrer?site=ville-de-lomme&element=my-space&way=frame')
  expect(text).not.toMatch(/data-way="(frame|address)"/)
  expect(plain).toContain('<coop-my-space site="ville-de-lomme">')
})

test('a policy is told for exactly what was chosen', async () => {
  const frame = await read('/integrer?site=ville-de-lomme&element=offer-board&way=frame')
  expect(frame.text).toMatch(/<code id="code-policy">frame-src {2}[^<\n]+;\nscript-src [^<\n]+;</)
  expect((await read('/integrer?site=ville-de-lomme&element=offer-board')).text).not.toContain('style-src')
  expect((await read('/integrer?site=ville-de-lomme&element=offer-board&way=wordpress')).text).toMatch(
    /style-src &#39;sha256-[\w+/]{43}=&#39;/,
  )
})

test('what is pasted in React is what the guide says, in both languages', async () => {
  const { text } = await read('/integrer?site=ville-de-lomme&element=offer-board&way=react')
  const codes = [...text.matchAll(/<code id="code-\d">([^<]+)<\/code>/g)].map(([, code = '']) =>
    unescaped(code).replaceAll('http://our.example', 'https://coop.example'),
  )

  expect(codes).toHaveLength(3)
  for (const path of ['demo/guide/embedding.md', 'demo/guide/en/embedding.md']) {
    for (const code of codes) expect(textOf(path)).toContain(`\n${code}\n`)
  }
})

test('every way comes with a picture of a step that says what one sees', async () => {
  for (const way of wayNames) {
    const { text } = await read(`/integrer?site=ville-de-lomme&element=offer-board&way=${way}&lang=en`)
    expect(text, way).toMatch(/<svg class="drawn"[^>]* role="img" aria-label="[A-Z][^"]{20,}"/)
  }
})

test('who has no site yet asks for one with the element that they look at, in their language', async () => {
  const { text } = await read('/integrer?site=ville-de-lomme&element=member-map&lang=en')
  const [, path = ''] = /<a href="(\/rejoindre[^"]*)">/.exec(text) ?? []
  const asked = await read(path.replaceAll('&amp;', '&'))
  expect(asked.text).toContain('<html lang="en">')
  expect(asked.text.match(/value="[a-z-]+"\s+checked/g)).toEqual([expect.stringContaining('value="member-map"')])
  expect((await read('/rejoindre?elements=%22%3E&elements=my-space')).text).not.toMatch(/\schecked/)
})

test('the page with its styles and its script weighs less than 60 kB on the way', async () => {
  const parts = [
    '/integrer?site=ville-de-lomme&element=offer-board&way=wordpress&look=own',
    '/s/page.css',
    '/integrer/live.js',
  ]
  const texts = await Promise.all(parts.map(async (path) => (await read(path)).text))
  const bytes = texts.map((text) => brotliCompressSync(text).length).reduce((all, each) => all + each)
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThanOrEqual(60_000)
})

test('where a plugin of ours may be installed it comes first, with what one writes then', async () => {
  const wordpress = await read('/integrer?site=ville-de-lomme&element=offer-board&kind=lend&way=wordpress')
  expect(wordpress.plain).toContain('href="/integrer/wordpress.zip"')
  expect(wordpress.plain).toContain('[coop element="offer-board" site="ville-de-lomme" kind="lend"]')
  // What the plugin asks in its settings.
  expect(wordpress.text).toMatch(/Nom de votre site dans le réseau\s:\s*<code translate="no">ville-de-lomme</)
  const spip = await read('/integrer?site=ville-de-lomme&element=offer-board&kind=give&way=spip')
  expect(spip.plain).toContain('<coop|offres|site=ville-de-lomme|kind=give>')
})

test('in English at its own address, and told where no site is open', async () => {
  expect((await read('/embed-it')).answer.headers.get('location')).toBe('/integrer?lang=en')
  expect((await read('/integrer?lang=en')).text).toContain('Paste into my page')

  await using empty = await openTestServer('sqlite', '2027-03-01T08:00:00Z')
  const text = await (await fetch(`${empty.url}/integrer`)).text()
  expect(text).toContain('Aucun site n’est encore ouvert ici.')
  expect(text).toContain('href="/rejoindre"')
})

test('the texts to paste are French whatever the house is called', async () => {
  const { text } = await read('/integrer?site=ville-de-lomme&element=offer-board')

  expect(text).toContain('le réseau qui fournit ce service')
  expect(text).not.toMatch(/\sà l[ae]s? réseau/)
  expect(text).toContain('une adresse e-mail\u00a0; le réseau qui fournit ce service vous envoie un code')
})

test('whoever has pasted the code is told how to see whether the page is well, with and without script', async () => {
  const french = await read('/integrer')
  const english = await read('/integrer?lang=en')

  expect(french.plain).toContain('Est-ce que ma page va bien')
  expect(french.plain).toContain('#coop-test')
  expect(french.plain).toContain('import("http://our.example/v1/check.js")')
  expect(english.plain).toContain('Is my page well?')
  expect((await read('/integrer/live.js')).text).toContain("hash = 'coop-test'")
})

test('who may declare the address of a page is told beside the choice of the site, with a note to send them', async () => {
  const french = await read('/integrer?site=ville-de-lomme&element=offer-board')
  expect(french.text.indexOf('href="#act"')).toBeLessThan(french.text.indexOf('id="code"'))
  expect(french.text).toContain('<h2 id="act">')
  expect(french.text).toMatch(/par la personne responsable de «\sVille de Lomme\s»/u)
  expect(french.text).toMatch(/<code id="letter">[^<]*Les offres[^<]*http:\/\/our\.example\/bureau, «/u)

  const english = await read('/integrer?site=ville-de-lomme&element=offer-board&lang=en')
  expect(english.text).toMatch(/<code id="letter">[^<]*“Offers”[^<]*http:\/\/our\.example\/bureau\?lang=en,/u)
  // There one does not act.
  expect((await read('/integrer?site=ville-de-lomme&element=offer-board&way=frame')).text).not.toContain('"#act"')
})

test('where not even the panel comes, what the console says leads to the lines of the policy', async () => {
  const { text } = await read('/integrer?site=ville-de-lomme')
  expect(text).toMatch(/«\sContent Security Policy\s»\s:<\/b>[^<]*<a href="#policy">/u)
  expect(text).toContain('<h2 id="policy">')
})

import { describe, expect, test } from 'vitest'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { oneEngine } from '../../support/engines.js'
import { admitWorkshop } from '../../support/repairs/workshop.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown, drillDraft } from '../../support/town.js'

const hostile = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '" onmouseover="alert(1)',
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  ']]><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<style>*{display:none}</style>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u2028</script>\u2029<script>alert(1)</script>',
  '${alert(1)} {{7*7}} #{7*7}',
  '<coop-offer-board site="evil" onclick="alert(1)">',
]

/** The tags that our pages are made of, and what may stand in them. Whatever else appears was written by a stranger. */
const tags = new Set(
  (
    '!doctype html head meta title link script body header a div strong nav main footer p h1 h2 h3 article section ul li dl dt dd span ' +
    'form label input select option optgroup button details summary coop-offer-board coop-repair-booking svg path circle br noscript'
  ).split(' '),
)
const attributes =
  /^(charset|name|content|rel|href|hreflang|lang|class|id|for|title|type|value|action|method|role|maxlength|autocomplete|label|open|selected|tabindex|src|site|locale|heading-level|bike-type|aria-\w+|viewbox|fill|stroke[\w-]*|focusable|d|cx|cy|r|html|data-words)$/

/** Every tag of a document, as a browser's tokenizer finds them: quotes hold, data of scripts is skipped. */
function strangersIn(body: string): string[] {
  const markup = body.replace(/(<script type="application\/ld\+json">)[^<]*(<\/script>)/g, '$1$2')
  const found: string[] = []
  for (const [tag, name = '', rest = ''] of markup.matchAll(/<\/?([a-z!][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi)) {
    const named = rest.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g, ' ')
    const names = named.split(/[\s/]+/).filter((each) => each !== '')
    if (!tags.has(name.toLowerCase()) || names.some((each) => !attributes.test(each.toLowerCase()))) found.push(tag)
  }
  const links = [...markup.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address)
  return [...found, ...links.filter((address) => !/^(\/|#|tel:|data:,$|http:\/\/our\.example\/)/.test(address))]
}

describe.each(oneEngine)('what a stranger writes, on the pages of %s', (engine) => {
  test('twenty hostile texts stay texts, in lists, sheets, titles, data and searches', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { nadia } = await buildTown(server.services.database, server.clock)
    const paths = ['/s/ville-de-lomme/offres', '/s/ville-de-lomme/offres?lang=en']
    for (const text of hostile) {
      const draft = { ...drillDraft, title: text, description: `${text}\n\n${text}` }
      const { id } = await administer(server.services.database, (tx) =>
        publishOffer({ tx, clock: server.clock }, asPerson(nadia), draft),
      )
      paths.push(`/s/ville-de-lomme/offres/${id}`, `/s/ville-de-lomme/offres?words=${encodeURIComponent(text)}`)
      paths.push(`/s/ville-de-lomme/offres/${encodeURIComponent(text)}`, `/s/${encodeURIComponent(text)}/offres`)
    }

    for (const path of paths) {
      const res = await fetch(server.url + path)
      const body = await res.text()

      expect(res.status, path).toBeLessThan(500)
      expect(strangersIn(body), path).toEqual([])
      expect(body.match(/<script/g)?.length ?? 0, path).toBeLessThanOrEqual(2)
      for (const [, json = ''] of body.matchAll(/ld\+json">(.*?)<\/script>/gs))
        expect(() => JSON.parse(json)).not.toThrow()
    }
    const list = await (await fetch(`${server.url}/s/ville-de-lomme/offres`)).text()
    for (const text of hostile.slice(0, 2)) expect(list).toContain(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
  })

  test('a repairer’s name, words and services stay texts too, and so does what is asked of the list', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { house } = await buildTown(server.services.database, server.clock)
    const list = '/s/ville-de-lomme/reparation'
    const paths = [list, `${list}?lang=en`]
    for (const [at, text] of hostile.entries()) {
      await admitWorkshop(server.services.database, server.clock, {
        at: house,
        slug: `atelier-${at}`,
        welcome: text,
        toBring: text,
        directions: text,
        services: [{ name: text, minutes: 30 }],
      })
      paths.push(
        ...['bike-type', 'near', 'after', 'back', 'lang'].map((name) => `${list}?${name}=${encodeURIComponent(text)}`),
      )
      paths.push(`/s/ville-de-lomme/rendez-vous/${encodeURIComponent(text)}`)
    }
    await server.services.database.writer
      .updateTable('member')
      .set({ name: hostile.join(' ') })
      .execute()
    server.services.cache.dropAll()

    for (const path of paths) {
      const res = await fetch(server.url + path)
      const body = await res.text()

      expect(res.status, path).toBeLessThan(500)
      expect(strangersIn(body), path).toEqual([])
      for (const [, json = ''] of body.matchAll(/ld\+json">(.*?)<\/script>/gs))
        expect(() => JSON.parse(json)).not.toThrow()
    }
    const shown = await (await fetch(server.url + list)).text()
    for (const text of hostile.slice(0, 2))
      expect(shown).toContain(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
  })

  test('the look for strangers sees one', () => {
    expect(strangersIn('<p class="x"><img src=x onerror=alert(1)></p>')).toEqual(['<img src=x onerror=alert(1)>'])
    expect(strangersIn('<a href="/x" onclick="y">x</a>')).toEqual(['<a href="/x" onclick="y">'])
    expect(strangersIn('<a href="javascript:alert(1)">x</a>')).toEqual(['javascript:alert(1)'])
  })
})

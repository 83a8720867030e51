import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Marked } from 'marked'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guide = join(root, 'demo/guide')
const read = (path) => readFileSync(join(guide, path), 'utf8')

/** Each language has a folder of its own; a page that nobody has translated is shown as it is. */
const folders = { fr: '', en: 'en/' }

const [ownLanguage] = Object.keys(folders)

const queryOf = (language) => (language === ownLanguage ? '' : `?lang=${language}`)

/** Pages written in English alone: for whoever writes programs. */
const onlyEnglish = /^api\.md$|(^|\/)decisions\//

/** A choice of one slice, or of one folder of `widgets`, stands beside its code; its address is that of all others. */
function findDecisions() {
  const besideCode = ['server', 'widgets', 'widgets/pages'].flatMap((side) =>
    readdirSync(join(root, side)).map((folder) => `../../${side}/${folder}/decisions`),
  )
  return ['decisions', ...besideCode]
    .filter((folder) => existsSync(join(guide, folder)))
    .flatMap((folder) => readdirSync(join(guide, folder)).map((name) => ({ folder, name })))
    .filter(({ name }) => /^\d{4}-.*\.md$/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ folder, name }) => ({ file: `${folder}/${name}`, slug: `decisions/${name.replace(/\.md$/, '')}` }))
}

/** The guide as the server shows it: its parts in order, and every page with its text, its headings and its sections. */
export function makeGuide() {
  const parts = JSON.parse(read('contents.json'))
  const listed = parts.flatMap(({ pages }) => pages).filter(({ file }) => file)
  const known = new Map([...listed, ...findDecisions()].map((page) => [page.file, page]))
  for (const page of known.values()) page.texts = textsOf(page.file)
  for (const page of known.values())
    for (const [language, text] of Object.entries(page.texts))
      page.texts[language] = rendered(text, { known, language })
  return {
    parts: parts.map(({ title, pages }) => ({
      title,
      pages: pages.map(({ slug, href, title: named }) => (href ? { href, title: named } : { slug })),
    })),
    pages: [...known.values()].map(({ slug, texts }) => ({ slug, texts })),
    events: eventsOfElements(),
  }
}

/** By element, what it tells the page that it stands in. */
function eventsOfElements() {
  const manifest = JSON.parse(readFileSync(new URL('../../widgets/custom-elements.json', import.meta.url), 'utf8'))
  const elements = manifest.modules.flatMap(({ declarations }) => declarations)
  return Object.fromEntries(
    elements.map(({ tagName, events = [] }) => [tagName.replace('coop-', ''), events.map(({ name }) => name)]),
  )
}

/** Writes the guide and its pictures where the server looks for them. */
export function writeGuide(folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'guide.json'), JSON.stringify(makeGuide()).replaceAll(example, '%PUBLIC_URL%'))
  cpSync(join(guide, 'pictures'), join(folder, 'pictures'), { recursive: true })
}

function textsOf(file) {
  if (onlyEnglish.test(file)) return { en: { path: file, markdown: read(file) } }
  const paths = Object.entries(folders).map(([language, folder]) => [language, posix.join(folder, file)])
  return Object.fromEntries(
    paths
      .filter(([, path]) => existsSync(join(guide, path)))
      .map(([language, path]) => [language, { path, markdown: read(path) }]),
  )
}

const spaces = { fr: frenchSpaces }

const isFileName = /^[\w./-]+\.md$/

const titleOf = (markdown) => (/^# (.*)$/m.exec(markdown)?.[1] ?? '').replaceAll('`', '')

/** One page: made of our own words, and still nothing of it passes unescaped but what Markdown makes. */
function rendered({ path, markdown }, { known, language }) {
  const space = (!onlyEnglish.test(path) && spaces[language]) || ((text) => text)
  const sections = [{ id: '', title: '', text: '' }]
  const ids = new Set()
  const say = (text) => escaped(space(unescaped(text)))
  const titleBehind = ({ type, href, text }) =>
    type === 'link' && isFileName.test(text) ? addressOf(href, { path, known, language })?.title : undefined
  const plain = (tokens) =>
    space(
      tokens
        .map((token) => titleBehind(token) ?? (token.tokens ? plain(token.tokens) : unescaped(token.text ?? '')))
        .join(''),
    )
  const note = (text) => {
    sections.at(-1).text += ` ${space(text)}`
  }

  const renderer = {
    heading({ tokens, depth }) {
      const title = plain(tokens)
      if (depth === 1) return ''
      const id = idOf(title, ids)
      sections.push({ id, title, text: '', depth })
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    text(token) {
      return token.tokens ? this.parser.parseInline(token.tokens) : say(token.text)
    },
    codespan({ text }) {
      return `<code translate="no">${divisible(escaped(text))}</code>`
    },
    code({ text }) {
      note(text)
      return `<pre tabindex="0"><code translate="no">${escaped(text)}</code></pre>\n`
    },
    paragraph({ tokens }) {
      note(plain(tokens))
      return `<p>${this.parser.parseInline(tokens)}</p>\n`
    },
    listitem(item) {
      const [first] = item.tokens
      if (first?.type === 'text') note(plain(first.tokens ?? []))
      return `<li>${this.parser.parse(item.tokens)}</li>\n`
    },
    table({ header, rows }) {
      const heads = header.map(({ tokens }) => plain(tokens))
      const cells = (row, tag) =>
        row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')
      for (const row of rows) note(row.map(({ tokens }) => plain(tokens)).join(', '))
      const head = header.map(({ tokens }) => `<th scope="col">${this.parser.parseInline(tokens)}</th>`).join('')
      const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')
      const label = escaped([sections.at(-1).title, heads.join(', ')].filter(Boolean).join(' : '))
      return `<div class="rows" role="group" tabindex="0" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>\n`
    },
    link({ href, tokens }) {
      const to = addressOf(href, { path, known, language })
      const [only] = tokens
      // A file's name says little where there are no files.
      const named = to?.title && tokens.length === 1 && isFileName.test(only.text)
      const text = named ? escaped(space(to.title)) : this.parser.parseInline(tokens)
      return to ? `<a href="${escaped(to.href)}">${text}</a>` : text
    },
    image({ href, text }) {
      if (!existsSync(join(guide, dirname(path), href))) throw new Error(`${path}: there is no picture ${href}`)
      return `<img src="/guide/${escaped(posix.join(dirname(path), href).replace(/^en\//, ''))}" alt="${escaped(space(text))}" loading="lazy" />`
    },
    html({ text, raw }) {
      if (/^<!--[^]*-->\s*$/.test(raw ?? text)) return ''
      throw new Error(`${path}: write Markdown instead of ${text}`)
    },
  }
  const html = new Marked({ renderer, gfm: true }).parse(withSizes(markdown))
  return {
    title: space(titleOf(markdown)),
    html,
    headings: sections.filter(({ depth }) => depth === 2).map(({ id, title }) => ({ id, title })),
    sections: sections.map(({ id, title, text }) => ({ id, title, text: text.replace(/\s+/g, ' ').trim() })),
  }
}

/** How the guard of sizes names moments, and what they are called in French. */
const momentsInFrench = [
  ['loader', 'le script de départ'],
  ['script to first content', 'script jusqu’au premier contenu'],
  ['script to its menu, with signing in', 'script jusqu’au menu, connexion comprise'],
  ['its map, once it is seen', 'sa carte, une fois vue'],
  ['offer-sheet, once it is begun', 'ouvrir une offre'],
  ['asking, once it is begun', 'demander'],
  ['board-publish, once it is begun', 'publier'],
  ['booking-flow, once it is begun', 'prendre rendez-vous'],
  ['our page from a mail', 'notre page ouverte d’un e-mail'],
  ['desk:', 'le bureau :'],
  ['offer-board:', 'les offres :'],
  ['repair-booking:', 'le rendez-vous de réparation :'],
  ['member-map:', 'la carte des lieux :'],
  ['my-space:', 'mon espace :'],
]

/** Fills in the sizes of each moment that a visitor feels, as the guard of sizes has noted them. */
function withSizes(markdown) {
  if (!markdown.includes('<!-- sizes -->')) return markdown
  const noted = JSON.parse(readFileSync(new URL('../../test/guards/sizes.json', import.meta.url), 'utf8'))
  const rows = Object.entries(noted).map(([name, bytes]) => {
    const said = momentsInFrench.reduce((text, [english, french]) => text.replace(english, french), name)
    return `| ${said} | ${bytes.toLocaleString('fr')} |`
  })
  return markdown.replace('<!-- sizes -->', ['| Moment | Octets |', '| --- | --- |', ...rows].join('\n'))
}

/** Where a link of the Markdown leads on the server; undefined for what is in the repository alone. */
function addressOf(href, { path, known, language }) {
  if (/^(https?:|mailto:)/.test(href)) return { href: href.replace(/^https:\/\/coop\.example(?=\/)/, '') }
  const [file, anchor] = href.split('#')
  const hash = anchor ? `#${anchor}` : ''
  if (file === '') return { href: hash }
  if (file.startsWith('/')) return { href: `${file}${queryOf(language)}${hash}` }
  const inside = posix.relative(guide, posix.join(guide, dirname(path), file)).replace(/^en\//, '')
  if (inside === 'decisions') return { href: `/guide/decisions${queryOf(language)}` }
  const page = known.get(inside)
  if (!page) {
    const isElsewhere = inside.startsWith('..') && existsSync(join(guide, inside))
    if (inside.endsWith('.md') && !isElsewhere) throw new Error(`${path}: contents.json has no ${inside}`)
    return undefined
  }
  const text = page.texts[language] ?? Object.values(page.texts)[0]
  const title = text.title ?? titleOf(text.markdown)
  return { href: `/guide/${page.slug}${queryOf(language)}${hash}`, title }
}

function idOf(title, ids) {
  const folded = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words =
    folded
      .replace(/œ/g, 'oe')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'section'
  let id = words
  for (let at = 2; ids.has(id); at += 1) id = `${words}-${at}`
  ids.add(id)
  return id
}

/** No line begins with a mark of punctuation. */
function frenchSpaces(text) {
  return text
    .replace(/ (?=[:;!?»%€](?:[\s.,)]|$))/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=\d{3}\b)/g, '$1\u202f')
}

/** The server of the examples: each server has its own address in its place. */
const example = 'https://coop.example'

/** A long name may break after a mark, where a line is too short for it. */
const divisible = (markup) =>
  markup
    .split(example)
    .map((part) => part.replace(/(?<=\w)([/_=.])(?=[\w-])/g, '$1<wbr>'))
    .join(example)

const escaped = (text) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark])

const unescaped = (text) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_whole, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name],
  )

import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { makeGuide } from '../../server/build/make-guide.mjs'
import { currentAgreement } from '../../server/sites/agreements/agreement.js'
import { faults, filesUnder, root, textOf } from '../support/sources.js'

const guide = makeGuide()

const texts = guide.pages.flatMap(({ slug, texts }) =>
  Object.entries(texts).map(([language, text]) => ({ path: `/guide/${slug}`, language, text })),
)

/** Pages of ours that no Markdown is behind, as `server/http/pages` answers them. */
const ours =
  /^\/(?:guide(?:\/(?:si-rien-n-apparait|decisions|a-afficher|essayer\/[a-z-]+))?|licences|integrer|moi|regles|rejoindre(?:\/atelier)?|bureau|mentions-legales|versions)$/

/** Of the demonstration and of a site in an example. */
const examples = /^\/(?:demo|s|v1)\//

test('every link of the guide leads somewhere, to the very passage', () => {
  const links = texts.flatMap(({ path, language, text }) =>
    [...text.html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, to = '']) => ({ from: path, language, to })),
  )

  expect(links.length).toBeGreaterThan(50)
  expect(
    faults(links, ({ from, language, to }) => {
      if (/^https:\/\//.test(to)) return false
      if (to.startsWith('/guide/pictures/')) return !existsSync(join(root, 'demo', to)) && `${from}: no picture ${to}`
      const [address = '', anchor] = to.replace('?lang=en', '').split('#')
      const path = address === '' ? from : address
      if (ours.test(path) || examples.test(path)) return false
      const pages = texts.filter((each) => each.path === path)
      const page = pages.find((each) => each.language === language) ?? pages[0]
      if (!page) return `${from} (${language}) leads to ${to}, which is nowhere`
      return (
        anchor !== undefined && !page.text.html.includes(` id="${anchor}"`) && `${from} leads to ${to}: no such heading`
      )
    }),
  ).toEqual([])
})

test('every page of the guide is in its contents', () => {
  const listed = guide.parts.flatMap(({ pages }) => pages.flatMap((each) => ('slug' in each ? [`${each.slug}`] : [])))
  const written = filesUnder('demo/guide', '.md')
    .map((path) => path.replace('demo/guide/', ''))
    .filter((path) => !/^(decisions|en)\//.test(path))

  expect(new Set(listed).size).toBe(written.length)
})

test('headings go down one step at a time, and each page has one title', () => {
  expect(
    faults(texts, ({ path, language, text }) => {
      const levels = [1, ...[...text.html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))]
      const jump = levels.findIndex((level, at) => at > 0 && (level < 2 || level > (levels[at - 1] ?? 1) + 1))
      return (text.title === '' || jump > 0) && `${path} (${language}): its headings ${levels.join(' ')}`
    }),
  ).toEqual([])
})

test('the note that sites accept says which version it is', () => {
  expect(textOf('demo/guide/review/article-26.md')).toContain(`(${currentAgreement})`)
})

const decisions = ['demo', 'server', 'widgets']
  .flatMap((folder) => filesUnder(folder, '.md'))
  .filter((path) => /\/decisions\/\d{4}-/.test(path))

const index = 'demo/guide/decisions/README.md'

test('the index of decisions has each of them once, by its title', () => {
  const lines = textOf(index).split('\n')

  expect(
    faults(decisions, (path) => {
      const [name = '', title = ''] = [path.split('/').at(-1), /^# \d+\. (.*)$/m.exec(textOf(path))?.[1]]
      const line = `- [${Number(name.slice(0, 4))}](${posix.relative(posix.dirname(index), path)}): ${title}`
      return lines.filter((each) => each === line).length !== 1 && `${index}: write once, below its slice, ${line}`
    }),
  ).toEqual([])
  expect(lines.filter((line) => line.startsWith('- ['))).toHaveLength(decisions.length)
})

test('the server shows each decision, wherever it stands, in the order of their numbers', () => {
  const shown = guide.pages.map(({ slug }) => `${slug}`).filter((slug) => slug.startsWith('decisions/'))

  expect(shown).toEqual(decisions.map((path) => `decisions/${posix.basename(path, '.md')}`).toSorted())
  expect(new Set(shown.map((slug) => slug.slice(0, 'decisions/0000'.length))).size).toBe(shown.length)
})

test('what is read in the repository alone leads to files that are there', () => {
  const links = ['README.md', 'CONTRIBUTING.md', index].flatMap((path) =>
    [...textOf(path).matchAll(/\]\((?![a-z]+:|[/#])([^)\s#]+)/g)].map(([, to = '']) => ({ path, to })),
  )

  expect(links.length).toBeGreaterThan(100)
  expect(
    faults(links, ({ path, to }) => {
      const found = existsSync(join(root, posix.dirname(path), to))
      return !found && `${path} leads to ${to}, which is nowhere`
    }),
  ).toEqual([])
})

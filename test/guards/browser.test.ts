import { existsSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import {
  codeOf,
  faults,
  filesUnder,
  firstMatch,
  lineOf,
  nameOf,
  parse,
  root,
  textOf,
  walk,
} from '../support/sources.js'

const widgets = filesUnder('widgets', '.ts')
const server = filesUnder('server', '.ts')
const pages = filesUnder('demo', '.html')
const drawn = [
  ...widgets,
  ...server.filter((path) => path.startsWith('server/http/')),
  ...filesUnder('demo', '.ts'),
  ...pages,
]

/** Content blockers drop what bears these names (design §2). */
const blocked = new Set(
  'ad ads advert banner social track tracker stats analytics widget widgets consent chat script.js'.split(' '),
)

/** The files that keep a session and, from the click that asks for a code, what is on its way: a booking, an offer. */
const keepers = [
  'widgets/shared/session-store.ts',
  'widgets/parts/sign-in/tab-memory.ts',
  'widgets/parts/form/draft-store.ts',
]

describe('what content blockers look for', () => {
  test('no class, id or part bears a blocked name', () => {
    const named = drawn.flatMap((path) =>
      [...codeOf(path).matchAll(/\b(?:class|id|part)=["']?([^"'>]+)/g)].map(([, words = '']) => ({ path, words })),
    )

    expect(
      faults(named, ({ path, words }) => {
        const word = words.split(/\s+/).find((each) => blocked.has(each.toLowerCase()))
        return word !== undefined && `${path}: « ${word} » is dropped by content blockers; find another name`
      }),
    ).toEqual([])
  })

  test('no address bears a blocked name', () => {
    const addresses = [...server, ...widgets, ...filesUnder('demo', '.ts')].flatMap((path) =>
      textsOf(path).flatMap(({ text, line }) =>
        [...text.matchAll(/(?<![\w.*])\/[\w.~:*/-]+/g)].map(([at]) => ({ path, line, at })),
      ),
    )

    expect(
      faults(addresses, ({ path, line, at }) => {
        const word = at.split('/').find((segment) => blocked.has(segment.toLowerCase()))
        return word !== undefined && `${path}:${line}: ${at} is dropped by content blockers; find another name`
      }),
    ).toEqual([])
  })

  test('no file that a browser loads bears a blocked name', () => {
    const served = [...filesUnder('demo'), ...(existsSync(`${root}dist/public`) ? builtFiles() : [])]

    expect(
      faults(served, (path) => {
        const words = [...path.replace(/^dist\/public\//, '').split('/'), nameOf(path).replace(/\.[a-z0-9]+$/, '')]
        const word = words.find((each) => blocked.has(each))
        return word !== undefined && `${path}: « ${word} » is dropped by content blockers; find another name`
      }),
    ).toEqual([])
  })
})

describe('what reaches a partner’s page', () => {
  test('nothing is asked of a third party', () => {
    // Names that look like addresses and are never fetched: namespaces and vocabularies.
    const names =
      /^https?:\/\/(www\.w3\.org\/|www\.sitemaps\.org\/schemas|schema\.org\b|purl\.org\/goodrelations\/|localhost\b|127\.0\.0\.1\b)/
    const found = [...widgets, ...server].flatMap((path) =>
      textsOf(path).flatMap(({ text, line }) =>
        [...text.matchAll(/https?:\/\/[\w.-]+\S*/g)].map(([at]) => ({ path, line, at })),
      ),
    )

    expect(
      faults([...found, { path: 'the list', line: 0, at: 'http://localhost' }], ({ path, line, at }) => {
        // What the command line says and what makes our data is read by whoever runs the server.
        // Links that somebody presses, to be shown the way or to complain: nothing is fetched from there.
        if (['widgets/words/members/itinerary.ts', 'server/http/pages/legal/legal.strings.ts'].includes(path))
          return false
        if (names.test(at) || /^server\/territories\/communes\/|^server\/config\.ts$|\.commands?\.ts$/.test(path))
          return false
        return `${path}:${line} names ${at}: everything comes from our own origin`
      }),
    ).toEqual([])
  })

  test('the demo’s pages load nothing from elsewhere', () => {
    // Our own address, as the pages of others name it.
    const loads =
      /<(?:script|img|link|iframe|source)\b[^>]*\b(?:src|href)=["']?(?!http:\/\/localhost:3000\/)(?:https?:)?\/\/[^"'>]*/i

    expect(
      faults([...pages, ...filesUnder('demo', '.ts')], (path) => {
        const [loaded] = loads.exec(textOf(path)) ?? []
        return loaded !== undefined && `${path} loads ${loaded}`
      }),
    ).toEqual([])
  })

  test('no cookie, and nothing is stored but for who signs in', () => {
    const never = /document\.cookie|cookieStore|localStorage|caches\.open|set-cookie/i
    const storage = /sessionStorage|indexedDB/i

    expect(
      faults([...widgets, ...server], (path) => {
        const at = firstMatch(path, never) ?? (keepers.includes(path) ? undefined : firstMatch(path, storage))
        return at !== undefined && `${at}: no cookie at all, nothing is stored before a person signs in`
      }),
    ).toEqual([])
  })

  test('strict policies find nothing to refuse', () => {
    const refused =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\sstyle=|styleMap|unsafeHTML|unsafeSVG|\beval\(|new Function\(/

    expect(
      faults(widgets, (path) => {
        const at = firstMatch(path, refused)
        return at !== undefined && `${at}: a page with a strict Content-Security-Policy or Trusted Types refuses it`
      }),
    ).toEqual([])
  })

  test('old libraries on the page change nothing', () => {
    // Prototype.js and MooTools replace `Array.from`; others add enumerable members to `Object.prototype`.
    const trapped = /\bArray\.from\(|\bString\.from\(|for \((?:const|let|var) [^)]+ in /

    expect(
      faults(widgets, (path) => {
        const at = firstMatch(path, trapped)
        return at !== undefined && `${at}: spread instead of Array.from, Object.keys instead of for…in`
      }),
    ).toEqual([])
  })

  test('sizes do not hang on the page’s root font', () => {
    expect(
      faults(widgets, (path) => {
        const at = firstMatch(path, /[\d.]+rem\b/)
        return at !== undefined && `${at}: no rem, the page decides what it is`
      }),
    ).toEqual([])
  })
})

function builtFiles(): string[] {
  return filesUnder('dist/public')
}

function textsOf(path: string): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = []
  walk(parse(path), (node) => {
    if (ts.isImportDeclaration(node.parent ?? node)) return
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) found.push({ text: node.text, line: lineOf(node) })
  })
  return found
}

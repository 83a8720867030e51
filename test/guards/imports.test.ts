import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { comesBefore, foundations, joins, order, sliceOf } from '../support/slices.js'
import { faults, filesUnder, importsOf, nameOf, parse, textOf, type Import } from '../support/sources.js'

const serverFiles = filesUnder('server', '.ts')
const widgetFiles = filesUnder('widgets', '.ts')
const imports = [...serverFiles, ...widgetFiles, ...filesUnder('demo', '.ts')].flatMap(importsOf)
const from = (folder: string): Import[] => imports.filter((each) => each.from.startsWith(`${folder}/`))

const isIndex = (path: string): boolean => /^server\/[a-z]+\/index\.ts$/.test(path)

const isOfASlice = (path: string): boolean => /^server\/[a-z]+\/slice\.ts$/.test(path)

/** Two look forward, by types alone: the list of tables, and what a slice brings, which is what the root takes. */
const isTheForwardGlance = ({ from: file, to, typeOnly }: Import): boolean =>
  typeOnly &&
  ((file === 'server/database/tables.ts' && to.endsWith('.table.ts')) ||
    (isOfASlice(file) && to === 'server/slices.ts'))

describe('the server', () => {
  const inside = from('server').filter((each) => each.to.startsWith('server/'))

  test('every folder has its place in the order', () => {
    const folders = [...new Set(serverFiles.map(sliceOf))]

    expect(
      faults(folders, (folder) => !order.includes(folder) && `server/${folder}: give it a place in this guard’s order`),
    ).toEqual([])
  })

  test('a file imports its own folder and earlier ones', () => {
    expect(
      faults(inside, (each) => {
        if (isTheForwardGlance(each)) return false
        const [own, other] = [sliceOf(each.from), sliceOf(each.to)]
        return comesBefore(own, other) && `${each.from} imports ${each.to}: ${own} comes before ${other}`
      }),
    ).toEqual([])
  })

  test('another slice is entered by its index', () => {
    expect(
      faults(inside, (each) => {
        const [own, other] = [sliceOf(each.from), sliceOf(each.to)]
        if (own === other || joins.has(own) || foundations.has(other) || isTheForwardGlance(each)) return false
        // Pages show what the interface shows: its wire is a second public face.
        if (own === 'http' && each.to.endsWith('.wire.ts')) return false
        return nameOf(each.to) !== 'index.ts' && `${each.from} imports ${each.to}: go through server/${other}/index.ts`
      }),
    ).toEqual([])
  })

  test('an index re-exports by name and does nothing else', () => {
    const indexes = serverFiles.filter(isIndex)

    expect(
      faults(
        indexes,
        (path) =>
          !parse(path).statements.every(
            (each) => ts.isExportDeclaration(each) && each.exportClause && each.moduleSpecifier,
          ) && `${path}: an index only re-exports, by name`,
      ),
    ).toEqual([])
  })

  test('where a slice takes many names of another, the index of that one says why', () => {
    const taken = new Map<string, Set<string>>()
    for (const each of inside.filter(({ to }) => isIndex(to))) {
      const [own, other] = [sliceOf(each.from), sliceOf(each.to)]
      // What joins slices is asked file by file: its files have nothing else in common.
      const border = `${own === 'http' || joins.has(own) ? each.from : own} of ${other}`
      if (own !== other) taken.set(border, new Set([...(taken.get(border) ?? []), ...each.names]))
    }

    expect(
      faults([...taken], ([border, names]) => {
        const [own = '', other = ''] = border.split(' of ')
        const index = `server/${other}/index.ts`
        const says = [...textOf(index).matchAll(/\/\*\*.*?\*\//gs)].some(([comment]) => comment.includes(`\`${own}\``))
        return (
          names.size > 10 &&
          !says &&
          `${own} takes ${names.size} names of server/${other} (${[...names].join(', ')}): move the border, or say in ${index} why \`${own}\` takes so many names`
        )
      }),
    ).toEqual([])
  })

  test('no other file only passes names on', () => {
    expect(
      faults(serverFiles, (path) => {
        if (isIndex(path) || path === 'server/api.ts') return false
        return parse(path).statements.every((each) => ts.isExportDeclaration(each)) && `${path}: a second index`
      }),
    ).toEqual([])
  })

  test('offers and repairs never meet, and nobody knows who follows events', () => {
    expect(
      faults(inside, (each) => {
        const [own, other] = [sliceOf(each.from), sliceOf(each.to)]
        if (own === other || joins.has(own) || isTheForwardGlance(each)) return false
        if (own === 'repairs' && other === 'offers') return `${each.from} imports ${each.to}: follow an event instead`
        return ['notifications', 'impact'].includes(other) && `${each.from} imports ${each.to}: only the root may`
      }),
    ).toEqual([])
  })

  test('no file comes back to itself through others', () => {
    expect(cycles(inside.filter((each) => !isTheForwardGlance(each)))).toEqual([])
  })

  test('inside a slice nothing looks up', () => {
    const height = (path: string): number =>
      path.endsWith('.table.ts') ? 1 : /\.(store|wire)\.ts$/.test(path) ? 2 : path.endsWith('.router.ts') ? 9 : 5
    const looked = inside.filter(
      (each) => !foundations.has(sliceOf(each.from)) && sliceOf(each.from) === sliceOf(each.to),
    )

    expect(
      faults(looked, (each) => {
        const [low, high] = [height(each.from), height(each.to)]
        // A plain file is a noun or a verb: nouns stand under tables, verbs above stores; the test of cycles tells them apart.
        if (high === 5 || low === 5)
          return high === 9 && nameOf(each.from) !== 'index.ts' && `${each.from} imports ${each.to}`
        return (
          high > low && `${each.from} imports ${each.to}: tables, then stores and wires, then verbs, then the router`
        )
      }),
    ).toEqual([])
  })

  test('what lets somebody act is made by roles, by stores and by the operator’s commands', () => {
    const makers = imports.filter(({ to }) => to === 'server/rpc/vouch.ts')
    const may = /^server\/(roles\/.*|.*\.(store|command|commands)|commands)\.ts$|^demo\/town\/acting\.ts$/

    expect(makers.length).toBeGreaterThan(2)
    expect(
      faults(
        makers,
        ({ from: file, to }) => !may.test(file) && `${file} imports ${to}: take what a store or the door gives`,
      ),
    ).toEqual([])
  })

  test('each library stays behind its own folder', () => {
    const homes: Record<string, RegExp> = {
      '@trpc/server': /^server\/(rpc\/.*|router|api|app)\.?.*$|\.router\.ts$/,
      express: /^server\/(http\/.*|app\.ts|main\.ts)$/,
      pg: /^server\/(database|events)\//,
      'better-sqlite3': /^server\/database\//,
      sharp: /^server\/media\//,
    }

    expect(
      faults(from('server'), ({ from: file, to, ours, typeOnly }) => {
        const library = Object.keys(homes).find((name) => to === name || to.startsWith(`${name}/`))
        if (ours || typeOnly || library === undefined) return false
        return !homes[library]?.test(file) && `${file} imports ${to}: it belongs to ${homes[library]}`
      }),
    ).toEqual([])
  })
})

describe('the widgets', () => {
  const inside = from('widgets').filter((each) => each.ours)
  const layers = ['words', 'shared', 'parts']
  const element = layers.length
  const rank = (path: string): number => {
    const layer = layers.indexOf(path.split('/')[1] ?? '')
    return layer < 0 ? element : layer
  }

  test('they know the server by the types of server/api.ts and by nothing else', () => {
    expect(
      faults(inside, ({ from: file, to, typeOnly }) => {
        if (to.startsWith('widgets/')) return false
        return (
          !(typeOnly && to === 'server/api.ts') && `${file} imports ${to}: only \`import type … from server/api.js\``
        )
      }),
    ).toEqual([])
  })

  test('words that the server says too import nothing, and are all that it reads here', () => {
    const words = 'widgets/words/'

    expect(
      faults(from('widgets'), ({ from: file, to }) => {
        return file.startsWith(words) && !to.startsWith(words) && `${file} imports ${to}: words stand by themselves`
      }),
    ).toEqual([])
    expect(
      faults(from('server'), ({ from: file, to }) => {
        return to.startsWith('widgets/') && !to.startsWith(words) && `${file} imports ${to}: the server reads ${words}`
      }),
    ).toEqual([])
  })

  test('words come before shared, shared before parts, parts before elements, and elements do not meet', () => {
    expect(
      faults(inside, ({ from: file, to }) => {
        if (!to.startsWith('widgets/') || file === 'widgets/coop.ts') return false
        const elements = [file, to].map((path) => path.split('/')[1])
        if (rank(file) === element && rank(to) === element && elements[0] !== elements[1])
          return `${file} imports ${to}: elements never meet`
        return rank(to) > rank(file) && `${file} imports ${to}: words, then shared, then parts, then elements`
      }),
    ).toEqual([])
  })

  test('a view does not know who fetches', () => {
    const fetches = widgetFiles.filter(
      (path) =>
        !path.startsWith('widgets/shared/') &&
        /import (type )?\{[^}]*\b(RemoteRead|Ask|act|post)\b[^}]*\} from '[^']*\/(client|post|remote-read)\.js/.test(
          textOf(path),
        ),
    )
    // The script of our own pages is what joins views and controllers there.
    const mayKnow = (path: string): boolean =>
      path.endsWith('-element.ts') ||
      [
        'widgets/pages/mail-links/mail-links.ts',
        'widgets/pages/loan/loan-page.ts',
        'widgets/pages/desk/desk-page.ts',
      ].includes(path) ||
      /implements ReactiveController|\.addController\(/.test(textOf(path)) ||
      // What asks the server itself is no view.
      /\bcall\.\w+\.\w+\.(query|mutate)\(/.test(textOf(path)) ||
      // What draws nothing is no view: it may join the two.
      !textOf(path).includes('html`') ||
      fetches.includes(path)

    expect(
      faults(inside, ({ from: file, to, typeOnly }) => {
        if (typeOnly || mayKnow(file) || !fetches.includes(to)) return false
        return `${file} imports the controller ${to}: the element gives a view what it shows`
      }),
    ).toEqual([])
  })

  test('no file comes back to itself through others', () => {
    expect(cycles(inside)).toEqual([])
  })
})

test('the demo imports what a stranger could', () => {
  expect(
    faults(from('demo'), ({ from: file, to, typeOnly }) => {
      if (typeOnly || /^demo\/(town\/|[a-z-]+\.ts)/.test(to) || !/^(server|widgets|test|demo)\//.test(to)) return false
      if (file === 'demo/start.ts' && to === 'server/database/open-database.ts') return false
      // A town is founded by the server's own verbs, as an administrator's commands do it; never behind their back.
      if (!/\.(store|table|wire|router)\.ts$/.test(to) && !to.startsWith('server/database/')) return false
      return `${file} imports ${to}: use a verb, the slice’s index or the server’s entry`
    }),
  ).toEqual([])
})

test('nothing of the product imports the tests', () => {
  expect(faults(imports, ({ from: file, to }) => to.startsWith('test/') && `${file} imports ${to}`)).toEqual([])
})

/** One sentence for each way round, by its files in order. */
function cycles(edges: readonly Import[]): string[] {
  if (edges.length === 0) throw new Error('This guard found nothing to look at.')
  const next = new Map<string, string[]>()
  for (const each of edges.filter(({ typeOnly }) => !typeOnly))
    next.set(each.from, [...(next.get(each.from) ?? []), each.to])
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'open') found.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (state.has(path)) return
    state.set(path, 'open')
    for (const to of next.get(path) ?? []) visit(to, [...way, path])
    state.set(path, 'done')
  }
  for (const path of next.keys()) visit(path, [])
  return found
}

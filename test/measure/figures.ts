import { importsOf } from '../support/sources.js'
import { importsPastAnIndex, wideBorders } from './borders.js'
import { deadExports, type Exported } from './dead-exports.js'
import { languageQuestions, literalSpreads, sleeps, timers } from './habits.js'
import { isProduct, isTest, readTree, type CodeFile } from './read-tree.js'
import { pairsOf, repeatsIn, type Repeat } from './repeats.js'
import { sizeOf, sliceSizes, type SliceSize } from './slices.js'

/** By name, so that two measures are compared without knowing what they count. */
export type Figures = Readonly<Record<string, number>>

export type Measure = {
  readonly figures: Figures
  /** What stands behind a figure, a line each. */
  readonly places: Readonly<Record<string, readonly string[]>>
  readonly slices: readonly SliceSize[]
}

export function measure(files: readonly CodeFile[] = readTree()): Measure {
  const slices = sliceSizes(files)
  const parts = [sizes(files, slices), repeated(files), borders(files), habits(files)]
  return {
    figures: Object.assign({}, ...parts.map(({ figures }) => figures)) as Figures,
    places: Object.assign({}, ...parts.map(({ places }) => places)) as Measure['places'],
    slices,
  }
}

type Part = Pick<Measure, 'figures' | 'places'>

const hundredths = (part: number, whole: number): number => Math.round((100 * part) / Math.max(whole, 1)) / 100

function sizes(files: readonly CodeFile[], slices: readonly SliceSize[]): Part {
  const under = (...folders: readonly string[]): CodeFile[] =>
    files.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))
  const [server, widgets, demo] = [sizeOf(under('server')), sizeOf(under('widgets')), sizeOf(under('demo'))]
  const tests = sizeOf(files.filter(isTest))
  const desk = slices.find(({ slice }) => /^widgets\/(pages\/)?desk$/.test(slice))
  const ofSlices = slices.flatMap(({ slice, product, tests: own }) => [
    [`${slice}: files`, product.files],
    [`${slice}: lines`, product.lines],
    [`${slice}: lines of its tests`, own.lines],
  ])
  return {
    figures: {
      'server: files': server.files,
      'server: lines': server.lines,
      'widgets: files': widgets.files,
      'widgets: lines': widgets.lines,
      'demo: files': demo.files,
      'demo: lines': demo.lines,
      'test: files': tests.files,
      'test: lines': tests.lines,
      'lines of test/ for one of the product': hundredths(tests.lines, server.lines + widgets.lines),
      'lines of tests for one of the desk, journeys too': hundredths(desk?.tests.lines ?? 0, desk?.product.lines ?? 0),
      'files of strings': files.filter((file) => isProduct(file) && /\.strings(\.[a-z]+)?\.ts$/.test(file.path)).length,
      ...Object.fromEntries(ofSlices),
    },
    places: {},
  }
}

/** Longer than this, a passage is to be untied (but for what others rely on word by word). */
const longestLeft = 12

function repeated(files: readonly CodeFile[]): Part {
  // What is frozen stays as it is.
  const rooms: Readonly<Record<string, (file: CodeFile) => boolean>> = {
    server: ({ path }) => path.startsWith('server/') && !path.startsWith('server/database/migrations/'),
    widgets: ({ path }) => path.startsWith('widgets/'),
    demo: ({ path }) => path.startsWith('demo/'),
    test: isTest,
  }
  const all = files.filter((file) => Object.values(rooms).some((isIn) => isIn(file)))
  const { repeats, tooCommon } = repeatsIn(all)
  const isIn = (room: string, { one, other }: Repeat): boolean =>
    one.path.startsWith(`${room}/`) && other.path.startsWith(`${room}/`)
  const isOfProduct = ({ one, other }: Repeat): boolean =>
    [one, other].every(({ path }) => /^(server|widgets)\//.test(path))
  const long = repeats.filter((each) => isOfProduct(each) && each.lines > longestLeft)
  const isOfWords = ({ one, other }: Repeat): boolean => [one, other].every(({ path }) => path.includes('.strings.'))
  const told = ({ one, other, lines, alike }: Repeat): string =>
    `${lines} ${alike}  ${one.path}:${one.from}-${one.to} ~ ${other.path}:${other.from}-${other.to}`
  const toTheLetter = repeats.filter(({ alike }) => alike === 'letter')
  // Words and their translation are built alike, wherever they stand: they are told apart from code.
  const passages = listed({
    [`repeats: passages of code above ${longestLeft} lines`]: long.filter((each) => !isOfWords(each)).map(told),
    [`repeats: passages of words above ${longestLeft} lines`]: long.filter(isOfWords).map(told),
  })
  return {
    figures: {
      'repeats: pairs of files, all': pairsOf(repeats),
      'repeats: pairs of files, to the letter': pairsOf(toTheLetter),
      ...Object.fromEntries(
        Object.keys(rooms).map((room) => [
          `repeats: pairs inside ${room}`,
          pairsOf(repeats.filter((each) => isIn(room, each))),
        ]),
      ),
      'repeats: pairs of the product': pairsOf(repeats.filter(isOfProduct)),
      'repeats: pairs of the product, to the letter': pairsOf(toTheLetter.filter(isOfProduct)),
      'repeats: shapes too common to pair': tooCommon,
      ...passages.figures,
    },
    places: passages.places,
  }
}

function borders(files: readonly CodeFile[]): Part {
  const imports = files.filter(({ path }) => !/\.(css|php)$/.test(path)).flatMap(({ path }) => importsOf(path))
  const past = importsPastAnIndex(imports)
  const wide = wideBorders(imports)
  const dead = deadExports(
    files.filter(({ path }) => path.endsWith('.ts')),
    imports,
  )
  const named = ({ path, name }: Exported): string => `${path} ${name}`
  return listed({
    'imports past an index by root': past.map(({ from, to }) => `${from} ${to}`),
    'imports past an index by root, routers apart': past.flatMap(({ from, to }) =>
      to.endsWith('.router.ts') ? [] : [`${from} ${to}`],
    ),
    'borders of more than ten names': wide.map(({ slice, of, names }) => `${slice} takes ${names} of ${of}`),
    'dead exports: named nowhere else': dead.nowhere.map(named),
    'dead exports: values named by their own file only': dead.ownFile.map(named),
    'dead exports: types named by their own file only': dead.ownFileTypes.map(named),
    'exports that tests alone take': dead.testsOnly.map(named),
  })
}

function habits(files: readonly CodeFile[]): Part {
  const product = files.filter(isProduct)
  const tests = files.filter((file) => isTest(file) && !/^test\/(bench\/|measure\/|shots)/.test(file.path))
  return listed({
    'questions for one of two languages': languageQuestions(product),
    'spreads of a literal, product': literalSpreads(product),
    'spreads of a literal, demo and tests': literalSpreads(files.filter((file) => !isProduct(file))),
    'timers in tests': timers(tests),
    'timers in tests that name a time': sleeps(tests),
  })
}

/** Each list beside its length. */
function listed(places: Readonly<Record<string, readonly string[]>>): Part {
  return { figures: Object.fromEntries(Object.entries(places).map(([name, list]) => [name, list.length])), places }
}

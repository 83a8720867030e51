import { isProduct, isTest, type CodeFile } from './read-tree.js'

export type Size = { readonly files: number; readonly lines: number }
export type SliceSize = { readonly slice: string; readonly product: Size; readonly tests: Size }

/** `server/offers`, `widgets/offer-board`, `widgets/pages/desk`; loose files of a room are its `root`. */
export function sliceOfProduct(path: string): string | undefined {
  const [room = '', ...rest] = path.split('/')
  if (room !== 'server' && room !== 'widgets') return undefined
  const depth = room === 'widgets' && rest[0] === 'pages' ? 2 : 1
  return rest.length > depth ? [room, ...rest.slice(0, depth)].join('/') : `${room}/root`
}

/** The slice that a test is about: its folder bears the slice's name, or its page's for a journey at the desk. */
export function sliceOfTest(path: string, slices: ReadonlySet<string>): string | undefined {
  if (!path.startsWith('test/') || !path.endsWith('.test.ts')) return undefined
  const [, suite = '', ...rest] = path.split('/')
  if (rest.length < 2) return undefined
  const of = [...rest.slice(0, 2), ...rest.slice(0, 1)].map((name) => [name, `pages/${name}`]).flat()
  const rooms = suite === 'journeys' ? ['widgets'] : [suite]
  return rooms.flatMap((room) => of.map((name) => `${room}/${name}`)).find((slice) => slices.has(slice))
}

/** Lines as an editor counts them. */
export const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

export function sliceSizes(files: readonly CodeFile[]): SliceSize[] {
  const product = sizesBy(files.filter(isProduct), ({ path }) => sliceOfProduct(path))
  const slices = new Set(product.keys())
  const tests = sizesBy(files.filter(isTest), ({ path }) => sliceOfTest(path, slices))
  return [...product]
    .map(([slice, size]) => ({ slice, product: size, tests: tests.get(slice) ?? nothing }))
    .toSorted((a, b) => a.slice.localeCompare(b.slice))
}

const nothing: Size = { files: 0, lines: 0 }

export const sizeOf = (files: readonly CodeFile[]): Size =>
  files.reduce((sum, { text }) => plus(sum, { files: 1, lines: linesOf(text) }), nothing)

const plus = (one: Size, other: Size): Size => ({ files: one.files + other.files, lines: one.lines + other.lines })

function sizesBy(files: readonly CodeFile[], of: (file: CodeFile) => string | undefined): Map<string, Size> {
  const found = new Map<string, Size>()
  for (const file of files) {
    const slice = of(file)
    if (slice !== undefined) found.set(slice, plus(found.get(slice) ?? nothing, sizeOf([file])))
  }
  return found
}

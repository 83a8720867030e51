import type { Measure } from './figures.js'

/** Slices side by side, then the other figures, one a line. */
export function table({ figures, slices }: Pick<Measure, 'figures' | 'slices'>): string {
  const rows = slices.map(({ slice, product, tests }) => [
    slice,
    ...[product.files, product.lines, tests.files, tests.lines].map(String),
    (tests.lines / Math.max(product.lines, 1)).toFixed(2),
  ])
  const isOfSlice = new Set(slices.map(({ slice }) => slice))
  const others = Object.entries(figures).filter(([name]) => !isOfSlice.has(name.split(':')[0] ?? ''))
  return [
    ...columns([['', 'files', 'lines', 'tests', 'lines', 'ratio'], ...rows]),
    '',
    ...columns(others.map(([name, figure]) => [name, String(figure)])),
  ].join('\n')
}

/** What is no longer as it was, with what it was; a figure that only one of both knows has a dash in the other. */
export function changes(before: Pick<Measure, 'figures'>, now: Pick<Measure, 'figures'>): string {
  const names = [...new Set([...Object.keys(before.figures), ...Object.keys(now.figures)])]
  const rows = names.flatMap((name) => {
    const [was, is] = [before.figures[name], now.figures[name]]
    if (was === is) return []
    const more = was === undefined || is === undefined ? '' : signed(is - was)
    return [[name, String(was ?? '–'), String(is ?? '–'), more]]
  })
  return rows.length === 0 ? 'Nothing has changed.' : columns([['', 'before', 'now', 'more'], ...rows]).join('\n')
}

const signed = (number: number): string => (number > 0 ? '+' : '') + String(Math.round(100 * number) / 100)

/** The first column to the left, figures to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[at] ?? 0) + 2)))
      .join('')
      .trimEnd(),
  )
}

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url))
const notedFile = fileURLToPath(new URL('./guards/sizes.json', import.meta.url))

/** Which modules went into which file, as the build wrote it. */
export function bundle() {
  if (!existsSync(built('bundle.json'))) throw new Error('Nothing is built yet: run `npm run build` first.')
  return JSON.parse(readFileSync(built('bundle.json'), 'utf8'))
}

/** What each of some dozen moments weighed when it was last noted: those that a visitor feels. */
export function noted() {
  return JSON.parse(readFileSync(notedFile, 'utf8'))
}

/**
 * The bytes of what a page loads, raw, gzip, brotli: of each file of an element, and of all that a visitor loads at one
 * moment.
 */
export function sizes(files = bundle()) {
  const split = files.filter(({ file }) => file.startsWith('v1/c/') && !isOfDesk(file))
  const desk = files.filter(({ file }) => isOfDesk(file))
  const elements = split.filter(({ isEntry }) => isEntry).flatMap((entry) => rowsOf(entry, split))
  const single = files.filter(({ file }) => /^v\d+\.\d+\.\d+\//.test(file))
  return [
    moment('loader', [loader]),
    ...elements,
    moment('is my page well', ['v1/check.js']),
    moment('our page from a mail', ['v1/visit.js']),
    moment('our page of a loan', ['v1/loan.js']),
    ...rowsOfDesk(desk),
    ...single.map(({ file, name }) => moment(`${name}: single file`, [file])),
  ].map(({ files, ...row }) => ({
    ...row,
    raw: weight(files, ''),
    gzip: weight(files, '.gz'),
    brotli: weight(files, '.br'),
  }))
}

const loader = 'v1/coop.js'

/** Our own page for staff, which has files of its own. */
export const isOfDesk = (file) => /^v1\/(?:desk\.js|c\/desk-)/.test(file)

const moment = (name, files) => ({ name, files, isMoment: true })

/** With what it takes to sign in, as whoever comes first in the morning. */
function rowsOfDesk(files) {
  const chunks = new Map(files.map((chunk) => [chunk.file, chunk]))
  const reached = (from) => {
    const all = new Set(from)
    for (const one of all) for (const next of chunks.get(one).imports) all.add(next)
    return [...all]
  }
  const named = (name) => files.find((chunk) => chunk.name === name).file
  const english = files.filter(({ name }) => name.endsWith('.strings.en')).map(({ file }) => file)
  const first = reached(['v1/desk.js', named('gate')])
  const rooms = files.filter(
    ({ name, modules }) => /-room$/.test(name) && modules.some((path) => path.startsWith('widgets/pages/desk/rooms/')),
  )
  return [
    moment('desk: script to its menu, with signing in', first),
    ...rooms.flatMap(({ name, file }) => [
      moment(`desk: ${name}, script to the first useful screen`, reached([...first, file])),
      moment(
        `desk: ${name}, once it is opened`,
        reached([file]).filter((part) => !first.includes(part)),
      ),
    ]),
    moment('desk: what English adds', english),
  ]
}

function rowsOf({ name, file }, split) {
  const chunks = new Map(split.map((chunk) => [chunk.file, chunk]))
  const reached = (from, nextOf) => {
    const all = new Set([from])
    for (const one of all) for (const next of nextOf(chunks.get(one))) all.add(next)
    return [...all]
  }
  const holds = (one, path) => chunks.get(one).modules.some((module) => module.startsWith(path))
  const isEnglish = (one) => chunks.get(one).name.endsWith('.strings.en')
  const isTranslation = (one) => /\.strings\.[a-z]{2}$/.test(chunks.get(one).name)
  // The engine of a map comes when the map is seen, and an element is whole without it.
  const isMap = (one) => holds(one, 'widgets/member-map/map/') && !isTranslation(one)
  // Words for what the server refuses come when it has refused something: every view can be seen without them.
  const isRefusal = (one) =>
    !isTranslation(one) && chunks.get(one).modules.some((module) => module.endsWith('/refusals.strings.ts'))
  // Only where a page's author must mend something, and only for the console.
  const isConsole = (one) => holds(one, 'widgets/parts/list/tell-webmaster.ts') || holds(one, 'widgets/shared/author/')
  const isOfView = (one) => !isTranslation(one) && !isMap(one) && !isRefusal(one) && !isConsole(one)

  const first = reached(file, ({ imports }) => imports)
  const ready = reached(file, ({ imports, dynamicImports, isEntry, name: of }) =>
    isEntry || of === 'shared'
      ? [...imports, ...dynamicImports.filter((one) => !isTranslation(one) && !isMap(one) && !isConsole(one))]
      : imports,
  )
  const whole = reached(file, ({ imports, dynamicImports }) => [...imports, ...dynamicImports])
  const acts = whole
    .flatMap((one) => chunks.get(one).dynamicImports)
    .filter((one) => isOfView(one) && !ready.includes(one))
  // One act may lead to another, which finds there what the first has loaded.
  const foundBy = (one) => {
    const from = whole
      .filter((other) => chunks.get(other).dynamicImports.includes(one))
      .map((other) => [...ready, ...reached(other, ({ imports }) => imports)])
    return (part) => from.every((files) => files.includes(part))
  }
  const added = [
    ['its map, once it is seen', whole.filter(isMap)],
    ['why it was refused, once it was', whole.filter(isRefusal)],
    ['what English adds', whole.filter(isEnglish)],
  ]
  return [
    ...whole.map((one) => ({
      name: `${name}: ${chunks.get(one).name}${first.includes(one) ? '' : ' (later)'}`,
      files: [one],
      isMoment: false,
    })),
    moment(`${name}: script to first content`, [loader, ...first]),
    moment(`${name}: script of who only looks`, [loader, ...ready]),
    ...[...new Set(acts)].map((one) =>
      moment(
        `${name}: ${chunks.get(one).name}, once it is begun`,
        reached(one, ({ imports }) => imports).filter((part) => !foundBy(one)(part)),
      ),
    ),
    moment(`${name}: whole, in French`, [loader, ...whole.filter(isOfView)]),
    ...added.filter(([, files]) => files.length > 0).map(([what, files]) => moment(`${name}: ${what}`, files)),
  ]
}

function weight(files, ending) {
  return files.reduce((bytes, file) => bytes + statSync(built(`public/${file}${ending}`)).size, 0)
}

/** `npm run size` prints them beside what was noted; `npm run size -- --note` notes what they weigh now. */
function print(rows) {
  const was = noted()
  const widest = Math.max(...rows.map(({ name }) => name.length))
  const cells = (name, ...numbers) => name.padEnd(widest) + numbers.map((cell) => String(cell).padStart(9)).join('')
  console.log(cells('', 'raw', 'gzip', 'brotli', 'noted', 'more'))
  for (const { name, raw, gzip, brotli } of rows) {
    const before = was[name] ?? ''
    console.log(cells(name, raw, gzip, brotli, before, before && brotli !== before ? brotli - before : '').trimEnd())
  }
}

function note(rows) {
  const weights = Object.fromEntries(rows.map(({ name, brotli }) => [name, brotli]))
  const now = Object.fromEntries(Object.keys(noted()).map((name) => [name, weights[name]]))
  writeFileSync(notedFile, `${JSON.stringify(now, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--note')) note(sizes())
  print(sizes())
}

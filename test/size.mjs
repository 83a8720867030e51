import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url))

/** Which modules went into which file, as the build wrote it. */
export function bundle() {
  if (!existsSync(built('bundle.json'))) throw new Error('Nothing is built yet: run `npm run build` first.')
  return JSON.parse(readFileSync(built('bundle.json'), 'utf8'))
}

/** By name, the bytes of what a page loads: raw, gzip, brotli. */
export function sizes(files = bundle()) {
  const chunks = files.filter(({ file }) => file.startsWith('v1/c/'))
  const reached = (from, waysOf) => {
    const all = new Set([from])
    for (const file of all) {
      const chunk = chunks.find((one) => one.file === file)
      if (chunk) for (const next of waysOf(chunk)) all.add(next)
    }
    return [...all]
  }
  const isEnglish = (one) => chunks.find(({ file }) => file === one)?.name.endsWith('.strings.en')
  // The engine of a map comes when the map is seen, and an element is whole without it.
  const holds = (one, path) =>
    chunks.find(({ file }) => file === one)?.modules.some((module) => module.startsWith(path)) === true
  const isMap = (one) => holds(one, 'widgets/member-map/map/')
  // Words for what the server refuses come when it has refused something: every view can be seen without them.
  const isRefusal = (one) => holds(one, 'widgets/parts/sign-in/refusals.strings.ts')
  const rows = [{ name: 'loader', files: ['v1/coop.js'] }]
  for (const { name, file } of chunks.filter(({ isEntry }) => isEntry)) {
    const first = reached(file, ({ imports }) => imports)
    const whole = reached(file, ({ imports, dynamicImports }) => [...imports, ...dynamicImports])
    for (const one of whole) {
      const chunk = chunks.find((candidate) => candidate.file === one)
      rows.push({ name: `${name}: ${chunk.name}${first.includes(one) ? '' : ' (later)'}`, files: [one] })
    }
    const ready = reached(file, ({ imports, dynamicImports, isEntry, name: of }) =>
      isEntry || of === 'shared' ? [...imports, ...dynamicImports.filter((one) => !isEnglish(one))] : imports,
    )
    rows.push({ name: `${name}: script to first content`, files: ['v1/coop.js', ...first] })
    rows.push({ name: `${name}: script of who only looks`, files: ['v1/coop.js', ...ready] })
    const english = whole.filter(isEnglish)
    rows.push({
      name: `${name}: whole, in French`,
      files: ['v1/coop.js', ...whole.filter((one) => !english.includes(one) && !isMap(one) && !isRefusal(one))],
    })
    const map = whole.filter((one) => isMap(one) && !english.includes(one))
    if (map.length > 0) rows.push({ name: `${name}: its map, once it is seen`, files: map })
    const refusal = whole.filter(isRefusal)
    if (refusal.length > 0) rows.push({ name: `${name}: why it was refused, once it was`, files: refusal })
    rows.push({ name: `${name}: what English adds`, files: english })
  }
  rows.push({ name: 'our page from a mail', files: ['v1/visit.js'] })
  for (const { file } of files.filter(({ file }) => /^v\d+\.\d+\.\d+\//.test(file)))
    rows.push({ name: file, files: [file] })
  return rows.map(({ name, files }) => ({
    name,
    raw: weight(files, ''),
    gzip: weight(files, '.gz'),
    brotli: weight(files, '.br'),
  }))
}

function weight(files, ending) {
  return files.reduce((bytes, file) => bytes + statSync(built(`public/${file}${ending}`)).size, 0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = sizes()
  const widest = Math.max(...rows.map(({ name }) => name.length))
  const cells = (name, ...numbers) => name.padEnd(widest) + numbers.map((cell) => String(cell).padStart(9)).join('')
  console.log(cells('', 'raw', 'gzip', 'brotli'))
  for (const { name, raw, gzip, brotli } of rows) console.log(cells(name, raw, gzip, brotli))
}

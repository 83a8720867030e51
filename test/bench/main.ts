import { cpus, totalmem } from 'node:os'

const benches: Readonly<Record<string, () => Promise<{ run: (print: (line: object) => void) => Promise<void> }>>> = {
  reads: () => import('./reads.js'),
  search: () => import('./search.js'),
  'search-quality': () => import('./search-quality.js'),
  proof: () => import('./proof.js'),
  communes: () => import('./communes.js'),
  slots: () => import('./slots.js'),
  days: () => import('./loans/days.js'),
  ask: () => import('./loans/ask.js'),
  'first-slot': () => import('./first-slot.js'),
  'map-server': () => import('./map-server.js'),
  tiles: () => import('./tiles.js'),
  map: () => import('./map.js'),
  load: () => import('./load.js'),
  book: () => import('./book.js'),
  publish: () => import('./publish.js'),
  board: () => import('./board.js'),
  talk: () => import('./talk/talk.js'),
  desk: () => import('./desk.js'),
  counter: () => import('./counter.js'),
  idle: () => import('./idle.js'),
  lock: () => import('./lock.js'),
}

/** `npm run bench -- <name>`: one JSON object a line, the machine first; each measure with its baseline in the same run. */
async function main(name: string | undefined): Promise<void> {
  const load = name === undefined ? undefined : benches[name]
  if (!load) {
    console.error(`npm run bench -- ${Object.keys(benches).join('|')}`)
    process.exitCode = 2
    return
  }
  const print = (line: object) => console.log(JSON.stringify(line))
  print({
    machine: cpus()[0]?.model,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    bench: name,
  })
  const { run } = await load()
  await run(print)
}

await main(process.argv[2])

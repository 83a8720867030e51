import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../support/chromium.js'
import { close, listen } from '../support/partner-pages.js'
import { longestTask, tracedCategories, type Task } from './longest-task.js'

const sizes = [1_000, 10_000, 100_000]
const rounds = 5
/** No further round of a page is begun after so long: one that is given 100,000 places takes a minute. */
const enoughMs = 60_000
/** For what was asked for on the way to come and be drawn. */
const settleMs = 300
const file = (name: string) => createRequire(import.meta.url).resolve(name)

type BenchServer = { readonly url: string; readonly site: string; readonly points: string; readonly reading: object }

/** What the page of a round is asked for, and how one knows that the places of its map are drawn. */
type Kind = { readonly path: string; readonly drawn: string; readonly list?: string }

const libraries: Readonly<Record<string, string>> = {
  '/leaflet.js': file('leaflet/dist/leaflet.js'),
  '/leaflet.css': file('leaflet/dist/leaflet.css'),
  '/clusters.js': file('leaflet.markercluster/dist/leaflet.markercluster.js'),
  '/clusters.css': file('leaflet.markercluster/dist/MarkerCluster.css'),
}

const element: Kind = {
  path: '/ours',
  list: `document.querySelector('coop-member-map')?.shadowRoot?.querySelector('.card a')`,
  drawn: `document.querySelector('coop-member-map')?.shadowRoot?.querySelector('[data-key]')`,
}

const kinds: Readonly<Record<string, Kind>> = {
  'coop-member-map': element,
  'baseline: leaflet.markercluster': { path: '/theirs', drawn: `document.querySelector('.leaflet-marker-pane > *')` },
}

/**
 * A partner's page with the element, opened at its map, in Chromium, once the server has read its members: when the first
 * places are drawn, the longest task, what the heap holds, and what a hand that drags and zooms waits for. Beside it in the
 * same run a page that loads all places and gives them to leaflet.markercluster.
 */
export async function run(print: (line: object) => void): Promise<void> {
  const chosen = process.argv.slice(3).map(Number).filter(Number.isSafeInteger)
  await using browser = await openBrowser()
  for (const members of chosen.length > 0 ? chosen : sizes) {
    const house = fork(fileURLToPath(new URL('./map-site.ts', import.meta.url)), [String(members)], {
      execArgv: ['--import', 'tsx'],
    })
    const [addresses] = (await once(house, 'message')) as [BenchServer]
    const { server, url } = await openPages(addresses)
    print({ members, read: 'in the background, once the server listens', ...addresses.reading })
    print({ members, ask: 'the very first after that: points put together', ms: await firstAnswers(addresses) })
    await load(browser, url, { kind: element, slowness: 1 })
    for (const slowness of [1, 4]) {
      for (const [map, loads] of await inTurns(browser, url, slowness)) {
        print({ members, map, slowness, ...middleOf(loads) })
      }
    }
    await close(server)
    house.kill('SIGKILL')
  }
}

/** A partner's own server: the page with the element, the other one, and the libraries of that. */
function openPages({ url, site, points }: BenchServer) {
  const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mairie</title><h1>Mairie</h1>'
  const ours = `<coop-member-map site="${site}" view="map"></coop-member-map><script type="module" src="${url}/v1/coop.js"></script>`
  const theirs = `<link rel="stylesheet" href="/leaflet.css"><link rel="stylesheet" href="/clusters.css">
    <div id="map" style="width:640px;height:480px"></div><script src="/leaflet.js"></script><script src="/clusters.js"></script>
    <script type="module">
      const map = L.map('map', { attributionControl: false }).setView([50.6, 3.05], 9)
      L.tileLayer('${url}/tiles/drawn/{z}/{x}/{y}.svg').addTo(map)
      const places = await (await fetch('${points}')).json()
      const group = L.markerClusterGroup()
      const icon = (name) => L.divIcon({ html: '<button>' + name.length + '</button>' })
      group.addLayers(places.map(([, name, lat, lng]) => L.marker([lat, lng], { title: name, icon: icon(name) })))
      map.addLayer(group)
    </script>`
  return listen((request, response) => {
    const path = request.url ?? ''
    const library = libraries[path]
    if (library) {
      response.writeHead(200, { 'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript' })
      createReadStream(library).pipe(response)
      return
    }
    const body = { '/ours': ours, '/theirs': theirs, '/blank': '<p>' }[path]
    response.writeHead(body ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' }).end(body && head + body)
  })
}

/** What a server does once after its start, whoever asks. */
async function firstAnswers({ url, site }: BenchServer): Promise<number> {
  const from = performance.now()
  for (const [server, input] of Object.entries({
    open: { site },
    points: { site },
    tile: { site, z: 0, x: 0, y: 0 },
  })) {
    const answer = await fetch(`${url}/trpc/members.${server}?input=${encodeURIComponent(JSON.stringify(input))}`)
    if (!answer.ok) throw new Error(`members.${server} answers ${answer.status}`)
  }
  return Math.round(performance.now() - from)
}

/** One page after the other, round by round: a minute when the machine is slow weighs on both. */
async function inTurns(browser: Browser, url: string, slowness: number): Promise<[map: string, loads: Load[]][]> {
  const all = Object.entries(kinds).map(([map, kind]) => ({ map, kind, loads: new Array<Load>(), tookMs: 0 }))
  for (let round = 0; round < rounds; round += 1) {
    for (const one of all) {
      if (one.tookMs > enoughMs) continue
      const from = performance.now()
      one.loads.push(await load(browser, url, { kind: one.kind, slowness }))
      one.tookMs += performance.now() - from
    }
  }
  return all.map(({ map, loads }) => [map, loads])
}

function middleOf(loads: readonly Load[]) {
  const middle = (of: (load: Load) => number) =>
    Number((loads.map(of).toSorted((a, b) => a - b)[Math.floor(loads.length / 2)] ?? 0).toFixed(1))
  return {
    rounds: loads.length,
    listMs: middle(({ listMs }) => listMs),
    drawnMs: middle(({ drawnMs }) => drawnMs),
    sincePaintMs: middle(({ drawnMs, paintedMs }) => drawnMs - paintedMs),
    heapMb: middle(({ heapMb }) => heapMb),
    longestTaskMs: middle(({ task }) => task.wallMs),
    longestTaskCpuMs: middle(({ task }) => task.cpuMs),
    panTaskMs: middle(({ pan }) => pan.task.wallMs),
    panTaskCpuMs: middle(({ pan }) => pan.task.cpuMs),
    panWorstFrameMs: middle(({ pan }) => pan.worstFrameMs),
    zoomTaskMs: middle(({ zoom }) => zoom.task.wallMs),
    zoomTaskCpuMs: middle(({ zoom }) => zoom.task.cpuMs),
  }
}

type MapRun = { readonly kind: Kind; readonly slowness: number }

/** One visitor who opens the page, then drags the map and zooms. */
async function load(browser: Browser, url: string, { kind, slowness }: MapRun): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.goto(`${url}/blank`)
  const before = await heapOf(devTools)
  await page.addInitScript(watch(kind))
  await browser.startTracing(page, { categories: tracedCategories })
  await page.goto(url + kind.path, { waitUntil: 'commit' })
  const { list, drawn } = await allSeen(devTools)
  const paintedMs = await page.evaluate<number>(`performance.getEntriesByName('first-paint')[0].startTime`)
  await page.waitForLoadState('networkidle')
  const task = longestTask(await browser.stopTracing())
  const heapMb = (await heapOf(devTools)) - before
  const pan = await byHand(browser, page, () => drag(page))
  const zoom = await byHand(browser, page, () => zoomInAndOut(page))
  await context.close()
  return { listMs: list, drawnMs: drawn, paintedMs, task, heapMb, pan, zoom }
}

/** In the page, as text, since what compiles this file would have it call what is not there: at which frame each is there first. */
const watch = ({ list = 'true', drawn }: Kind) => `
  const seen = {}
  globalThis.allSeen = new Promise((resolve) => {
    const look = () => {
      if (!seen.list && ${list}) seen.list = performance.now()
      if (!seen.drawn && ${drawn}) seen.drawn = performance.now()
      if (seen.drawn && seen.list) resolve(seen)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })`

/** Without Playwright's own way to wait: its script, which the page would parse meanwhile, holds it for as long as the map does. */
async function allSeen(devTools: CDPSession): Promise<Seen> {
  const { result } = await devTools.send('Runtime.evaluate', {
    expression: 'allSeen',
    awaitPromise: true,
    returnByValue: true,
  })
  return result.value as Seen
}

const countFrames = `
  globalThis.frames = []
  globalThis.count = (now) => {
    if (frames.push(now) && count) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)`

type Load = {
  readonly listMs: number
  readonly drawnMs: number
  /** The page’s own first content: its title. */
  readonly paintedMs: number
  readonly heapMb: number
  readonly task: Task
  readonly pan: Hand
  readonly zoom: Hand
}
type Seen = { readonly list: number; readonly drawn: number }
type Hand = { readonly task: Task; readonly worstFrameMs: number }

async function byHand(browser: Browser, page: Page, act: () => Promise<void>): Promise<Hand> {
  await page.evaluate(countFrames)
  await browser.startTracing(page, { categories: tracedCategories })
  await act()
  await page.waitForTimeout(settleMs)
  const task = longestTask(await browser.stopTracing())
  const frames = await page.evaluate<number[]>('count = undefined, frames')
  const waits = frames.slice(1).map((frame, at) => frame - (frames[at] ?? frame))
  return { task, worstFrameMs: Math.max(0, ...waits) }
}

async function drag(page: Page): Promise<void> {
  for (let time = 0; time < 4; time += 1) {
    const to = time % 2 === 0 ? -1 : 1
    await page.mouse.move(700 - to * 100, 400)
    await page.mouse.down()
    for (let step = 1; step <= 8; step += 1) await page.mouse.move(700 - to * (100 - step * 25), 400 + step * 4)
    await page.mouse.up()
  }
}

async function zoomInAndOut(page: Page): Promise<void> {
  await page.mouse.move(640, 400)
  await page.keyboard.down('Control')
  for (const turn of [-120, -120, -120, 120, 120, 120]) {
    await page.mouse.wheel(0, turn)
    await page.waitForTimeout(settleMs)
  }
  await page.keyboard.up('Control')
}

async function heapOf(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage')
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}

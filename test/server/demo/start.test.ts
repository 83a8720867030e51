import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { until } from '../../support/until.js'

const built = fileURLToPath(new URL('../../../dist/demo/start.js', import.meta.url))

/** The town takes half a minute to draw: it is drawn once for both tests. */
const folder = await mkdtemp(join(tmpdir(), 'demo-'))
afterAll(() => rm(folder, { recursive: true }))

/** One that is free, and the next too. */
async function freePorts(): Promise<number> {
  for (;;) {
    const [first, second] = [createServer().listen(0, '127.0.0.1'), createServer()]
    await once(first, 'listening')
    const { port } = first.address() as AddressInfo
    const isFree = await new Promise((resolve) =>
      second.once('error', () => resolve(false)).listen(port + 1, '127.0.0.1', () => resolve(true)),
    )
    for (const server of [first, second]) server.close()
    if (isFree) return port
  }
}

/** Starts what `npm start` starts; resolves with what it said once it says where to look. */
async function start(env: Record<string, string>): Promise<{ said: string; child: ChildProcess }> {
  if (!existsSync(built)) throw new Error('Run `npm run build` first: this test starts what was built.')
  const child = spawn(process.execPath, [built], { env: { PATH: process.env['PATH'], ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (bytes: Buffer) => (said += String(bytes)))
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
    child.stdout.on('data', (bytes: Buffer) => {
      said += String(bytes)
      if (said.includes('/s/ville-de-lomme/offres')) resolve({ said, child })
    })
  })
}

/** Where it said that the pages of others are. */
const hostsIn = (said: string): string => /(http:\/\/\S+)\/demo\/hosts\/town-hall /.exec(said)?.[1] ?? ''

async function askedOf(ours: string, path: string) {
  const input = encodeURIComponent(JSON.stringify({ site: 'ville-de-lomme' }))
  return (await (await fetch(`${ours}/trpc/${path}?input=${input}`)).json()).result.data
}

const originsThatMayBook = async (ours: string): Promise<unknown> => (await askedOf(ours, 'repairs.open')).site.origins

async function stop(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  return (await ended)[0]
}

test('the demonstration starts, has its town, its mails and its addresses once, says when its port is taken, and stops when asked', async () => {
  const port = await freePorts()
  const env = { PORT: String(port), DATA_DIR: folder }
  const origin = `http://localhost:${port}`

  const first = await start(env)
  const hosts = hostsIn(first.said)
  const pages = ['/', '/s/ville-de-lomme/offres', '/v1/coop.js', '/readyz']
  const statuses = await Promise.all(pages.map(async (path) => (await fetch(origin + path)).status))
  const host = await (await fetch(`${hosts}/demo/hosts/town-hall`)).text()
  const origins = await originsThatMayBook(origin)
  const opening = await askedOf(origin, 'sites.open')
  // Its mails leave while it runs.
  const mails = await until(
    async () => (await fetch(`${origin}/demo/inbox?pour=guidon`)).text(),
    (page) => page.includes('Le Guidon sage'),
  )
  const typed = await fetch(`${origin}/trpc/repairs.addresses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ site: 'ville-de-lomme', text: '14 rue des ros', communeCode: '59355' }),
  })
  const addresses = await typed.json()
  const beside: unknown = await start(env).catch((error: unknown) => error)
  const ends = await stop(first.child)
  const left = await Promise.allSettled([fetch(origin), fetch(hosts)])
  const neighbour = createServer().listen(Number(new URL(hosts).port), '127.0.0.1')
  onTestFinished(() => void neighbour.close())
  await once(neighbour, 'listening')
  const second = await start(env)
  const elsewhere = hostsIn(second.said)

  expect(hosts).toBe(`http://localhost:${port + 1}`)
  expect(statuses).toEqual([200, 200, 200, 200])
  expect(host).toContain(`src="${origin}/v1/coop.js"`)
  expect(origins).toContain(hosts)
  expect(opening.site.talk).toBe('here')
  expect(left.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  // The port beside ours is somebody else's now.
  expect(elsewhere).not.toBe(hosts)
  expect((await fetch(`${elsewhere}/demo/hosts/town-hall`)).status).toBe(200)
  expect(await originsThatMayBook(origin)).toContain(elsewhere)
  expect(mails).toContain('Le Guidon sage')
  expect(addresses.result.data.items[0]).toMatchObject({ text: '14 Rue des Roseaux-Bleus 59160 Lomme' })
  expect(String(beside)).toMatch(/ended with 1: .*The port is taken/s)
  expect(ends).toBe(0)
  expect([first.said, second.said].map((said) => said.includes('Its town is in the database'))).toEqual([true, false])
})

test('PORT=0 takes any that is free, and says which', async () => {
  const { said } = await start({ PORT: '0', DATA_DIR: folder })
  const [ours = ''] = /http:\/\/localhost:[1-9]\d*(?=\/ )/.exec(said) ?? []

  expect((await fetch(`${ours}/s/ville-de-lomme/offres`)).status).toBe(200)
  expect(await originsThatMayBook(ours)).toContain(hostsIn(said))
})

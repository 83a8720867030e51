import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { reasons, Refusal } from '../../../server/base/refusal.js'
import { appRouter } from '../../../server/router.js'
import { statusOf, type By } from '../../../server/rpc/procedures.js'
import { openWorkshop } from '../../support/repairs/booking.js'
import { codeFor } from '../../support/session.js'
import { faultsIn } from '../../support/versions/strange-project.js'
import { root, textOf } from '../../support/sources.js'
import { lommeOrigin } from '../../support/town.js'

const guide = textOf('demo/guide/api.md')

/** A project that has the file of types as the build made it, the two packages that the guide names, and the guide's examples. */
const project = mkdtempSync(join(tmpdir(), 'coop-strangers-'))
const [reading = '', signing = ''] = [...guide.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code)
const fileOf = (name: string) => join(project, name)

beforeAll(() => {
  copyFileSync(join(root, 'dist/public/v1/api.d.ts'), fileOf('api.d.ts'))
  for (const name of ['@trpc/client', '@trpc/server', 'dpop']) {
    mkdirSync(dirname(fileOf(`node_modules/${name}`)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), fileOf(`node_modules/${name}`))
  }
  writeFileSync(fileOf('package.json'), '{ "type": "module" }')
  for (const [name, code] of Object.entries({ reading, signing })) {
    writeFileSync(fileOf(`${name}.ts`), code)
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: target },
    })
    writeFileSync(fileOf(`${name}.js`), outputText)
  }
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

const target = ts.ScriptTarget.ES2022

describe('a program of somebody else', () => {
  test('needs the file of types and @trpc/client alone', () => {
    const imports = [...readFileSync(fileOf('api.d.ts'), 'utf8').matchAll(/from '(.*)'/g)].map(([, from]) => from)

    expect(imports).toEqual(['@trpc/server'])
    expect(faultsIn([fileOf('reading.ts'), fileOf('signing.ts')])).toEqual([])
  })

  test('is told by its compiler what is not asked for and what is not answered', () => {
    const wrong = `${reading}
      declare const client: ReturnType<typeof createTRPCClient<Api>>
      await client.offers.search.query({ words: 'vélo' })
      await client.offers.search.mutate({ site: 'ville-de-lomme' })
      const { items } = await client.offers.search.query({ site: 'ville-de-lomme' })
      items[0]?.colour`
    writeFileSync(fileOf('wrong.ts'), wrong)

    expect(faultsIn([fileOf('wrong.ts')])).toEqual([
      expect.stringContaining("Property 'site' is missing"),
      expect.stringContaining("Property 'mutate' does not exist"),
      expect.stringContaining("Property 'colour' does not exist"),
    ])
  })

  test('reads, signs in with the digits of a mail, and books, as the guide shows it', async () => {
    await using server = await openWorkshop('sqlite', {}, { now: new Date().toISOString(), reachable: true })
    const place = { server: server.url, site: 'ville-de-lomme', origin: lommeOrigin }
    const { freeThisWeekend } = await import(pathToFileURL(fileOf('reading.js')).href)
    const { book, signIn } = await import(pathToFileURL(fileOf('signing.js')).href)

    expect(await freeThisWeekend(server.url)).toEqual(['Perceuse-visseuse 18 V, Nadia'])

    const readCode = vi.fn(async () => {
      const code = await codeFor(server, 'odile@exemple.fr')
      return readCode.mock.calls.length === 1 ? `${code.startsWith('0') ? 1 : 0}${code.slice(1)}` : code
    })
    const client = await signIn(place, 'odile@exemple.fr', 'Odile', readCode)
    expect([readCode.mock.calls.length, await client.accounts.me.query({ site: place.site })]).toEqual([
      2,
      { email: 'odile@exemple.fr', firstName: 'Odile', isOver15: false },
    ])

    const appointment = await book(place, client, { repairer: 'atelier-des-marais', firstName: 'Odile' })
    expect(appointment).toMatchObject({ status: 'booked', contactName: 'Odile' })
  })
})

const whoMay = (by: By): string => (typeof by === 'string' ? by : `role: ${by.may}${by.fresh ? ', fresh' : ''}`)

describe('the guide to the API', () => {
  const rowsOf = (heading: string) => {
    const [, part = ''] = guide.split(`\n## ${heading}\n`)
    return [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(.*?)` *\| *(.*?) *\| *(.*?) *\|/gm)].map((row) =>
      row.slice(1),
    )
  }

  test('names every procedure, and who may call it', () => {
    const procedures = Object.keys(appRouter._def.procedures).map((path) => {
      const { type, meta }: { type: string; meta: { by: By } } = appRouter._def.procedures[path as never]['_def']
      return [path, type === 'query' ? 'query' : 'act', whoMay(meta.by)]
    })

    expect(rowsOf('Procedures')).toEqual(procedures)
  })

  test('names every reason of a refusal with its status', () => {
    const refusals = Object.keys(reasons).map((reason) => [
      reason,
      String(statusOf(new Refusal(reason as keyof typeof reasons))),
    ])

    expect(rowsOf('Refusals').map(([reason, status]) => [reason, status])).toEqual(refusals)
  })
})

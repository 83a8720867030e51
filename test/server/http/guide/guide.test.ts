import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { encode } from 'uqr'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeGuide } from '../../../../server/build/make-guide.mjs'
import { guideRoutes } from '../../../../server/http/pages/guide/guide-routes.js'
import { openTestServer } from '../../../support/test-server.js'
import { buildTown } from '../../../support/town.js'

const folder = mkdtempSync(join(tmpdir(), 'coop-guide-'))
const publicUrl = 'https://offres.exemple.fr'
let opened: { url: string; close: () => Promise<void> }

beforeAll(async () => {
  writeGuide(folder)
  const server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')
  await buildTown(server.services.database, server.clock)
  const { database } = server.services
  const listener = express().use(guideRoutes({ publicUrl, database }, folder)).listen(0)
  await new Promise((resolve) => listener.once('listening', resolve))
  const close = async () => {
    listener.close()
    await server[Symbol.asyncDispose]()
  }
  opened = { url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`, close }
})

afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

async function read(path: string) {
  const answer = await fetch(opened.url + path)
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

const textOf = (body: string): string =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('the guide begins with what is for residents and for whoever keeps a site', async () => {
  const { status, body, headers } = await read('/guide')

  const parts = [...body.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)
  expect(status).toBe(200)
  expect(parts.slice(0, 2)).toEqual(['Pour tout le monde', 'Tenir un site'])
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(body).not.toContain('<script')
  expect(body).toContain('href="/guide/essayer/offer-board"')
})

test('a page of Markdown is a page of ours, with our own address in what is to be copied', async () => {
  const { body } = await read('/guide/mettre-dans-votre-site')

  expect(textOf(body)).toContain(`src="${publicUrl}/v1/coop.js"`.replaceAll('"', '&quot;'))
  expect(body).toContain('<h1>Mettre les éléments dans votre site</h1>')
  expect(body).toContain('href="/guide/couleurs-et-police">Donner aux éléments')
  expect(body).not.toMatch(/coop\.example|\.md\b|<script|<style| style="/)
})

test('what is in one language alone says so, and is said to be in it', async () => {
  const { body } = await read('/guide/api')
  const other = await read('/guide/conservation?lang=en')

  expect(body).toContain('<h1 lang="en">')
  expect(body).toContain('la voici en anglais')
  expect(other.body).toContain('<div class="prose" lang="fr">')
  expect(other.body).toContain('here it is in French')
})

test('a search finds passages, those that bear the word in their title first, and leads to them', async () => {
  const { body } = await read('/guide?q=contrastes')
  const english = await read('/guide?q=%3Cimg%20src%3Dx%3E&lang=en')

  expect(body).toMatch(/href="\/guide\/[\w-]+#[\w-]+"/)
  expect(body).toContain('noindex')
  expect(english.body).toContain('&lt;img src=x&gt;')
  expect(english.body).not.toContain('<img src=x>')
  expect(textOf((await read('/guide?q=zzyzx')).body)).toContain('Rien dans le guide ne contient tous ces mots')
})

test('a decision is read on the server, and what was never written is not there', async () => {
  expect(textOf((await read('/guide/decisions')).body)).toContain('Who acts, and being allowed, are values')
  expect((await read('/guide/decisions/0035-being-allowed-is-a-value')).status).toBe(200)
  expect((await read('/guide/nulle-part')).status).toBe(404)
  expect((await read('/guide/pictures/desk-site.webp')).status).toBe(200)
})

test('an element is tried on a site that has it, with the attributes that were chosen and nothing else', async () => {
  const { body } = await read('/guide/essayer/offer-board?kind=lend&place=%22%3E%3Cscript%3E&onclick=x&site=nowhere')

  expect(body).toMatch(/<coop-offer-board site="[\w-]+" place="&quot;&gt;&lt;script&gt;" kind="lend">/)
  expect(body).toMatch(/<option value="lend"\s+selected>/)
  expect(body).not.toContain('onclick')
  expect(body).toContain('data-events="offer-opened offer-published offers-found coop-error"')
  expect(textOf(body)).toContain(`src=&quot;${publicUrl}/v1/coop.js&quot;`)
  expect((await read('/guide/essayer/script')).status).toBe(404)
})

test('a poster says the address of a site’s page, in letters and in a code for cameras', async () => {
  const choice = await read('/guide/a-afficher')
  const site = /<option value="([\w-]+)">/.exec(choice.body)?.[1] ?? ''

  const { body } = await read(`/guide/a-afficher/voir?site=${site}&page=%2Foffres`)

  const address = `${publicUrl}/s/${site}/offres`
  expect(textOf(body.replaceAll('<wbr />', ''))).toContain(address.replace('https://', ''))
  expect(body).toContain(`aria-label="Code à photographier, qui mène à ${address}"`)
  expect(body.match(/M\d+ \d+h1v1h-1z/g)).toHaveLength(encode(address, { ecc: 'M' }).data.flat().filter(Boolean).length)
  expect((await read('/guide/a-afficher/voir?site=nowhere')).status).toBe(404)
})

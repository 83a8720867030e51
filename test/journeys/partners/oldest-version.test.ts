import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Booking, codeTo } from '../../support/journeys/booking.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'
import { root } from '../../support/sources.js'

const here = useTown(undefined, { reachable: true })

const kept = join(root, 'test/support/versions')
const [oldest = ''] = readdirSync(kept)
  .filter((name) => /^v\d/.test(name))
  .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))

/** Puts the files of the oldest version where the server keeps them, and says what a page writes for each. */
function pinned(): string {
  const { url, services } = here.town.server
  const folder = join(dirname(services.database.url.replace('file:', '')), 'versions', oldest)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(join(kept, oldest)).filter((name) => name.endsWith('.js.br'))
  const scripts = names.map((name) => {
    const bytes = brotliDecompressSync(readFileSync(join(kept, oldest, name)))
    const file = name.replace(/\.br$/, '')
    writeFileSync(join(folder, file), bytes)
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
    return `<script type="module" src="${url}/${oldest}/${file}" integrity="${integrity}" crossorigin></script>`
  })
  expect(scripts).toHaveLength(3)
  return scripts.join('\n')
}

test('the files of the first version show, open and book with the server of today', async () => {
  const { hosts, server } = here.town
  const email = 'jeanne.ancienne@example.org'
  const { page, wrong, asked } = await visit(
    here.browser,
    hosts.url +
      hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        ${['offer-board', 'member-map', 'repair-booking'].map((name) => `<coop-${name} site="ville-de-lomme"></coop-${name}>`).join('')}
        ${pinned()}`),
  )
  const board = page.locator('coop-offer-board')
  await page.locator('coop-member-map [part=card-link]').first().waitFor()
  await board.locator('[part=card-link]').first().click()
  await board.locator('[part=dialog] h2, [part=dialog] [role=heading]').first().waitFor()
  await page.keyboard.press('Escape')

  const booking = new Booking(page)
  await booking.choose('Le Petit Braquet')
  await booking.sayWhat()
  await booking.sayWhen()
  await booking.sayFault('La chaîne saute.')
  await booking.sayWho('Jeanne', email)
  const code = await codeTo(server, email)
  await booking.element.getByLabel('Code à six chiffres').fill(`${code.startsWith('0') ? 1 : 0}${code.slice(1)}`)
  await booking.element
    .getByText(/essais/)
    .first()
    .waitFor()
  await booking.typeCode(code)
  await booking.confirm()

  expect(await booking.title).toBe('C’est réservé.')
  expect(asked.filter((request) => request.includes('/v1/'))).toEqual([])
  expect(wrong).toEqual([])
}, 40_000)

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Booking, codeTo } from '../support/journeys/booking.js'
import { useTown } from '../support/journeys/use-town.js'
import { visit, type Visit } from '../support/journeys/visit.js'
import { patienceMs } from '../support/patience.js'

const here = useTown(undefined, { reachable: true })

const ourPage = (site: string) => `${here.town.server.url}/s/${site}/reparation`

/** Somebody on our own page who comes to the question who the appointment is for. */
async function upToWho(page: Page, repairer: string): Promise<Booking> {
  const booking = new Booking(page)
  await booking.choose(repairer)
  await booking.sayWhat()
  await booking.sayWhen()
  await booking.sayFault('La chaîne saute.')
  return booking
}

async function signedIn(email: string): Promise<Visit> {
  const visitor = await visit(here.browser, ourPage('ville-de-lomme'))
  const booking = await upToWho(visitor.page, 'Les Rayons du Marais')
  await booking.sayWho('Jeanne', email)
  await booking.typeCode(await codeTo(here.town.server, email))
  // This booking is given up.
  await visitor.page.evaluate(() => sessionStorage.clear())
  return visitor
}

/** How often any part of the page, frames included, has opened what the browser keeps: by the address of the document. */
async function watchKept(page: Page): Promise<() => Promise<Record<string, number>>> {
  await page.addInitScript(() => {
    const real = IDBFactory.prototype.open
    Object.assign(globalThis, { opened: 0 })
    IDBFactory.prototype.open = function (...given) {
      Object.assign(globalThis, { opened: (globalThis as unknown as { opened: number }).opened + 1 })
      return real.apply(this, given)
    }
  })
  return async () => {
    const counts = page.frames().map(async (frame) => {
      const count = await frame.evaluate(() => (globalThis as unknown as { opened: number }).opened)
      return [new URL(frame.url()).pathname, count] as const
    })
    return Object.fromEntries(await Promise.all(counts))
  }
}

test('whoever has signed in on our page of one town has on that of another, until they say that it is not them', async () => {
  const email = 'jeanne.partout@example.org'
  const { page, wrong } = await signedIn(email)
  const rows = here.town.server.services.database.reader.selectFrom('session').select(['site_id', 'origin'])
  expect(await rows.execute()).toEqual([{ site_id: null, origin: here.town.server.url }])

  await page.goto(ourPage('lille'))
  const booking = await upToWho(page, 'Jante alors !')
  await booking.element.locator('[data-state=who-signed-in]').waitFor()
  const asked = await booking.words
  await booking.press('Continuer')
  await booking.comesTo('recap')
  await booking.confirm()
  await page.goto(ourPage('ville-de-lomme'))
  const again = await upToWho(page, 'Le Petit Braquet')
  await again.element.locator('[data-state=who-signed-in]').waitFor()
  const isOut = page.waitForResponse((answer) => answer.url().includes('accounts.signOut'))
  await again.press('Ce n’est pas moi')
  await isOut
  await again.element.locator('[data-state=who-open]').waitFor()

  expect(asked).toContain(`Vous êtes ici avec l’adresse ${email}`)
  await expect.poll(() => rows.execute(), { timeout: patienceMs }).toEqual([])
  await page.goto(ourPage('lille'))
  const over = await upToWho(page, 'Jante alors !')
  await over.element.locator('[data-state=who-open]').waitFor()
  expect(wrong).toEqual([])
})

test('a session that our page of one town began before goes on there, and is of no other', async () => {
  const email = 'ancienne@example.org'
  const { page } = await signedIn(email)
  const { writer } = here.town.server.services.database
  const { id } = await writer
    .selectFrom('site')
    .select('id')
    .where('slug', '=', 'ville-de-lomme')
    .executeTakeFirstOrThrow()
  await writer.updateTable('session').set({ site_id: id }).execute()
  await page.evaluate(
    (place) =>
      new Promise((done) => {
        const opening = indexedDB.open('coop')
        opening.onsuccess = () => {
          const sessions = opening.result.transaction('sessions', 'readwrite').objectStore('sessions')
          const kept = sessions.get(place)
          kept.onsuccess = () => {
            sessions.clear()
            sessions.put(kept.result, `${place}ville-de-lomme`)
            sessions.transaction.oncomplete = () => done(opening.result.close())
          }
        }
      }),
    `${here.town.server.url}/`,
  )

  await page.goto(ourPage('ville-de-lomme'))
  const booking = await upToWho(page, 'Les Rayons du Marais')
  await booking.element.locator('[data-state=who-signed-in]').waitFor()
  await booking.press('Continuer')
  await booking.comesTo('recap')
  await booking.confirm()
  await page.goto(ourPage('lille'))
  const elsewhere = await upToWho(page, 'Jante alors !')
  await elsewhere.element.locator('[data-state=who-open]').waitFor()
})

test('an element of our own origin in a frame does not know who has signed in, and leads to our page', async () => {
  const { server, hosts } = here.town
  const { page } = await signedIn('encadree@example.org')
  const framed = `${server.url}/embed/repair-booking/ville-de-lomme`
  const element = '<coop-repair-booking site="ville-de-lomme"></coop-repair-booking>'
  const html = `<!doctype html><html lang="fr"><title>Vélos</title>${element}<script type="module" src="/v1/coop.js"></script>`
  await page.context().route(framed, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  const holder = `<!doctype html><html lang="fr"><title>Mairie</title><iframe title="Vélos" src="${framed}" width="800" height="700"></iframe>`
  await page
    .context()
    .route(`${server.url}/holder`, (route) => route.fulfill({ contentType: 'text/html', body: holder }))
  const opened = await watchKept(page)

  for (const address of [`${server.url}/holder`, hosts.url + hosts.page(holder)]) {
    await page.goto(address)
    const inFrame = page.frameLocator('iframe').locator('coop-repair-booking')
    await inFrame.locator('[data-state=look-only]').waitFor()
    const [ours] = await Promise.all([
      page.waitForEvent('popup'),
      inFrame.getByRole('link', { name: 'Les Rayons du Marais', exact: true }).click(),
    ])

    await expect
      .poll(() => ours.url(), { timeout: patienceMs })
      .toBe(`${ourPage('ville-de-lomme')}#les-rayons-du-marais`)
    expect((await opened())[new URL(framed).pathname]).toBe(0)
    await ours.close()
  }
  await page.goto(ourPage('ville-de-lomme'))
  await new Booking(page).choose('Les Rayons du Marais')
  expect(Object.values(await opened())).toEqual([expect.any(Number)])
  expect(Object.values(await opened())[0]).toBeGreaterThan(0)
})

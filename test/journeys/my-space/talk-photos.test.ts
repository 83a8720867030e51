import sharp from 'sharp'
import { expect, test } from 'vitest'
import { atTownHall, inTheWayAt, opensTalk, says } from '../../support/journeys/neighbours.js'
import { askNeighbour, propose, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { patienceMs } from '../../support/patience.js'

const here = useTown(readWordsHere, { reachable: true })

const photoOf = async (background: string, name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1200, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer(),
})

test('a photo is chosen, taken away again, shown and seen larger by the other, on the page of the town hall', async () => {
  const nadia = await atTownHall(here, 'Nadia', { viewport: { width: 320, height: 640 } })
  const theo = await atTownHall(here, 'Théo', { viewport: { width: 390, height: 844 } })
  for (const { page } of [nadia, theo]) page.setDefaultTimeout(patienceMs)
  const offer = await propose(here.town, nadia.id, { kind: 'lend', title: 'Perceuse et son coffret' })
  await askNeighbour(here.town, offer, { taker: theo.id, firstName: 'Théo', words: 'Bonjour Nadia' })
  await nadia.page.reload()
  await opensTalk(nadia, 'Théo')
  const picker = nadia.space.getByLabel('Joindre des photos')
  await picker.setInputFiles([await photoOf('teal', 'un.jpg'), await photoOf('tan', 'deux.jpg')])
  await nadia.space.getByText(/2\s*photos sur 3/).waitFor()
  await nadia.space.getByRole('button', { name: 'Retirer la photo 2' }).click()
  await nadia.space.getByText(/1\s*photo sur 3/).waitFor()
  expect(await inTheWayAt(nadia)).toEqual([])
  expect(await says(nadia, 'Voici le coffret.')).toBe(true)
  expect(await nadia.space.locator('.chosen').count()).toBe(0)

  await theo.page.reload()
  await theo.space.getByRole('button', { name: 'Bientôt' }).click()
  await opensTalk(theo, 'Nadia')
  const small = theo.space.getByRole('button', { name: 'Agrandir : Photo de Nadia' })
  await small.focus()
  const at = theo.page.url()
  await theo.page.keyboard.press('Enter')
  const large = theo.space.getByRole('dialog', { name: 'Photo de Nadia' })
  const image = large.getByRole('img', { name: 'Photo de Nadia' })
  await image.waitFor()
  await theo.page.waitForFunction(
    (each) => each instanceof HTMLImageElement && each.naturalWidth > 0,
    await image.elementHandle(),
  )
  expect(await inTheWayAt(theo)).toEqual([])
  await theo.page.keyboard.press('Escape')
  await large.waitFor({ state: 'detached' })

  // The talk is still there, and the keyboard where it was.
  expect(await small.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true)
  expect(await says(theo, 'Parfait.')).toBe(true)
  expect([nadia.wrong, theo.wrong]).toEqual([[], []])
  expect(theo.page.url()).toBe(at)
})

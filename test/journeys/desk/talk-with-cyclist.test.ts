import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inTheWayAt } from '../../support/journeys/neighbours.js'
import { signInSpace } from '../../support/journeys/sign-in-space.js'
import { plain, tabTo } from '../../support/journeys/spoken.js'
import { bookRepair, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'
import { patienceMs } from '../../support/patience.js'
import { AtDesk } from '../../support/roles/at-desk.js'

const repairer = 'les-rayons-du-marais'

const here = useTown(readWordsHere, { reachable: true })

type Side = { readonly page: Page; readonly around: Locator }

const field = ({ around }: Side) => around.getByRole('textbox', { name: /Votre message/ })

/** By keyboard: it stands there, is kept, and the next can be typed at once. */
async function says(side: Side, words: string): Promise<void> {
  await side.page.bringToFront()
  await field(side).focus()
  await side.page.keyboard.type(words)
  await side.page.keyboard.press('Enter')
  await side.around.locator('.line', { hasText: words }).locator('time').waitFor()
  expect(await field(side).evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true)
}

const reads = ({ around }: Side, words: string) => around.locator('.talk .bubble', { hasText: words }).waitFor()

test('a cyclist on the page of the town and the workshop at its desk talk in six lines, each while the other looks', async () => {
  const { server, hosts } = here.town
  const email = 'alma.au-bureau@exemple.fr'
  const small = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const
  const address = `${hosts.url}/demo/hosts/town-hall-space`
  const visited = await visit(here.browser, address, small)
  const alma = { page: visited.page, around: visited.page.locator('coop-my-space') }
  await signInSpace(alma.around, server, { email, firstName: 'Alma' })
  visited.wrong.length = 0
  await bookRepair(here.town, email, repairer)
  await alma.page.reload()
  await alma.around.getByRole('button', { name: 'Bientôt' }).click()
  await tabTo(alma.page, /^button Écrire aux Rayons du Marais/)
  await alma.page.keyboard.press('Enter')
  await field(alma).waitFor()
  expect(await inTheWayAt(alma)).toEqual([])

  const path = `/bureau#/workshop/member/${repairer}`
  const desk = await AtDesk.open(here.browser, { server, email: 'malik@rayons.example' }, { path })
  await desk.signIn()
  const malik = { page: desk.page, around: desk.page.locator('coop-desk') }
  malik.page.setDefaultTimeout(patienceMs)
  await says(alma, 'Bonjour, faut-il apporter la roue seule ?')
  const way = malik.around.getByRole('link', { name: /^Écrire à Alma.*, 1 message non lu$/ })
  await malik.page.bringToFront()
  await malik.around.getByRole('link', { name: 'Liste' }).click()
  await way.waitFor()
  await expect.poll(() => malik.page.title()).toMatch(/^\(1\) /)
  await way.press('Enter')
  await reads(malik, 'faut-il apporter la roue')
  await says(malik, 'Bonjour Alma, la roue suffit.')
  await reads(alma, 'la roue suffit')
  await says(alma, 'Très bien, à 9 h ?')
  await reads(malik, 'à 9 h ?')
  await says(malik, 'À 9 h, et l’attente est courte.')
  await reads(alma, 'l’attente est courte')
  await malik.around.getByText('vu par Alma').waitFor()
  await says(alma, 'Merci beaucoup !')
  await reads(malik, 'Merci beaucoup !')
  await says(malik, 'À demain.')
  await reads(alma, 'À demain.')

  const who = alma.around.locator('.talk .bubble', { hasText: 'À demain.' }).locator('.who')
  expect(plain(await who.innerText())).toBe('Malik, des Rayons du Marais')
  await expect.poll(() => malik.page.title()).not.toMatch(/^\(/)
  for (const [width, height] of [
    [1280, 700],
    [320, 700],
    [320, 256],
  ] as const) {
    await malik.page.setViewportSize({ width, height })
    expect(await desk.look('room')).toEqual([])
  }
  expect(await inTheWayAt(alma)).toEqual([])
  expect([alma.page.url().replace(/#.*/, ''), ...visited.wrong, ...desk.complaints]).toEqual([address])
})

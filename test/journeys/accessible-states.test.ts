import { describe, expect, test } from 'vitest'
import { offerBoardStates } from '../../widgets/offer-board/offer-board.states.js'
import { offerSheetStates } from '../../widgets/offer-board/sheet/offer-sheet.js'
import { axeViolations } from '../support/journeys/axe.js'
import { boardPage, comeTo, openEmptySite, toBoard, toSheet, type Part, type Way } from '../support/journeys/states.js'
import { useTown } from '../support/journeys/use-town.js'
import { visit } from '../support/journeys/visit.js'
import { strayValues } from '../support/texts/stray-values.js'

const here = useTown(openEmptySite)

async function violationsIn(to: { part: Part; state: string }, way: Way): Promise<string[]> {
  const { page } = await visit(here.browser, boardPage(here.town, way), way.prepare ? { prepare: way.prepare } : {})
  await comeTo(page, to, way)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await axeViolations(page, 'coop-offer-board')).map((text) => `${colorScheme}: ${text}`))
  }
  return found
}

describe('everybody can use the board, in light and in dark, while it is', () => {
  test.each(offerBoardStates)('%s', async (state) => {
    expect(await violationsIn({ part: '.root', state }, toBoard[state])).toEqual([])
  })
})

describe('everybody can use the sheet of an offer, in light and in dark, while it is', () => {
  test.each(offerSheetStates)('%s', async (state) => {
    expect(await violationsIn({ part: '.sheet', state }, toSheet[state])).toEqual([])
  })
})

describe('the pages around it have nothing in nobody’s way', () => {
  const hosts = [
    ...[
      'town-hall',
      'town-hall-cycling',
      'town-hall-places',
      'town-hall-space',
      'maison-de-quartier',
      'tiers-lieu',
      'dark',
    ],
    ...['large', 'theme', 'night', 'strict', 'strict-types', 'strict-cycling', 'strict-map', 'twenty'],
  ]
  const paths = [
    '/',
    ...hosts.map((host) => `/demo/hosts/${host}`),
    '/s/ville-de-lomme',
    '/s/ville-de-lomme/offres',
  ].concat(
    ['', '?lang=en'].map((language) => `/guide/si-rien-n-apparait${language}`),
    ['/guide', '/guide/grille-rgaa', '/guide/essayer/offer-board?lang=en'],
    [
      '/guide/a-afficher/voir?site=ville-de-lomme&page=/offres',
      '/mentions-legales',
      '/regles',
      '/moi',
      '/moi?lang=en',
      '/bureau',
      '/bureau?lang=en',
    ],
  )

  test.each(paths)('%s', async (path) => {
    const { server, hosts: partners } = here.town
    const { page } = await visit(here.browser, (path.startsWith('/demo/hosts/') ? partners.url : server.url) + path)
    await page.waitForLoadState('networkidle')

    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(strayValues, undefined)).toEqual([])
  })

  test('the page of one offer', async () => {
    const { page } = await visit(here.browser, `${here.town.server.url}/s/ville-de-lomme/offres`)
    const address = await page.locator('a[href*="/offres/0"]').first().getAttribute('href')
    await page.goto(new URL(address ?? '', page.url()).href)
    await page.waitForLoadState('networkidle')

    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(strayValues, undefined)).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedBrowser } from '../../../support/chromium.js'
import { unkeptByList } from '../../../support/desk/list-contract.js'
import { networkLists } from '../../../support/desk/network-lists.js'
import { fillLists, openNetworkTown, type NetworkTown } from '../../../support/desk/network-town.js'

let network: NetworkTown

beforeAll(async () => {
  network = await openNetworkTown(await sharedBrowser())
  network.desk.page.setDefaultTimeout(20_000)
})

afterAll(() => network[Symbol.asyncDispose]())

test('a list with nothing in it says what it is for and offers to add the first, not to change filters', async () => {
  const { page } = network.desk
  for (const [section, first] of [
    ['words', 'Ajouter le premier'],
    ['vocabulary', 'Ajouter un sens'],
  ] as const) {
    await network.room.open(`#/network/network/network/${section}`)
    const begin = page.locator('.begin')
    await begin.getByRole('link', { name: first }).click()
    await page.locator('form.panel h2').first().waitFor()
    expect(await begin.locator('p').count(), section).toBe(2)
  }
})

describe('filled', () => {
  beforeAll(() => fillLists(network))

  test.each(Object.entries(networkLists))(
    'the list of %s is as every list of the desk',
    { timeout: 600_000 },
    async (_name, list) => {
      const { lacks, why } = await unkeptByList(list, network.room)
      expect(lacks.toSorted(), why).toEqual(list.lacks.toSorted())
    },
  )
})

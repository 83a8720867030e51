import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../../../support/chromium.js'
import { unkeptByList } from '../../../support/desk/list-contract.js'
import { networkLists } from '../../../support/desk/network-lists.js'
import { fillLists, openNetworkTown, type NetworkTown } from '../../../support/desk/network-town.js'

let network: NetworkTown

beforeAll(async () => {
  network = await openNetworkTown(await sharedBrowser())
  network.desk.page.setDefaultTimeout(20_000)
  await fillLists(network)
})

afterAll(() => network[Symbol.asyncDispose]())

test.each(Object.entries(networkLists))(
  'the list of %s is as every list of the desk',
  { timeout: 600_000 },
  async (_name, list) => {
    const { lacks, why } = await unkeptByList(list, network.room)
    expect(lacks.toSorted(), why).toEqual(list.lacks.toSorted())
  },
)

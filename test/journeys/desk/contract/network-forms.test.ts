import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../../../support/chromium.js'
import { unkeptBy } from '../../../support/desk/form-contract.js'
import { networkForms } from '../../../support/desk/network-forms.js'
import { openNetworkTown, type NetworkTown } from '../../../support/desk/network-town.js'

let network: NetworkTown

beforeAll(async () => {
  network = await openNetworkTown(await sharedBrowser(), 32)
  network.desk.page.setDefaultTimeout(20_000)
})

afterAll(() => network[Symbol.asyncDispose]())

test.each(Object.entries(networkForms(() => network)))(
  '%s is written as everything at the desk is',
  { timeout: 600_000 },
  async (_name, form) => {
    const { lacks, why } = await unkeptBy(form, network.room)
    expect(lacks.toSorted(), why).toEqual(form.lacks.toSorted())
  },
)

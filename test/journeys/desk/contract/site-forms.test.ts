import { afterAll, beforeAll, expect, test } from 'vitest'
import { unkeptBy } from '../../../support/desk/form-contract.js'
import { siteForms } from '../../../support/desk/site-forms.js'
import { openHouseTown, type HouseTown } from '../../../support/desk/house-town.js'

let town: HouseTown

beforeAll(async () => {
  town = await openHouseTown({ reports: 48 })
})

afterAll(() => town[Symbol.asyncDispose]())

test.each(Object.entries(siteForms(() => town)))(
  '%s is written as everything at the desk is',
  { timeout: 600_000 },
  async (_name, form) => {
    const { lacks, why } = await unkeptBy(form, town.room)
    expect(lacks.toSorted(), why).toEqual(form.lacks.toSorted())
  },
)

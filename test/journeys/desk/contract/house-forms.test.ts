import { afterAll, beforeAll, expect, test } from 'vitest'
import { unkeptBy } from '../../../support/desk/form-contract.js'
import { houseForms } from '../../../support/desk/house-forms.js'
import { openHouseTown, type HouseTown } from '../../../support/desk/house-town.js'
import { lendingForms } from '../../../support/desk/lending-forms.js'

let town: HouseTown

beforeAll(async () => {
  town = await openHouseTown({ requests: 16 })
})

afterAll(() => town[Symbol.asyncDispose]())

test.each(Object.entries({ ...houseForms(() => town), ...lendingForms(() => town) }))(
  '%s is written as everything at the desk is',
  { timeout: 600_000 },
  async (_name, form) => {
    const { lacks, why } = await unkeptBy(form, town.room)
    expect(lacks.toSorted(), why).toEqual(form.lacks.toSorted())
  },
)

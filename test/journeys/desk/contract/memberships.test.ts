import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unkeptBy } from '../../../support/desk/form-contract.js'
import { house, openHouseTown, type HouseTown } from '../../../support/desk/house-town.js'
import { unkeptByList } from '../../../support/desk/list-contract.js'
import { fillMembers, membershipForms, membershipList } from '../../../support/desk/membership-forms.js'

let town: HouseTown

beforeAll(async () => {
  town = await openHouseTown()
})

afterAll(() => town[Symbol.asyncDispose]())

test('a place without members says what the list is for, and offers to note the first', async () => {
  await town.room.open(`#/memberships/${house}`)
  const begin = town.room.page.locator('.begin')
  await begin.getByRole('link', { name: 'Noter une adhésion' }).click()
  await town.room.page.getByText('il manque une formule').waitFor()

  expect(await begin.locator('p').count()).toBe(2)
})

describe('filled', () => {
  test('the list of members is as every list of the desk', { timeout: 600_000 }, async () => {
    await fillMembers(town, 52)

    const { lacks, why } = await unkeptByList(membershipList, town.room)
    expect(lacks.toSorted(), why).toEqual(membershipList.lacks.toSorted())
  })

  test.each(Object.entries(membershipForms(() => town)))(
    '%s is written as everything at the desk is',
    { timeout: 600_000 },
    async (_name, form) => {
      const { lacks, why } = await unkeptBy(form, town.room)
      expect(lacks.toSorted(), why).toEqual(form.lacks.toSorted())
    },
  )
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { AtRoom } from '../../../support/desk/at-room.js'
import { unkeptBy } from '../../../support/desk/form-contract.js'
import { houseForms } from '../../../support/desk/house-forms.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { openHouseDesk, type HouseDesk } from '../../../support/roles/house-desk.js'

const email = 'ines@bureau.example'

let desks: HouseDesk
let room: AtRoom

beforeAll(async () => {
  desks = await openHouseDesk('2027-03-01T08:00:00Z')
  const { house, server } = desks
  await admitWorkshop(server.services.database, server.clock, { at: house, onRequest: true, email })
  await desks.hold(email, 'Inès')
  const { page } = await desks.open(email)
  page.setDefaultTimeout(20_000)
  room = new AtRoom(page)
})

afterAll(() => desks[Symbol.asyncDispose]())

test.each(Object.entries(houseForms))(
  '%s is written as everything at the desk is',
  { timeout: 600_000 },
  async (_name, form) => {
    const { lacks, why } = await unkeptBy(form, room)
    expect(lacks.toSorted(), why).toEqual(form.lacks.toSorted())
  },
)

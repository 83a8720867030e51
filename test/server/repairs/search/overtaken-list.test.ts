import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { addHours } from '../../../../server/base/instant.js'
import { openBooking } from '../../../../server/repairs/index.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { generatedNow as now } from '../../../support/generated/offers.js'
import { generateRepairers } from '../../../support/generated/repairers.js'

describe.each(engines)('on %s', (engine) => {
  test('others are answered while the first free times of a whole day ago are worked out anew', async () => {
    await using database = await openTestDatabase(engine)
    const { site } = await generateRepairers(database, { count: 220, appointments: 4, days: 20, now })
    const later = addHours(now, 26)
    const asked = { db: database.reader, clock: { now: () => later }, keepUntil() {}, publicUrl: 'http://our.example' }

    let turns = 0
    let isAnswered = false
    const answer = openBooking(asked, { site }).finally(() => (isAnswered = true))
    while (!isAnswered) {
      await setImmediate()
      turns += 1
    }
    const { repairers } = await answer

    expect(repairers.total).toBe(220)
    expect(repairers.items.every(({ firstFree = '' }) => firstFree > later)).toBe(true)
    expect(turns).toBeGreaterThan(4)
  })
})

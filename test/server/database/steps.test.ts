import { setImmediate } from 'node:timers'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { stepsThrough } from '../../../server/database/steps.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { generateMembers } from '../../support/generated/members.js'

describe.each(engines)('steps through a table on %s', (engine) => {
  test('let what waits be answered between two of them', async () => {
    await using database = await openTestDatabase(engine)
    await generateMembers(database, { count: 5, now: toInstant('2027-03-01T08:00:00Z') })
    let answered = 0
    const others = () => {
      answered += 1
      waiting = setImmediate(others)
    }
    let waiting = setImmediate(others)

    const seen: number[] = []
    for await (const _ of stepsThrough(database.reader, 'member', 1)) seen.push(answered)
    clearImmediate(waiting)

    expect(seen.length).toBeGreaterThan(2)
    expect(new Set(seen).size).toBe(seen.length)
  })
})

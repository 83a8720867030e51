import { expect, test } from 'vitest'
import { newId } from '../../../server/base/id.js'
import { countedAs } from '../../../server/rpc/actor.js'
import { acting } from '../../../server/rpc/vouch.js'

test('limits count for whom something is done, and not by whom', () => {
  const by = newId<'Account'>()
  const helped = [newId<'HelpedPerson'>(), newId<'HelpedPerson'>()]

  expect(countedAs(acting({ by, for: { account: by } }))).toBe(by)
  expect(helped.map((helpedPerson) => countedAs(acting({ by, for: { helpedPerson } })))).toEqual(helped)
})

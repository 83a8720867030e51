import { expect, test } from 'vitest'
import { retentionGuide, retentionTable } from '../retention.js'
import { isFile, textOf } from '../support/sources.js'

test('the guide says of each column how long it is kept (else run `node --import tsx test/retention.ts`)', () => {
  expect(isFile(retentionGuide) && textOf(retentionGuide)).toBe(retentionTable())
})

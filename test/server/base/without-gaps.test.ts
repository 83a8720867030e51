import type { BikeStoreLeaf } from 'schema-dts'
import { expect, test } from 'vitest'
import { withoutGaps } from '../../../server/base/without-gaps.js'

test('what is not told is left out, and schema.org’s types refuse what they do not know, conditional or not', () => {
  const phone: string | undefined = undefined
  const told = withoutGaps<BikeStoreLeaf>({ '@type': 'BikeStore', name: 'Les Rayons', telephone: phone })
  // @ts-expect-error `phone` is no property of schema.org.
  const wrong = withoutGaps<BikeStoreLeaf>({ '@type': 'BikeStore', name: 'Les Rayons', phone })
  // @ts-expect-error `BicycleStore` is no type of schema.org.
  const none = withoutGaps<BikeStoreLeaf>({ '@type': 'BicycleStore' })

  expect([told, wrong]).toEqual(Array(2).fill({ '@type': 'BikeStore', name: 'Les Rayons' }))
  expect(Object.keys(told)).toEqual(['@type', 'name'])
  expect(none).toEqual({ '@type': 'BicycleStore' })
})

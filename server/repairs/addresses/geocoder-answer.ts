import * as v from 'valibot'
import { communeCode, degrees } from '../../base/shapes.js'
import type { FoundAddress } from '../../rpc/context.js'

const feature = v.object({
  geometry: v.object({ coordinates: v.looseTuple([degrees(180), degrees(90)]) }),
  properties: v.object({
    // No line breaks or bidirectional controls, which could forge what a mail or a screen says.
    label: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u)),
    citycode: communeCode,
    /** Code of a part of the commune: Lomme's, when `citycode` is Lille's. */
    oldcitycode: v.optional(v.unknown()),
    postcode: v.optional(v.unknown()),
    type: v.optional(v.string()),
  }),
})

const answer = v.object({ features: v.pipe(v.array(v.unknown()), v.maxLength(100)) })

export function readGeocoderAnswer(body: unknown): FoundAddress[] | undefined {
  const read = v.safeParse(answer, body)
  if (!read.success) return undefined
  return read.output.features.flatMap((each) => {
    const known = v.safeParse(feature, each)
    if (!known.success) return []
    const { geometry, properties } = known.output
    // A commune alone is no address.
    if (properties.type === 'municipality') return []
    const [longitude, latitude] = geometry.coordinates
    const { label, citycode, oldcitycode, postcode } = properties
    return {
      text: label,
      communeCode: citycode,
      ...(v.is(communeCode, oldcitycode) && { partCode: oldcitycode }),
      ...(v.is(v.pipe(v.string(), v.regex(/^\d{5}$/)), postcode) && { postcode }),
      point: { latitude: toMetre(latitude), longitude: toMetre(longitude) },
    }
  })
}

const toMetre = (degrees: number) => Math.round(degrees * 1e5) / 1e5

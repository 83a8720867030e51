import * as v from 'valibot'
import { communeCode, degrees } from '../../base/shapes.js'
import type { FoundAddress } from '../../rpc/context.js'

/** What is read of GeocodeJSON as Géoplateforme writes it; there is more in it. */
const feature = v.object({
  geometry: v.object({
    coordinates: v.looseTuple([degrees(180), degrees(90)]),
  }),
  properties: v.object({
    // Nothing that could end a line, or turn the writing round, in a mail or on a screen.
    label: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u)),
    citycode: communeCode,
    /** Of the part that kept its name: Lomme, where `citycode` is Lille's. */
    oldcitycode: v.optional(v.unknown()),
    postcode: v.optional(v.unknown()),
    type: v.optional(v.string()),
  }),
})

const answer = v.object({ features: v.pipe(v.array(v.unknown()), v.maxLength(100)) })

/** Undefined when it is not an answer at all; features that cannot be read are left out. */
export function readGeocoderAnswer(body: unknown): FoundAddress[] | undefined {
  const read = v.safeParse(answer, body)
  if (!read.success) return undefined
  return read.output.features.flatMap((each) => {
    const known = v.safeParse(feature, each)
    if (!known.success) return []
    const { geometry, properties } = known.output
    // Nobody lives in a town without a street.
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

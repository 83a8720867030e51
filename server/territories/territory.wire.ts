import * as v from 'valibot'
import { communeCode } from '../base/shapes.js'
import { inseeCode } from './commune.js'
import type { FoundCommune } from './find-communes.js'

export const findInput = v.strictObject({
  site: v.optional(v.pipe(v.string(), v.maxLength(64))),
  text: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  code: v.optional(communeCode),
})

export const findOutput = v.object({
  items: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      postcodes: v.array(v.string()),
      departement: v.string(),
      parent: v.optional(v.string()),
    }),
  ),
})

export function toWire({ commune, parent }: FoundCommune): v.InferOutput<typeof findOutput>['items'][number] {
  return {
    code: inseeCode(commune.code),
    name: commune.name,
    postcodes: [...commune.postcodes],
    departement: commune.departementCode,
    ...(parent && { parent: parent.name }),
  }
}

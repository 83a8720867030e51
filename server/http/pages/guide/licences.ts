import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const shipped = v.object({
  name: v.string(),
  version: v.string(),
  licence: v.string(),
  isInPages: v.boolean(),
  text: v.string(),
})

const licencesShape = v.object({
  packages: v.array(shipped),
  lists: v.array(v.object({ path: v.string(), html: v.string() })),
})

export type Licences = v.InferOutput<typeof licencesShape>

/** As the build found it (`server/build/make-licences.mjs`). */
export function readLicences(folder: string): Licences {
  const file = join(folder, 'licences.json')
  return existsSync(file) ? v.parse(licencesShape, JSON.parse(readFileSync(file, 'utf8'))) : { packages: [], lists: [] }
}

import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import * as v from 'valibot'
import type { Commune, CommuneKind } from '../commune.js'

const kinds = { c: 'current', d: 'delegated', a: 'associated', m: 'arrondissement' } satisfies Record<
  string,
  CommuneKind
>

/**
 * Columns instead of rows: half the size once compressed. `codes` are communes' own codes; `parents`,
 * `intercommunalities` and `departements` are indexes (-1: none); centres are in hundred-thousandths of a degree.
 */
const fileShape = v.object({
  vintage: v.string(),
  departements: v.array(v.object({ code: v.string(), region: v.string() })),
  intercommunalities: v.array(v.object({ code: v.string(), name: v.string() })),
  communes: v.object({
    code: v.array(v.string()),
    kind: v.array(v.picklist(['c', 'd', 'a', 'm'])),
    name: v.array(v.string()),
    parent: v.array(v.number()),
    population: v.array(v.nullable(v.number())),
    intercommunality: v.array(v.number()),
    departement: v.array(v.number()),
    postcodes: v.array(v.string()),
    latitude: v.array(v.nullable(v.number())),
    longitude: v.array(v.nullable(v.number())),
  }),
})

export type CommunesFile = v.InferOutput<typeof fileShape>

type Gazetteer = {
  /** Year of the official geographic code, then our own number: `2026.01`. */
  readonly vintage: string
  readonly communes: readonly Commune[]
  readonly intercommunalities: readonly { readonly code: string; readonly name: string }[]
}

export async function readCommunesFile(file: URL): Promise<Gazetteer> {
  const bytes = await promisify(brotliDecompress)(await readFile(file))
  const { vintage, departements, intercommunalities, communes } = v.parse(fileShape, JSON.parse(bytes.toString()))
  return {
    vintage,
    intercommunalities,
    communes: communes.code.map((code, i): Commune => {
      const departement = departements[communes.departement[i] ?? -1]
      const latitude = communes.latitude[i] ?? null
      const longitude = communes.longitude[i] ?? null
      const centre =
        latitude === null || longitude === null ? null : { latitude: latitude / 1e5, longitude: longitude / 1e5 }
      return {
        code,
        kind: kinds[communes.kind[i] ?? 'c'],
        name: communes.name[i] ?? '',
        parentCode: communes.code[communes.parent[i] ?? -1] ?? null,
        population: communes.population[i] ?? null,
        intercommunalityCode: intercommunalities[communes.intercommunality[i] ?? -1]?.code ?? null,
        departementCode: departement?.code ?? '',
        regionCode: departement?.region ?? '',
        postcodes: communes.postcodes[i]?.split(' ').filter((postcode) => postcode !== '') ?? [],
        centre,
        centrePrecision: centre === null ? 'none' : 'own',
      }
    }),
  }
}

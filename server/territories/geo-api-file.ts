import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { Point } from '../base/point.js'
import { communeCode, degrees } from '../base/shapes.js'
import { seatCode } from './commune.js'

const point = v.object({
  type: v.literal('Point'),
  // GeoJSON: longitude first.
  coordinates: v.tuple([degrees(180), degrees(90)]),
})

const lineShape = v.object({
  code: communeCode,
  nom: v.string(),
  centre: v.optional(point),
  codesPostaux: v.optional(v.array(v.pipe(v.string(), v.regex(/^\d{5}$/, 'not a postcode')))),
  population: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  type: v.optional(v.string()),
  chefLieu: v.optional(v.string()),
})

export type GeoApiLine = {
  readonly line: number
  readonly code: string
  readonly centre: Point | undefined
  readonly postcodes: readonly string[] | undefined
  readonly population: number | undefined
}

export type BadLine = { readonly line: number; readonly why: string }

export class NotCommunesError extends Error {
  override readonly name = 'NotCommunesError'
}

/** Reads a saved answer of `https://geo.api.gouv.fr/communes?fields=code,nom,codesPostaux,centre,population`. */
export async function readGeoApiFile(path: string): Promise<{ lines: GeoApiLine[]; bad: BadLine[] }> {
  const lines: GeoApiLine[] = []
  const bad: BadLine[] = []
  for (const [i, value] of listIn(await readFile(path, 'utf8')).entries()) {
    const line = i + 1
    const read = v.safeParse(lineShape, value)
    if (!read.success) {
      bad.push({
        line,
        why: read.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`).join('; '),
      })
      continue
    }
    const { code, type, chefLieu, centre, codesPostaux, population } = read.output
    const isSeat = type === 'commune-deleguee' && chefLieu === code
    const [longitude, latitude] = centre?.coordinates ?? []
    lines.push({
      line,
      code: isSeat ? seatCode(code) : code,
      centre: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
      postcodes: codesPostaux,
      population,
    })
  }
  return { lines, bad }
}

function listIn(text: string): unknown[] {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch (error) {
    throw new NotCommunesError('not JSON', { cause: error })
  }
  if (!Array.isArray(list)) throw new NotCommunesError('not a list')
  return list
}

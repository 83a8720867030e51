import { distanceMetres, type Point } from '../../base/point.js'
import { plain } from '../../base/words.js'

/** Positions of one place that different people geocoded are up to so far apart. */
const nearMetres = 5_000

type Met = { readonly line: number; readonly point: Point | undefined }
type Sighting = Met & { readonly name: string; readonly communeCode: string }

/** Finds rows of a file that may be the same place: « 1624 Cowork’in Lille » and « 1624 COWORKIN’LILLE ». */
export class Alike {
  readonly #met = new Map<string, Met[]>()

  meet({ name, communeCode, line, point }: Sighting): number | undefined {
    const key = `${communeCode} ${plain(name).replaceAll(' ', '')}`
    const before = this.#met.get(key) ?? []
    this.#met.set(key, [...before, { line, point }])
    return before.find((one) => !one.point || !point || distanceMetres(one.point, point) <= nearMetres)?.line
  }
}

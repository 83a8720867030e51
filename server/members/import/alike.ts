import { distanceMetres, type Point } from '../../base/point.js'
import { plain } from '../../base/words.js'

/** Addresses of one place in one town, each geocoded by somebody else, are found that far from each other. */
const nearMetres = 5_000

type Met = { readonly line: number; readonly point: Point | undefined }
export type Sighting = Met & { readonly name: string; readonly communeCode: string }

/** Remembers the rows of a file, to say which look like one place: « 1624 Cowork’in Lille » and « 1624 COWORKIN’LILLE ». */
export class Alike {
  readonly #met = new Map<string, Met[]>()

  /** The line of the first that looks like it; from now on it is remembered too. */
  meet({ name, communeCode, line, point }: Sighting): number | undefined {
    const key = `${communeCode} ${plain(name).replaceAll(' ', '')}`
    const before = this.#met.get(key) ?? []
    this.#met.set(key, [...before, { line, point }])
    return before.find((one) => !one.point || !point || distanceMetres(one.point, point) <= nearMetres)?.line
  }
}

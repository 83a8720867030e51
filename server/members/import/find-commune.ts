import type { Id } from '../../base/id.js'
import { distanceMetres, type Point } from '../../base/point.js'
import type { Db } from '../../database/tables.js'
import { plain } from '../../base/words.js'
import { communesOf, type Commune } from '../../territories/index.js'
import { readCommuneCode, readPostcode } from './cells/codes.js'
import { codesAround, codesOfDepartement, codesOfPostcode, communesByName } from './commune-code.store.js'
import { farMetres } from './cells/position.js'
import type { Fault } from './fault.js'

type Whereabouts = {
  readonly code: string
  readonly postcode: string
  readonly city: string
  readonly point?: Point | undefined
}

type FoundCommune = { readonly commune?: Commune; readonly fault?: Fault }

/** Finds communes by code, by name and postcode, or by postcode and point. Results are cached: rows repeat the same few communes. */
export class CommuneFinder {
  readonly #db: Db
  readonly #territoryId: Id<'Territory'> | undefined
  #names: Promise<ReadonlyMap<string, readonly string[]>> | undefined
  readonly #byCode = new Map<string, Commune | undefined>()
  readonly #codes = new Map<string, readonly string[]>()

  constructor(db: Db, territoryId?: Id<'Territory'>) {
    this.#db = db
    this.#territoryId = territoryId
  }

  async find({ code: codeText, postcode: postcodeText, city, point }: Whereabouts): Promise<FoundCommune> {
    const code = readCommuneCode(codeText)
    const postcode = readPostcode(postcodeText)
    const name = nameIn(city)
    if (code === undefined && postcode === undefined)
      return name === '' && point ? this.#byPointOnly(point) : this.#byNameOnly(name)
    const coded = code === undefined ? undefined : (await this.#known([code]))[0]
    if (
      coded &&
      (name === '' || nameIn(coded.name) === name || postcode === undefined || coded.postcodes.includes(postcode))
    ) {
      return { commune: coded }
    }
    const named = await this.#byName(name, postcode)
    if (named) return { commune: named, ...(codeText.trim() !== '' && { fault: { reason: 'code-replaced' } }) }
    if (coded) return { commune: coded }
    const served = postcode === undefined ? [] : await this.#ofPostcode(postcode)
    const current = served.filter(({ kind }) => kind === 'current')
    const [only, ...others] = current
    if (only && others.length === 0) return { commune: only, fault: { reason: 'commune-by-postcode' } }
    const [nearest] = point ? byDistance(current, point) : []
    if (nearest) return { commune: nearest.commune, fault: { reason: 'commune-nearest' } }
    return { fault: { reason: 'commune-unknown' } }
  }

  /** Only the centres of communes are known, not their borders: one that is not much nearer than the next may be the wrong one. */
  async #byPointOnly(point: Point): Promise<FoundCommune> {
    const communes = await this.#known(await codesAround(this.#db, point))
    const [nearest, next] = byDistance(communes, point)
    return nearest && 2 * nearest.metres <= (next?.metres ?? Infinity)
      ? { commune: nearest.commune, fault: { reason: 'commune-by-point' } }
      : { fault: { reason: 'commune-missing' } }
  }

  async #byNameOnly(name: string): Promise<FoundCommune> {
    if (name === '') return { fault: { reason: 'commune-missing' } }
    this.#names ??= communesByName(this.#db, this.#territoryId, nameIn)
    const only = onlyOf(await this.#known((await this.#names).get(name) ?? []))
    return only ? { commune: only, fault: { reason: 'commune-by-name' } } : { fault: { reason: 'commune-many' } }
  }

  /** A commune or part with that name and postcode; for a CEDEX postcode, in its département. */
  async #byName(name: string, postcode: string | undefined): Promise<Commune | undefined> {
    if (name === '' || postcode === undefined) return undefined
    const near = (await this.#ofPostcode(postcode)).filter((commune) => nameIn(commune.name) === name)
    return onlyOf(near.length > 0 ? near : await this.#inDepartement(departementOf(postcode), name))
  }

  async #inDepartement(departement: string, name: string): Promise<Commune[]> {
    const communes = await this.#known(
      await this.#listed(`d${departement}`, () => codesOfDepartement(this.#db, departement)),
    )
    return communes.filter((commune) => nameIn(commune.name) === name)
  }

  async #ofPostcode(postcode: string): Promise<Commune[]> {
    return this.#known(await this.#listed(postcode, () => codesOfPostcode(this.#db, postcode)))
  }

  async #listed(key: string, ask: () => Promise<string[]>): Promise<readonly string[]> {
    const known = this.#codes.get(key)
    if (known) return known
    const codes = await ask()
    this.#codes.set(key, codes)
    return codes
  }

  async #known(codes: readonly string[]): Promise<Commune[]> {
    const unknown = codes.filter((code) => !this.#byCode.has(code))
    if (unknown.length > 0) {
      for (const code of unknown) this.#byCode.set(code, undefined)
      for (const commune of await communesOf(this.#db, unknown)) this.#byCode.set(commune.code, commune)
    }
    return codes.flatMap((code) => this.#byCode.get(code) ?? [])
  }
}

function byDistance(communes: readonly Commune[], point: Point) {
  return communes
    .flatMap((commune) => (commune.centre ? { commune, metres: distanceMetres(point, commune.centre) } : []))
    .filter(({ metres }) => metres <= farMetres)
    .toSorted((one, other) => one.metres - other.metres)
}

function onlyOf(found: readonly Commune[]): Commune | undefined {
  const current = found.filter(({ kind }) => kind === 'current')
  const [only, ...others] = current.length > 0 ? current : found
  return others.length === 0 ? only : undefined
}

/**
 * Equal for « ST-OMER CEDEX 2 » and « Saint-Omer », « Lyon 3e » and « Lyon », « HELLEMMES LILLE » and « Hellemmes ».
 */
export function nameIn(city: string): string {
  return plain(city)
    .replace(/\bcedex\b.*$/, '')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/^(paris|lyon|marseille) \d.*$/, '$1')
    .replace(/^(hellemmes|lomme) lille$/, '$1')
    .trim()
}

/** A postcode begins with its département's code, except in Corsica and overseas. */
function departementOf(postcode: string): string {
  if (postcode.startsWith('97') || postcode.startsWith('98')) return postcode.slice(0, 3)
  if (postcode.startsWith('20')) return /^20[01]/.test(postcode) ? '2A' : '2B'
  return postcode.slice(0, 2)
}

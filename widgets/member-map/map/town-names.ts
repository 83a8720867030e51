import { exchange } from '../../shared/exchange.js'
import type { TownName } from '../../words/town-name.js'
import { besideMarks } from './beside-marks.js'
import type { Box, Placed } from './map-surface.js'
import type { MapWindow } from './map-window.js'
import type { Mark } from './marks.js'
import { squaresOf } from './world.js'

/** A square of names is a tile of so many zooms before. */
const zoomsOfNames = 2

const mostKept = 100

type View = {
  readonly zoom: number
  readonly sight: Box
  /** Asked only for names that are here: to tell it, the page is laid out at once. */
  readonly window: () => MapWindow
}

/** Writes the names of towns beside the marks. The map is whole without them: nobody hears of those that do not come. */
export class TownNames {
  #path = ''
  readonly #arrived: () => void
  readonly #closing = new AbortController()
  /** By address; empty until they are here. */
  readonly #kept = new Map<string, readonly TownName[]>()
  readonly #failed = new Set<string>()
  readonly #elements = new WeakMap<TownName, HTMLElement>()

  constructor(arrived: () => void) {
    this.#arrived = arrived
  }

  /** Without a path, the basemap has names of its own. */
  from(path = ''): void {
    this.#path = path
    if (path) this.#arrived()
  }

  beside(marks: readonly Mark[], { zoom, sight, window }: View): Placed[] {
    if (!this.#path || zoom < zoomsOfNames) return []
    const names = squaresOf(sight, zoom - zoomsOfNames).flatMap(({ z, x, y }) =>
      this.#find(this.#path.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)),
    )
    const byKey = new Map(names.map((name) => [`${zoom} ${name.text} ${name.latitude}`, name]))
    if (byKey.size === 0) return []
    const written = besideMarks([...byKey.values()], marks, window())
    return [...byKey].flatMap(([key, name]) => {
      const offset = written.get(name)
      return offset ? [{ key, element: this.#elementOf(name), at: name, offset, isAbove: false }] : []
    })
  }

  /** Allows those that failed to be asked again. */
  forgive(): void {
    for (const address of this.#failed) this.#kept.delete(address)
    this.#failed.clear()
  }

  close(): void {
    this.#closing.abort()
  }

  #find(address: string): readonly TownName[] {
    const kept = this.#kept.get(address)
    if (kept) return kept
    this.#kept.set(address, [])
    for (const oldest of this.#kept.keys()) if (this.#kept.size > mostKept) this.#kept.delete(oldest)
    void this.#ask(address)
    return []
  }

  async #ask(address: string): Promise<void> {
    const { signal } = this.#closing
    const names = await exchange(address, { signal }).catch(() => undefined)
    if (signal.aborted) return
    if (!Array.isArray(names)) {
      this.#failed.add(address)
      return
    }
    this.#kept.set(address, names)
    this.#arrived()
  }

  /** Hidden from screen readers: the places say their commune. */
  #elementOf(name: TownName): HTMLElement {
    const known = this.#elements.get(name)
    if (known) return known
    const element = document.createElement('div')
    element.className = name.isCity ? 'map-town map-city' : 'map-town'
    element.style.fontSize = `${name.size}px`
    element.ariaHidden = 'true'
    element.textContent = name.text
    this.#elements.set(name, element)
    return element
  }
}

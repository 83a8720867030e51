import type { LitElement, ReactiveController } from 'lit'
import type { Step } from './booking-steps.js'

const mark = 'coopBooking'

/**
 * The browser's Back takes one step back. Steps are entries of the page's history under the address that it has: what the
 * page itself wrote into its entry stays, and nothing is written before somebody has chosen a repairer.
 */
export class BookingWay implements ReactiveController {
  readonly #come: (step: Step) => void
  /** Which of several elements of a page this entry is of. */
  readonly #name: string
  /** How many entries of ours lie behind the present one. */
  #depth = 0

  constructor(host: LitElement, name: string, come: (step: Step) => void) {
    this.#name = name
    this.#come = come
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop)
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop)
  }

  /** A step forth. A page that was loaded again still stands in an entry of ours: what is shown now takes it over. */
  push(step: Step): void {
    const entry = entryIn(history.state)
    if (this.#depth === 0 && entry?.name === this.#name) {
      this.#depth = entry.depth
      return this.replace(step)
    }
    this.#depth += 1
    write('pushState', { name: this.#name, step, depth: this.#depth })
  }

  /** The same entry shows another step from now on: there is no way back to what it showed. */
  replace(step: Step): void {
    if (this.#depth > 0) write('replaceState', { name: this.#name, step, depth: this.#depth })
  }

  /** One step back, as the browser's own button would. Says whether there is one. */
  back(): boolean {
    if (this.#depth === 0) return false
    history.back()
    return true
  }

  readonly #onPop = ({ state }: PopStateEvent) => {
    const entry = entryIn(state)
    const isOurs = entry?.name === this.#name
    if (!isOurs && this.#depth === 0) return
    this.#depth = isOurs ? entry.depth : 0
    this.#come(isOurs ? entry.step : 'find')
  }
}

type Entry = { readonly name: string; readonly step: Step; readonly depth: number }

function write(how: 'pushState' | 'replaceState', entry: Entry): void {
  const before: unknown = history.state
  history[how]({ ...(typeof before === 'object' ? before : {}), [mark]: entry }, '')
}

/** What we wrote ourselves; pages write what they like beside it. */
function entryIn(state: unknown): Entry | undefined {
  if (typeof state !== 'object' || state === null || !(mark in state)) return undefined
  const entry: unknown = state[mark]
  return isEntry(entry) ? entry : undefined
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'step' in value && 'depth' in value && 'name' in value
}

import type { LitElement } from 'lit'
import type { Step } from '../booking-steps.js'

/** `name` is the element's, as a page may have several; `depth` is how many of our entries come before it. */
type Entry = { readonly name: string; readonly step: Step; readonly depth: number }

/**
 * Lets the browser's Back button go one step back. Steps are history entries with the page's own URL: the page's own
 * state is kept, and nothing is written before a repairer is chosen.
 */
export function bookingWay(host: LitElement, name: string, come: (step: Step) => void) {
  let depth = 0

  const onPop = ({ state }: PopStateEvent) => {
    const entry = ours(state)
    if (!entry && depth === 0) return
    depth = entry?.depth ?? 0
    come(entry?.step ?? 'find')
  }
  host.addController({
    hostConnected: () => addEventListener('popstate', onPop),
    hostDisconnected: () => removeEventListener('popstate', onPop),
  })

  function ours(state: unknown): Entry | undefined {
    return isMarked(state) && state.coopBooking?.name === name ? state.coopBooking : undefined
  }

  function write(how: 'pushState' | 'replaceState', step: Step): void {
    const before: unknown = history.state
    history[how]({ ...(typeof before === 'object' && before), coopBooking: { name, step, depth } }, '')
  }

  /** Replaces the step of the present entry, so that there is no way back to it. */
  function replace(step: Step): void {
    if (depth > 0) write('replaceState', step)
  }

  return {
    replace,

    /** Adds an entry. After a reload the page is still in one of our entries, which is then reused. */
    push(step: Step): void {
      const entry = depth === 0 && ours(history.state)
      depth = entry ? entry.depth : depth + 1
      write(entry ? 'replaceState' : 'pushState', step)
    },

    /** Returns whether there is a step to go back to. */
    back(): boolean {
      if (depth > 0) history.back()
      return depth > 0
    },
  }
}

/** Our part of the history state, in which pages may have their own properties. */
function isMarked(state: unknown): state is { readonly coopBooking: Entry | undefined } {
  return typeof state === 'object' && state !== null && 'coopBooking' in state
}

import type { LitElement } from 'lit'
import type { Step } from '../booking-steps.js'

/** Which of several elements of a page it is of, what it shows, and how many entries of ours lie behind it. */
type Entry = { readonly name: string; readonly step: Step; readonly depth: number }

/**
 * The browser's Back takes one step back. Steps are entries of the page's history under the address that it has: what the
 * page itself wrote into its entry stays, and nothing is written before somebody has chosen a repairer.
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

  /** The same entry shows another step from now on: there is no way back to what it showed. */
  function replace(step: Step): void {
    if (depth > 0) write('replaceState', step)
  }

  return {
    replace,

    /** A step forth. A page that was loaded again still stands in an entry of ours: what is shown now takes it over. */
    push(step: Step): void {
      const entry = depth === 0 && ours(history.state)
      depth = entry ? entry.depth : depth + 1
      write(entry ? 'replaceState' : 'pushState', step)
    },

    /** One step back, as the browser's own button would. Says whether there is one. */
    back(): boolean {
      if (depth > 0) history.back()
      return depth > 0
    },
  }
}

/** What we wrote ourselves; pages write what they like beside it. */
function isMarked(state: unknown): state is { readonly coopBooking: Entry | undefined } {
  return typeof state === 'object' && state !== null && 'coopBooking' in state
}

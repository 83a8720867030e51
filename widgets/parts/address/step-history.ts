import type { LitElement } from 'lit'

/** `depth` counts our entries up to it. */
type Entry<Step> = { readonly step: Step; readonly depth: number }

type Parts<Step> = {
  readonly name: () => string
  /** The browser has gone to the entry of a step; undefined: to before the first. */
  readonly come: (step: Step | undefined) => void
  /** Asked before the first step is left: if not, the browser is sent forward again. */
  readonly mayLeave?: () => boolean
}

/** The page is going to where one of its elements has sent it, which may be removed meanwhile. */
let going: Promise<void> | undefined

function send(by: number): void {
  going = new Promise((resolve) => {
    const arrived = () => {
      going = undefined
      resolve()
    }
    addEventListener('popstate', arrived, { once: true })
  })
  history.go(by)
}

function whenThere(act: () => void): void {
  if (going) void going.then(() => whenThere(act))
  else act()
}

export type StepHistory<Step extends string> = ReturnType<typeof stepHistory<Step>>

/**
 * Lets the browser's Back button go one step back. Steps are history entries with the page's own URL: the page's own
 * state is kept, and nothing is written before the first step, nor for an element that left the page while its code came.
 */
export function stepHistory<Step extends string>(host: LitElement, { name, come, mayLeave = () => true }: Parts<Step>) {
  /** Several elements of a page have one each. */
  const nth = [...document.querySelectorAll(host.localName)].indexOf(host)
  let depth = 0
  /** The address under which the first step was begun. */
  let address = ''

  const onPop = ({ state }: PopStateEvent) => {
    const entry = ours(state)
    if (going) {
      depth = entry?.depth ?? 0
    } else if (entry) {
      depth = entry.depth
      come(entry.step)
    } else if (depth > 0) {
      // A link within the page is no step back.
      const isBefore = location.href === address
      if (isBefore && !mayLeave()) return send(1)
      depth = 0
      if (isBefore) come(undefined)
    }
  }
  host.addController({
    hostConnected: () => addEventListener('popstate', onPop),
    hostDisconnected: () => removeEventListener('popstate', onPop),
  })

  const key = () => `coop ${host.localName} ${nth} ${name()}`

  const ours = (state: unknown): Entry<Step> | undefined => (isMarked<Step>(state) ? state[key()] : undefined)

  function write(how: 'pushState' | 'replaceState', step: Step): void {
    const before: unknown = history.state
    history[how]({ ...(typeof before === 'object' && before), [key()]: { step, depth } }, '')
  }

  /** After a reload the page is still in one of our entries. */
  function resume(): void {
    if (depth > 0) return
    depth = ours(history.state)?.depth ?? 0
    address = location.href
  }

  function push(step: Step): void {
    depth += 1
    write('pushState', step)
  }

  return {
    /** Replaces the step of the present entry, so that there is no way back to it. */
    replace(step: Step): void {
      if (depth > 0) write('replaceState', step)
    },

    /** Adds an entry, or takes the one in which the page was loaded again. */
    push(step: Step): void {
      if (!host.isConnected) return
      const before = depth
      resume()
      if (depth > before) write('replaceState', step)
      else push(step)
    },

    /** Goes on to the last of these steps, or back to it; `isForward`: on only. */
    reach(steps: readonly Step[], isForward = false): void {
      whenThere(() => {
        if (!host.isConnected) return
        resume()
        if (steps.length < depth && !isForward) send(steps.length - depth)
        for (const step of steps.slice(depth)) push(step)
      })
    },

    /** To before the first step; undefined where the page is there. */
    leave(): Promise<void> | undefined {
      if (depth === 0 && !going) return undefined
      return new Promise((resolve) => {
        whenThere(() => {
          if (depth > 0) send(-depth)
          whenThere(resolve)
        })
      })
    },

    /** Returns whether there is a step to go back to. */
    back(): boolean {
      if (depth > 0) history.back()
      return depth > 0
    },
  }
}

/** Our part of the history state, in which pages may have their own properties, is under our keys alone. */
function isMarked<Step>(state: unknown): state is Readonly<Record<string, Entry<Step> | undefined>> {
  return typeof state === 'object' && state !== null
}

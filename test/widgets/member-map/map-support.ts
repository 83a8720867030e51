/** A visitor whose browser says that they save data. */
export async function savingWeight<Result>(act: () => Promise<Result>): Promise<Result> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'connection')
  Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } })
  try {
    return await act()
  } finally {
    if (own) Object.defineProperty(navigator, 'connection', own)
    else delete (navigator as { connection?: unknown }).connection
  }
}

/** A page whose own scripts gave every object something that is counted. */
export async function withStrangePage<Result>(act: () => Promise<Result>): Promise<Result> {
  Object.defineProperty(Object.prototype, 'strange', { configurable: true, enumerable: true, value: () => {} })
  try {
    return await act()
  } finally {
    delete (Object.prototype as { strange?: unknown }).strange
  }
}

/** A browser in which the map stops before it begins, as it does where its code does not come. */
export async function withoutObservers<Result>(act: () => Promise<Result>): Promise<Result> {
  const own = globalThis.ResizeObserver
  globalThis.ResizeObserver = new Proxy(own, {
    construct() {
      throw new Error('no observer today')
    },
  })
  try {
    return await act()
  } finally {
    globalThis.ResizeObserver = own
  }
}

/** A network on which the answers to one question take until they are let go. */
export function holdBack(question: string): () => void {
  const own = globalThis.fetch
  let letGo = () => {}
  const held = new Promise<void>((go) => (letGo = go))
  globalThis.fetch = async (asked, init) => {
    const address = asked instanceof Request ? asked.url : asked.toString()
    if (address.includes(question)) await held
    return own(asked, init)
  }
  return () => {
    globalThis.fetch = own
    letGo()
  }
}

/** What the page puts off for a second or so comes when it is told to. */
export function heldTime(): { passes(): void } & Disposable {
  const { setTimeout: own, clearTimeout: forget } = window
  const due = new Map<number, () => void>()
  let last = 0
  window.setTimeout = ((act: () => void, ms = 0) => {
    if (ms < 500 || ms > 5_000) return own(act, ms)
    due.set(--last, act)
    return last
  }) as typeof setTimeout
  window.clearTimeout = (timer) => {
    if (!due.delete(Number(timer))) forget(timer)
  }
  return {
    passes() {
      const acts = [...due.values()]
      due.clear()
      for (const act of acts) act()
    },
    [Symbol.dispose]() {
      window.setTimeout = own
      window.clearTimeout = forget
    },
  }
}

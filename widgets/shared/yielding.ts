/** Ends the task, so that none blocks the page for long. */
export const yieldToPage = (): Promise<void> => new Promise((go) => setTimeout(go))

/** Resolves after the next paint, or at once in a hidden page. */
export const seen = (): Promise<void> =>
  new Promise<unknown>((go) => (document.hidden ? go(0) : requestAnimationFrame(go))).then(yieldToPage)

const mostAtOnce = 3
let begun = 0

/** Among many elements that begin in one task, some draw their frame in it, and each further one in a task of its own. */
export function turnToBegin(): Promise<void> | undefined {
  if (!begun) setTimeout(() => (begun = 0))
  return ++begun > mostAtOnce ? yieldToPage() : undefined
}

let last: Promise<void> | undefined

/** Queue for expensive renders: each waits until the previous one is painted. */
export function whenFreeToDraw(): Promise<void> {
  const mine = Promise.resolve(last).then(yieldToPage)
  last = mine.then(seen)
  return mine
}

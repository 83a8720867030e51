/** Lets the page have its turn: what follows is a task of its own, so that none holds the page for long. */
export const yieldToPage = (): Promise<void> => new Promise((go) => setTimeout(go))

/** Until what is drawn now is on the screen, or would be. */
export const seen = (): Promise<void> =>
  new Promise<unknown>((go) => (document.hidden ? go(0) : requestAnimationFrame(go))).then(yieldToPage)

let last: Promise<void> | undefined

/** A turn for what draws much: of several elements, the next has its own once what the one before drew is seen. */
export function whenFreeToDraw(): Promise<void> {
  const mine = Promise.resolve(last).then(yieldToPage)
  last = mine.then(seen)
  return mine
}

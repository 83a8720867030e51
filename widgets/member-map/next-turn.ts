/** Lets the page do first what waits: a press, a frame. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

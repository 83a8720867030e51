const real = Date.now

/** What this browser's clock shows from now on: the right time, and so much more. */
export function turnClock(minutes: number): void {
  Date.now = () => real() + minutes * 60_000
}

export function rightClock(): void {
  Date.now = real
}

import { setTimeout as wait } from 'node:timers/promises'
import { patienceMs } from './patience.js'

/** Waits for a condition, never for a duration. What it last saw is in the error when it never comes. */
export async function until<T>(
  look: () => T | Promise<T>,
  holds: (seen: T) => boolean,
  withinMs = patienceMs,
): Promise<T> {
  const giveUpAt = Date.now() + withinMs
  for (;;) {
    const seen = await look()
    if (holds(seen)) return seen
    if (Date.now() > giveUpAt) throw new Error(`never came true; last seen: ${JSON.stringify(seen)?.slice(0, 500)}`)
    await wait(10)
  }
}

import { systemClock, type Clock } from '../../server/base/clock.js'
import { addMs, toInstant, type Instant } from '../../server/base/instant.js'

/** Time is set by the test. */
export class TestClock {
  #now: Instant

  constructor(now: string) {
    this.#now = toInstant(now)
  }

  now(): Instant {
    return this.#now
  }

  set(now: string): void {
    this.#now = toInstant(now)
  }
}

/** Goes on by itself, so much ahead of ours. */
export const clockAhead = (ms: number): Clock => ({ now: () => addMs(systemClock.now(), ms) })

/** Remembers what the server would have written. */
export class TestLogger {
  readonly lines: { level: string; fields: object; message: string | undefined }[] = []

  info(fields: object, message?: string): void {
    this.lines.push({ level: 'info', fields, message })
  }

  warn(fields: object, message?: string): void {
    this.lines.push({ level: 'warn', fields, message })
  }

  error(fields: object, message?: string): void {
    this.lines.push({ level: 'error', fields, message })
  }

  get errors() {
    return this.lines.filter((line) => line.level === 'error')
  }
}

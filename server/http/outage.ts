import { Refusal } from '../base/refusal.js'
import { isOutage } from '../database/dialect.js'

/** When to try again; undefined where nothing is away. */
export function outageSeconds(error: unknown): number | undefined {
  if (error instanceof Refusal) return error.kind === 'unavailable' ? (error.detail.retryAfterSeconds ?? 5) : undefined
  return isOutage(error) ? 5 : undefined
}

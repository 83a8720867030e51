import type { ParseArgsConfig } from 'node:util'
import type { Clock } from '../base/clock.js'
import type { Database } from '../database/open-database.js'

export type CommandContext = {
  readonly database: Database
  readonly clock: Clock
  readonly dataDir: string
  readonly publicUrl?: string
  readonly print: (line: string) => void
}

export type Given = {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
}

export type Command = {
  readonly summary: string
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Runs on an unprepared database and prepares it. */
  readonly prepares?: true
  /** Refused while a server uses the database. */
  readonly alone?: true
  run(given: Given, context: CommandContext): Promise<void>
}

/** The arguments are wrong. Shown without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** The arguments are right, but the present state forbids it. Shown without a stack. */
export class UnableError extends Error {
  override readonly name = 'UnableError'
}

export function wanted({ values }: Given, option: string): string {
  const value = values[option]
  if (typeof value !== 'string' || value.trim() === '') throw new CommandError(`--${option} is missing`)
  return value
}

export function many({ values }: Given, option: string): string[] {
  const value = values[option]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

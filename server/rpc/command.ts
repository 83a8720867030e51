import type { ParseArgsConfig } from 'node:util'
import type { Clock } from '../base/clock.js'
import type { Database } from '../database/open-database.js'

/** What a command of `npm run coop` may use. */
export type CommandContext = {
  readonly database: Database
  readonly clock: Clock
  readonly dataDir: string
  /** `PUBLIC_URL`, for the addresses of pages of ours. */
  readonly publicUrl?: string
  readonly print: (line: string) => void
}

export type Given = {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
}

/** One command: a line of help, what follows its name, its options for `parseArgs`, and what it does. */
export type Command = {
  readonly summary: string
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Takes a database as it finds it and prepares it; all others need one that is prepared. */
  readonly prepares?: true
  /** Is refused while a server works on the database. */
  readonly alone?: true
  run(given: Given, context: CommandContext): Promise<void>
}

/** What was typed cannot be done: said to whoever typed it, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** What was typed is understood, and cannot be done as things stand: said without a stack as well. */
export class UnableError extends Error {
  override readonly name = 'UnableError'
}

/** An option that cannot be left out. */
export function wanted({ values }: Given, option: string): string {
  const value = values[option]
  if (typeof value !== 'string' || value.trim() === '') throw new CommandError(`--${option} is missing`)
  return value
}

/** An option given any number of times. */
export function many({ values }: Given, option: string): string[] {
  const value = values[option]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

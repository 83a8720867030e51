import type { ParseArgsConfig } from 'node:util'
import type { Clock } from '../base/clock.js'
import { languages, type Language } from '../base/language.js'
import type { Database } from '../database/open-database.js'

type Settings = {
  readonly clock: Clock
  readonly dataDir: string
  readonly publicUrl?: string
  readonly smtpUrl?: string | undefined
  readonly mailFrom?: string | undefined
  readonly print: (line: string) => void
}

export type CommandContext = Settings & { readonly database: Database }

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

/** It needs the settings alone: a database that is not there yet, or is away, is none of its business. */
export type PlainCommand = Omit<Command, 'prepares' | 'alone' | 'run'> & {
  readonly opensNothing: true
  run(given: Given, settings: Settings): Promise<void>
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

export function languageIn({ values: { language } }: Given): Language {
  if (language === undefined) return languages[0]
  const known = languages.find((each) => each === language)
  if (!known) throw new CommandError(`--language: one of ${languages.join(', ')}`)
  return known
}

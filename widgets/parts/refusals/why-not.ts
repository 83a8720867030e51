import type { Language } from '../../shared/language-of.js'
import { Refused, Unreachable } from '../../shared/wire.js'
import type { TellWhy } from './refusal-text.js'

type Spoken = {
  readonly words: { readonly unreachable: string; readonly failed: string; readonly refused: string }
  readonly language: Language
}

/** Loads the words for the refusals of one mutation. */
type Learn = () => Promise<TellWhy>

/**
 * The words for a failure. Those for refusals are loaded only after one, because most visitors never meet any. If they
 * cannot be loaded, the text says only that it was refused.
 */
export async function whyNot(cause: unknown, { words, language }: Spoken, learn: Learn): Promise<string> {
  if (cause instanceof Unreachable) return words.unreachable
  if (!(cause instanceof Refused)) return words.failed
  try {
    const tellWhy = await learn()
    return (await tellWhy(cause, language)) ?? words.failed
  } catch {
    return words.refused
  }
}

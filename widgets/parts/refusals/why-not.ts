import type { Language } from '../../shared/locale.js'
import { Refused, Unreachable } from '../../shared/wire.js'
import type { TellWhy } from './refusal-text.js'

type Spoken = {
  readonly words: { readonly unreachable: string; readonly failed: string; readonly refused: string }
  readonly language: Language
}

/** Fetches what tells why one act was refused. */
type Learn = () => Promise<{ readonly tellWhy: TellWhy }>

/**
 * Why something was not done, in words. Those for what the server refuses come when it has refused: nearly everybody acts
 * without meeting one. Where even they cannot be had, that it was refused is said.
 */
export async function whyNot(cause: unknown, { words, language }: Spoken, learn: Learn): Promise<string> {
  if (cause instanceof Unreachable) return words.unreachable
  if (!(cause instanceof Refused)) return words.failed
  try {
    const { tellWhy } = await learn()
    return (await tellWhy(cause, language)) ?? words.failed
  } catch {
    return words.refused
  }
}

import type { Language } from '../../shared/locale.js'
import { Refused, Unreachable } from '../../shared/wire.js'
import type { SignInStrings } from './sign-in.strings.js'

type Spoken = { readonly words: SignInStrings; readonly language: Language }

/**
 * Why something was not done, in words. Those for what the server refuses come when it has refused: nearly everybody books
 * without meeting one. Where even they cannot be had, that it was refused is said.
 */
export async function whyNot(cause: unknown, { words, language }: Spoken, isOfCode = false): Promise<string> {
  if (cause instanceof Unreachable) return words.unreachable
  if (!(cause instanceof Refused)) return words.failed
  try {
    const { refusalText } = await import('./refusal-text.js')
    return (await refusalText(cause, { language, isOfCode })) ?? words.failed
  } catch {
    return words.refused
  }
}

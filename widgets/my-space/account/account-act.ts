import type { LitElement } from 'lit'
import { keyed } from '../../shared/act.js'
import { signedAct } from '../../shared/session.js'
import { Refused, Unreachable, type ApiPath, type InputOf, type OutputOf } from '../../shared/wire.js'
import type { OwnAccountStrings } from './own-account.strings.js'

export type AccountParts = {
  readonly words: () => OwnAccountStrings
  /** Where one is known; without it, on our own page, everywhere. */
  readonly site?: () => string | undefined
  /** Reads again what was changed. */
  readonly changed: () => Promise<void>
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

/** Runs one act of a part at a time, and holds what is said of it beside its button. */
export class AccountAct {
  busy = ''
  /** `at` names the button under which it is said. */
  said: { readonly at: string; readonly text: string; readonly isWrong: boolean } | undefined
  readonly #host: LitElement
  readonly #parts: AccountParts
  readonly #keyOf = keyed()

  constructor(host: LitElement, parts: AccountParts) {
    this.#host = host
    this.#parts = parts
  }

  /** Undefined when it was refused or failed, which is said. */
  async run<Path extends ApiPath>(
    at: string,
    { path, input }: { readonly path: Path; readonly input: InputOf<Path> },
  ): Promise<OutputOf<Path> | undefined> {
    if (this.busy) return undefined
    this.busy = at
    this.said = undefined
    this.#host.requestUpdate()
    try {
      const key = this.#keyOf(JSON.stringify([path, input]))
      return await signedAct(path, input, { site: this.#parts.site?.(), key })
    } catch (cause) {
      this.#explain(at, cause)
      return undefined
    } finally {
      this.busy = ''
      this.#host.requestUpdate()
    }
  }

  say(at: string, text: string, isWrong = false): void {
    this.said = { at, text, isWrong }
    this.#host.requestUpdate()
  }

  #explain(at: string, cause: unknown): void {
    const { failed, unreachable, reasons } = this.#parts.words()
    if (cause instanceof Refused && cause.reason === 'signed-out') return this.#parts.ended()
    if (!(cause instanceof Refused)) this.#parts.failed(cause)
    const told: Readonly<Partial<Record<string, string>>> = reasons
    const text = cause instanceof Unreachable ? unreachable : (cause instanceof Refused && told[cause.reason]) || failed
    this.say(at, text, true)
  }
}

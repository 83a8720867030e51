/**
 * What is asked before an act. One answers about what stood there when it was asked, and once that was sent, about what stands there
 * now: what somebody else does meanwhile is told to who presses, and never takes a question from under their hands.
 */
export class AskedAct<Act extends string, Seen> {
  #act: Act | undefined
  #seen: Seen | undefined

  get act(): Act | undefined {
    return this.#act
  }

  ask(act: Act, seen: Seen): void {
    this.#act = act
    this.#seen = seen
  }

  end(): void {
    this.#act = this.#seen = undefined
  }

  /** What is asked still, of what may be done by now. */
  still(may: readonly string[]): Act | undefined {
    if (this.#act === undefined) return undefined
    return this.#seen !== undefined || may.includes(this.#act) ? this.#act : undefined
  }

  /** It is sent: how that stood which is decided about. */
  take(act: string, now: Seen): Seen {
    if (act !== this.#act) return now
    const seen = this.#seen ?? now
    this.#seen = undefined
    return seen
  }
}

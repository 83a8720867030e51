import { newKey } from '../../../../shared/act.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { failureOf } from '../../parts/client.js'
import { Refused, Unreachable } from '../../../../shared/wire.js'
import type { Desk, Space } from '../../room.js'
import { callsOf } from './moderation.js'

const everyMs = 60_000

type Subject = { readonly kind: string; readonly id: string }

/** While something is open its colleagues are told, and this page who else has it open. */
export class Heartbeat {
  /** Undefined until the first answer. */
  holders: OutputOf<'moderation.hold'>['holders'] | undefined
  readonly #desk: Desk
  readonly #space: Space
  #subject: Subject | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
  }

  beat(subject: Subject | undefined): void {
    if (subject?.id === this.#subject?.id) return
    this.close()
    this.#subject = subject
    if (!subject) return
    this.#timer = setInterval(() => void this.#say(), everyMs)
    void this.#say()
  }

  close(): void {
    clearInterval(this.#timer)
    this.holders = undefined
    this.#subject = undefined
  }

  async #say(): Promise<void> {
    const subject = this.#subject
    if (!subject || document.hidden) return
    const input = { ...this.#space.of.named, ...subject }
    try {
      const how = { context: { key: newKey() } }
      const { holders } = await callsOf(this.#desk, this.#space).hold.mutate(input, how)
      if (this.#subject?.id !== subject.id) return
      this.holders = holders
      this.#desk.host.requestUpdate()
    } catch (cause) {
      const failure = failureOf(cause)
      // A moderator who cannot be told may decide all the same.
      if (!(failure instanceof Refused || failure instanceof Unreachable)) throw cause
    }
  }
}

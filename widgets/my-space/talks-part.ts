import type { ComingAppointment } from '../parts/appointments/coming-view.js'
import type { TalkName } from '../parts/conversation/talk-sheet.js'
import type { OwnLoan } from '../parts/loans/loan-state.js'
import type { Content } from '../shared/content.js'
import type { ReadyStrings } from './ready-space.strings.js'
import type { SpaceHost } from './space-host.js'
import { awaited, partly } from './space-notices.js'
import type { Talks } from './talks/talks.js'

/** What somebody talks about with others. */
export type OwnTalks = {
  readonly loans: readonly OwnLoan[]
  readonly appointments: readonly ComingAppointment[]
  /** Something of it could not be read. */
  readonly isPartial: boolean
}

export type TalksParts = { readonly open: (name: TalkName) => void; readonly failed: (cause: unknown) => void }

/** Counts the talks in which something is unread. */
export const unreadTalks = ({ appointments, loans }: OwnTalks): number =>
  [...loans, ...appointments].filter(({ unread }) => unread).length

/** The list of talks, which is loaded once that part is opened. */
export class TalksPart {
  readonly #host: SpaceHost
  readonly #parts: TalksParts
  #talks: Talks | undefined
  #hasFailed = false

  constructor(host: SpaceHost, parts: TalksParts) {
    this.#host = host
    this.#parts = parts
  }

  async show(): Promise<void> {
    if (this.#talks) return
    this.#hasFailed = false
    this.#host.requestUpdate()
    try {
      const { Talks } = await import('./talks/talks.js')
      this.#talks ??= new Talks(this.#host, this.#parts.open)
    } catch (cause) {
      this.#parts.failed(cause)
      this.#hasFailed = true
    }
    this.#host.requestUpdate()
  }

  render(own: OwnTalks, words: ReadyStrings): Content {
    if (this.#hasFailed) return partly({ words, retry: () => void this.show() })
    return this.#talks?.render(own) ?? awaited({ words })
  }
}

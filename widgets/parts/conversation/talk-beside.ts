import { html, nothing, type LitElement } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Talk } from './lines-view.js'
import { TalkMails } from './talk-mails.js'
import { TalkReport } from './talk-report.js'
import type { TalkStrings } from './talk.strings.js'
import type { Also, TalkWays } from './talk-ways.js'

/** What may be done about all of a talk, beside its lines. */
export class TalkBeside {
  readonly #mails: TalkMails
  readonly #report: TalkReport
  /** The talk that it was folded for. */
  #of = ''
  #isOpen = false

  /** `again`: reads the talk anew. */
  constructor(host: LitElement, again: () => Promise<void>) {
    this.#mails = new TalkMails(host, again)
    this.#report = new TalkReport(host, again)
  }

  /** Folded, so that the lines are what one sees; open where something was changed before, which is then said. */
  render(talk: Talk, words: TalkStrings, { also, mute, report }: TalkWays & Also): Content {
    if (!mute && !report && !also) return nothing
    const at = { kind: talk.kind, id: talk.id }
    if (talk.id !== this.#of) {
      this.#of = talk.id
      this.#isOpen = talk.muted || talk.blocked === true || talk.reportedAt !== undefined
    }
    return html`<details class="more" ?open=${this.#isOpen}>
      <summary>${words.beside}</summary>
      <div class="beside">
        ${mute ? this.#mails.render(talk, words, (muted, key) => mute(at, muted, key)) : nothing}
        ${report ? this.#report.render(talk, words, (said, key) => report(at, said, key)) : nothing}
        ${also?.(talk, words)}
      </div>
    </details>`
  }
}

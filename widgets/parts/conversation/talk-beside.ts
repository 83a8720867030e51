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

  /** `again`: reads the talk anew. */
  constructor(host: LitElement, again: () => Promise<void>) {
    this.#mails = new TalkMails(host, again)
    this.#report = new TalkReport(host, again)
  }

  render(talk: Talk, words: TalkStrings, { also, mute, report }: TalkWays & Also): Content {
    const at = { kind: talk.kind, id: talk.id }
    return html`<div class="beside">
      ${mute ? this.#mails.render(talk, words, (muted, key) => mute(at, muted, key)) : nothing}
      ${report ? this.#report.render(talk, words, (said, key) => report(at, said, key)) : nothing}
      ${also?.(talk, words)}
    </div>`
  }
}

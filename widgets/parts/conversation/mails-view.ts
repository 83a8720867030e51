import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Talk } from './lines-view.js'
import type { TalkStrings } from './talk.strings.js'

type MailsView = {
  readonly words: TalkStrings
  readonly state: 'sending' | 'done' | 'failed' | undefined
  readonly press: () => void
}

/** Whether words of this talk that stay unread are mailed, and the press that changes it. */
export function mailsView({ muted }: Talk, { press, state, words: { mails } }: MailsView): Content {
  const said = state === 'failed' ? mails.failed : muted ? mails.stopped : state === 'done' ? mails.come : ''
  return html`<div class="mails">
    <p class=${state === 'failed' ? 'wrong' : 'meta'} role="status">${said || nothing}</p>
    <button type="button" class="quiet" aria-disabled=${state === 'sending'} @click=${press}>
      ${muted ? mails.again : mails.stop}
    </button>
  </div>`
}

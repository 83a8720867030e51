import { html, nothing } from 'lit'
import { quiet } from '../../parts/notice.js'
import { dayWords, momentIn } from '../../shared/days.js'
import { preview } from './preview.js'
import type { PublishFrame, Screen } from './publish-frame.js'
import type { Published } from './publish-draft.js'

type Parts = { readonly published: () => Published | undefined; readonly another: () => void }

/** The state, where it is seen, and what comes next. */
export function doneScreen(frame: PublishFrame, { published, another }: Parts): Screen {
  const waits = () => published()?.status === 'awaits-look'

  function dayOf(instant: string): string {
    const { board } = frame
    const { day } = momentIn(board.opening?.site.zone ?? 'UTC', Date.parse(instant) - 1)
    return dayWords(board.language, { weekday: 'long', day: 'numeric', month: 'long' })(day)
  }

  function step(title: string, more: string | undefined, isDone = false) {
    return html`<li class=${isDone ? 'is-done' : nothing}>
      <p><strong>${title}</strong></p>
      ${more ? html`<p class="meta">${more}</p>` : nothing}
    </li>`
  }

  function steps({ by, expiresAt, status, visibleIn }: Published) {
    const { words } = frame
    const where = visibleIn.onSite ? words.seenIn(visibleIn.name) : words.seenElsewhere(visibleIn.name)
    if (status === 'awaits-look' && by)
      return [
        step(words.received, undefined, true),
        step(words.lookedAtBy(by.site.name, dayOf(by.until)), words.lookedAtMore),
        step(words.thenOnline, where),
      ]
    return [
      step(words.onlineTill(dayOf(expiresAt)), status === 'away' ? words.away : words.endMail, status !== 'away'),
      step(words.neighbours, where),
      step(words.changeLater, words.changeWhere),
    ]
  }

  return {
    get state() {
      return waits() ? 'publish-waiting' : 'publish-done'
    },

    get title() {
      const { words } = frame
      return waits() ? words.waitingTitle : words.doneTitle
    },

    render() {
      const { publisher, words } = frame
      const answer = published()
      if (!answer) return nothing
      return [
        html`<p class="thanks" role="status"><strong>${words.thanks(publisher.firstName)}</strong></p>`,
        preview(frame),
        html`<ol class="next-steps">
          ${steps(answer)}
        </ol>`,
        html`<div class="foot">
          <button type="button" class="go" part="button" @click=${another}>${words.another}</button>
          ${quiet(words.backToOffers, () => frame.close())}
        </div>`,
      ]
    },
  }
}

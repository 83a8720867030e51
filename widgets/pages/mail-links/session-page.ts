import { html, nothing } from 'lit'
import { act } from '../../shared/client.js'
import type { MailLink } from './mail-link.js'
import { withWayHome } from './mail-page.js'
import { OnePressPage } from './one-press-page.js'

/** « Ce n’était pas vous ? » */
export function sessionPage(place: HTMLElement, link: MailLink) {
  const { id, secret, site } = link
  const { session, sending } = link.words
  return new OnePressPage(place, link, {
    async act(_press: 'end', key) {
      await act('accounts.endSession', { secret, sessionId: id, ...(site && { site }) }, key)
      return undefined
    },
    draw(page) {
      const { state } = page
      if (state === 'done' || state === 'gone') {
        return withWayHome(
          html`<h1 class="told" tabindex="-1">${session[state]}</h1>
            <p>${session[`${state}Words`]}</p>`,
          link,
          session.home,
        )
      }
      const isSending = state === 'sending'
      return html`<div class="panel visit">
        <h1>${session.title}</h1>
        <p>${session.words}</p>
        ${state === 'failed' ? html`<p class="note told" role="alert" tabindex="-1">${session.failed}</p>` : nothing}
        <p class="ways">
          <button type="button" class="bad" aria-disabled=${isSending} @click=${() => page.press('end')}>
            ${isSending ? sending : session.end}
          </button>
        </p>
      </div>`
    },
  })
}

import { html } from 'lit'
import { act } from '../../shared/client.js'
import { accountWords, asking, ending } from './account-views.js'
import type { MailLink } from './mail-link.js'
import { OnePressPage } from './one-press-page.js'

/** « Ne plus être prévenu » */
export function savedSearchPage(place: HTMLElement, link: MailLink) {
  const words = accountWords(link.language)
  const { savedSearch } = words
  return new OnePressPage(place, link, {
    async act(_press: 'stop', key) {
      await act('offers.stopWatch', { watchId: link.id, secret: link.secret }, key)
      return undefined
    },
    draw(page) {
      const { state } = page
      if (state === 'gone') return ending(link, { title: savedSearch.gone, text: words.goneWords })
      if (state === 'done') return ending(link, { title: savedSearch.done, text: savedSearch.doneWords })
      const isSending = state === 'sending'
      const content = html`<p>${savedSearch.words}</p>
        <p class="ways">
          <button type="button" class="press" aria-disabled=${isSending} @click=${() => page.press('stop')}>
            ${isSending ? words.sending : savedSearch.stop}
          </button>
        </p>`
      return asking(words, { title: savedSearch.title, content, hasFailed: state === 'failed' })
    },
  })
}

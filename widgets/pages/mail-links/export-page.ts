import { html, nothing } from 'lit'
import { post } from '../../shared/post.js'
import { accountWords, ending, weighing } from './account-views.js'
import type { MailLink } from './mail-link.js'
import { OnePressPage } from './one-press-page.js'

/** « Tout emporter »: opening the page only reads; its button has the archive written, and the browser keeps it. */
export function exportPage(place: HTMLElement, link: MailLink) {
  const { language, secret } = link
  const words = accountWords(language)
  const { takeaway } = words
  return new OnePressPage(place, link, {
    read: () => post('accounts.openExportLink', { link: secret }),
    // The form itself is sent.
    act: async (_press: 'take') => undefined,
    draw(page) {
      if (page.state === 'gone') return ending(link, { title: takeaway.gone, text: words.goneWords })
      // A form, so that the secret is in no address and the archive goes to a file however large it is.
      return weighing(words, page, {
        title: takeaway.title,
        content: ({ email }) =>
          html`<p>${takeaway.words(email)}</p>
            <p>${takeaway.holds}</p>
            <form method="post" action=${`/emporter/archive?lang=${language}`} @submit=${() => page.press('take')}>
              <input type="hidden" name="link" value=${secret} />
              <p class="ways"><button type="submit" class="press">${takeaway.take}</button></p>
            </form>
            ${page.state === 'done' ? html`<p class="told" role="status" tabindex="-1">${takeaway.begun}</p>` : nothing}`,
      })
    },
  })
}

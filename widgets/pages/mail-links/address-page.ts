import { html, nothing } from 'lit'
import { act, Refused, type OutputOf } from '../../shared/client.js'
import { post } from '../../shared/post.js'
import { accountWords, ending, weighing } from './account-views.js'
import type { MailLink } from './mail-link.js'
import { OnePressPage } from './one-press-page.js'

type Answer = 'confirm' | 'stop'
type Page = OnePressPage<OutputOf<'accounts.openEmailLink'>, Answer>

/** The page behind the mail to the old address: opening it only reads; a button changes the address now, the other one keeps it. */
export function addressPage(place: HTMLElement, link: MailLink): Page {
  const words = accountWords(link.language)
  const { address } = words
  const input = { changeId: link.id, secret: link.secret }
  const read = () => post('accounts.openEmailLink', input)
  const day = new Intl.DateTimeFormat(link.language, { dateStyle: 'full' })
  let isStopped = false
  const button = (page: Page, answer: Answer, { label, look }: { readonly label: string; readonly look: string }) => {
    const isSending = page.state === 'sending'
    return html`<button
      type="button"
      class=${look}
      aria-disabled=${isSending ? 'true' : nothing}
      @click=${() => page.press(answer)}
    >
      ${isSending && page.sent === answer ? words.sending : label}
    </button>`
  }
  return new OnePressPage(place, link, {
    read,
    async act(answer, key) {
      try {
        await act(answer === 'confirm' ? 'accounts.confirmEmailChange' : 'accounts.stopEmailChange', input, key)
        isStopped = answer === 'stop'
      } catch (cause) {
        if (!(cause instanceof Refused && cause.reason === 'link-over')) throw cause
      }
      // It may have ended otherwise meanwhile, in another window or by its day.
      return read()
    },
    draw(page) {
      if (page.state === 'gone') return ending(link, { title: address.gone, text: address.goneWords })
      if (page.read?.state === 'done')
        return ending(link, { title: address.done, text: address.doneWords(page.read.newEmail) })
      if (page.read?.state === 'over')
        return isStopped
          ? ending(link, { title: address.stopped, text: address.stoppedWords })
          : ending(link, { title: address.over, text: address.overWords })
      return weighing(words, page, {
        title: address.title,
        content: ({ oldEmail, newEmail, appliesAt }) =>
          html`<p>${address.words(oldEmail, newEmail)}</p>
            <p>${address.unless(day.format(Date.parse(appliesAt)))}</p>
            <p class="ways">
              ${button(page, 'confirm', { label: address.confirm(newEmail), look: 'press' })}
              ${button(page, 'stop', { label: address.stop, look: 'bad' })}
            </p>`,
      })
    },
  })
}

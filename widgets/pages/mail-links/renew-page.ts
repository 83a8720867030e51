import { html, nothing } from 'lit'
import { act, type OutputOf } from '../../shared/client.js'
import { marked } from '../../shared/marked.js'
import { post } from '../../shared/post.js'
import type { MailLink } from './mail-link.js'
import { withWayHome } from './mail-page.js'
import { OnePressPage } from './one-press-page.js'

type Page = OnePressPage<OutputOf<'offers.openRenewLink'>, 'renew'>

/** « Votre offre arrive à sa fin »: opening the page only reads; the button renews the offer. */
export function renewPage(place: HTMLElement, link: MailLink): Page {
  const { id, secret, site } = link
  const input = { offerId: id, secret, site }
  return new OnePressPage(place, link, {
    read: () => post('offers.openRenewLink', input),
    act: (_press, key) => act('offers.renewLink', input, key),
    draw: (page) => withWayHome(content(page, link), link, link.words.renewal.home),
  })
}

function content(page: Page, { language, words }: MailLink) {
  const { renewal, sending } = words
  const { state, read: offer } = page
  const until = offer ? dayIn(language, offer.until) : ''
  if (state === 'gone')
    return html`<h1 class="told" tabindex="-1">${renewal.gone}</h1>
      <p>${renewal.goneWords}</p>`
  if (state === 'done')
    return html`<h1 class="told" tabindex="-1">${renewal.done}</h1>
      ${offer ? html`<p>${marked(renewal.doneWords(offer.title, until), offer.title)}</p>` : nothing}`
  if (state === 'loading')
    return html`<h1>${renewal.title}</h1>
      <p>${renewal.loading}</p>`
  const said = offer && (offer.status === 'expired' ? renewal.over(offer.title) : renewal.words(offer.title, until))
  const isSending = state === 'sending'
  const press = () => (offer ? page.press('renew') : page.again())
  return html`<h1>${renewal.title}</h1>
    ${offer && said ? html`<p>${marked(said, offer.title)}</p>` : nothing}
    ${state === 'failed' ? html`<p class="note told" role="alert" tabindex="-1">${renewal.failed}</p>` : nothing}
    <p class="ways">
      <button type="button" class="press" aria-disabled=${isSending} @click=${press}>
        ${isSending ? sending : offer ? renewal.renew : renewal.again}
      </button>
    </p>`
}

const dayIn = (language: string, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))

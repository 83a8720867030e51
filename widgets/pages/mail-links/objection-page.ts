import { html, nothing } from 'lit'
import { act, type OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { post } from '../../shared/post.js'
import { nounsOf, nounsOfAll } from '../../words/moderation/subject-kinds.strings.js'
import { longestWords } from '../../words/longest-words.js'
import type { MailLink } from './mail-link.js'
import { withWayHome } from './mail-page.js'
import { OnePressPage } from './one-press-page.js'
import type { MailLinkStrings } from './mail-links.strings.js'

type Hiding = OutputOf<'moderation.openObjection'>
type Page = OnePressPage<Hiding, 'object'>
type Words = ReturnType<MailLinkStrings['objection']>

/** « Votre offre n’est plus montrée »: why, and one way to object. Opening the page only reads. */
export function objectionPage(place: HTMLElement, link: MailLink): Page {
  const { id, secret, site } = link
  const input = { hidingId: id, secret, site }
  let typed = ''
  let isMissing = false
  const page: Page = new OnePressPage(place, link, {
    read: () => post('moderation.openObjection', input),
    async act(_press, key) {
      await act('moderation.object', { ...input, words: typed.trim() }, key)
      return page.read && { ...page.read, state: 'objected' as const }
    },
    draw: () => withWayHome(content(), link, link.words.renewal.home),
  })

  function content(): Content {
    const { state, read: hiding } = page
    // Its kind is known once it has come.
    const words = link.words.objection(hiding === undefined ? nounsOfAll : nounsOf(hiding.kind))
    if (state === 'gone')
      return html`<h1 class="told" tabindex="-1">${words.gone}</h1>
        <p>${words.goneWords}</p>`
    const failed =
      state === 'failed' ? html`<p class="note told" role="alert" tabindex="-1">${words.failed}</p>` : nothing
    if (!hiding)
      return html`<h1>${words.title}</h1>
        ${
          state === 'failed'
            ? html`${failed}
                <p class="ways">
                  <button type="button" class="press" @click=${() => page.again()}>${words.again}</button>
                </p>`
            : html`<p>${words.loading}</p>`
        }`
    const isSending = state === 'sending'
    return html`<h1>${words.title}</h1>
      ${facts(hiding, words)}
      ${
        hiding.state === 'may'
          ? html`${field(words)} ${failed}
              <p class="ways">
                <button type="button" class="press" aria-disabled=${isSending} @click=${object}>
                  ${isSending ? link.words.sending : words.press}
                </button>
              </p>`
          : html`<p class="note told" tabindex="-1">${words.told[hiding.state]}</p>`
      }`
  }

  function field(words: Words): Content {
    return html`<div class="field">
      <label for="objection">${words.label}</label>
      ${isMissing ? html`<p class="wrong" id="objection-missing">${words.missing}</p>` : nothing}
      <textarea
        id="objection"
        rows="5"
        required
        maxlength=${longestWords}
        aria-describedby=${isMissing ? 'objection-missing' : nothing}
        aria-invalid=${isMissing}
        .value=${typed}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) typed = target.value
        }}
      ></textarea>
    </div>`
  }

  function object(): void {
    isMissing = typed.trim() === ''
    if (isMissing) page.show('textarea')
    else void page.press('object')
  }

  return page
}

function facts({ title, site, bySite, automatic, reason, words: said }: Hiding, words: Words): Content {
  return html`<p>${site === undefined ? words.everywhere(title) : words.onSite(title, site)}</p>
    <p>
      ${automatic ? words.byReports : bySite === undefined ? words.byNetwork : words.bySite(bySite)}
      ${words.why(words.reasons[reason])}
    </p>
    ${said === '' ? nothing : html`<blockquote>${said}</blockquote>`}`
}

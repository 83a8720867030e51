import { html, nothing } from 'lit'
import { act, Refused, type OutputOf } from '../../shared/client.js'
import type { Language } from '../../shared/language-of.js'
import { post } from '../../shared/post.js'
import { forgetSession } from '../../shared/session-store.js'
import { accountWords, ending, weighing } from './account-views.js'
import type { AccountPageWords } from './account-pages.strings.js'
import type { MailLink } from './mail-link.js'
import { OnePressPage } from './one-press-page.js'

type Erasure = OutputOf<'accounts.openEraseLink'>

/** « Tout effacer »: opening the page only says what goes, what stays and what comes first; its button erases. */
export function erasePage(place: HTMLElement, link: MailLink) {
  const { language, secret } = link
  const words = accountWords(language)
  const { erase } = words
  return new OnePressPage(place, link, {
    read: () => post('accounts.openEraseLink', { link: secret }),
    async act(_press: 'erase', key) {
      await act('accounts.erase', { link: secret }, key)
      // This browser forgets who was here.
      await forgetSession(undefined)
      return undefined
    },
    // The list says what has begun.
    begun: (cause) => (cause instanceof Refused && cause.reason === 'under-way' ? '.first' : undefined),
    draw(page) {
      if (page.state === 'gone') return ending(link, { title: erase.gone, text: words.goneWords })
      if (page.state === 'done')
        return html`<div class="panel visit">
          <h1 class="told" tabindex="-1">${erase.done}</h1>
          <p>${page.read?.stays.bans ? erase.doneButBans : erase.doneWords}</p>
        </div>`
      return weighing(words, page, {
        title: erase.title,
        content: (erasure) => {
          const isSending = page.state === 'sending'
          return html`${lists(erasure, words)}
            ${
              erasure.first.length > 0
                ? firstList(erasure.first, language)
                : html`<p class="ways">
                    <button type="button" class="bad" aria-disabled=${isSending} @click=${() => page.press('erase')}>
                      ${isSending ? words.sending : erase.press}
                    </button>
                  </p>`
            }
            <p class="ways"><a class="press ghost" href=${link.space}>${erase.keep}</a></p>`
        },
      })
    },
  })
}

function lists({ firstName, email, goes, stays, ends, endsLoans }: Erasure, { erase }: AccountPageWords) {
  const going = [
    erase.profile(firstName, email),
    ...said(goes.offers, erase.offers),
    ...said(goes.searches, erase.searches),
    ...said(goes.waits, erase.waits),
    ...said(goes.messages, erase.messages),
    ...said(goes.notes, erase.notes),
    ...said(goes.roles, erase.roles),
  ]
  const staying = [
    ...said(stays.loans + endsLoans, erase.loans),
    ...said(stays.visits + ends, erase.appointments),
    ...said(stays.memberships, erase.memberships),
    ...said(stays.reports, erase.reports),
    ...said(stays.bans, erase.bans),
  ]
  return html`<h2>${erase.goes}</h2>
    <ul>
      ${[...going, erase.sessions].map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      staying.length > 0
        ? html`<h2>${erase.stays}</h2>
            <ul>
              ${staying.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
    ${ends > 0 ? html`<p class="note">${erase.ends(ends)}</p>` : nothing}
    ${endsLoans > 0 ? html`<p class="note">${erase.endsLoans(endsLoans)}</p>` : nothing}`
}

function firstList(first: Erasure['first'], language: Language) {
  const { erase } = accountWords(language)
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  const day = (until: string | undefined) => (until === undefined ? '' : format.format(Date.parse(until)))
  return html`<div class="note first" role="alert" tabindex="-1">
    <h2>${erase.first}</h2>
    <ul>
      ${first.map(({ kind, title, until }) => html`<li>${erase.firstWords[kind](title, day(until))}</li>`)}
    </ul>
    <p>${erase.firstThen}</p>
  </div>`
}

const said = (count: number, words: (count: number) => string): string[] => (count > 0 ? [words(count)] : [])

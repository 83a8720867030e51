import { html, nothing } from 'lit'
import type { OutputOf } from '../../shared/client.js'
import type { Language } from '../../shared/language-of.js'
import { accountWords } from './account-views.js'
import { invitationWords } from './account-pages.strings.js'

/** Says what is wrong with the typed text, or with the request for a code. */
export type Fault = 'firstNameMissing' | 'codeMissing' | 'codeOver' | 'later' | { readonly triesLeft: number }

export type InvitationView = {
  readonly invitation: OutputOf<'roles.openInvitation'>
  readonly language: Language
  readonly busy: boolean
  readonly fault: Fault | undefined
  readonly typed: { readonly code: string; readonly firstName: string }
  readonly asksName: boolean
  /** Signed in with the address that is invited: no code is needed. */
  readonly isInvited: boolean
  readonly signedInAs: string | undefined
}

type Doing = {
  readonly type: (field: 'code' | 'firstName', text: string) => void
  readonly check: (event: Event) => void
  readonly resend: () => void
  readonly accept: () => void
  readonly decline: () => void
}

const nameOf = ({ invitation: { of }, language }: InvitationView): string =>
  of.name ?? invitationWords[language].roles.network

export function invitationFacts(view: InvitationView) {
  const { invitation, language } = view
  const { by, role, until } = invitation
  const words = invitationWords[language]
  const { names, does } = words.roles
  const of = nameOf(view)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(Date.parse(until))
  return html`<p>${by === undefined ? words.invited(of) : words.invites(by, of)}</p>
    <dl>
      <dt>${words.role}</dt>
      <dd>${names[role]}</dd>
      <dt>${words.does}</dt>
      <dd>${does[role]}</dd>
    </dl>
    <p class="meta">${words.until(day)}</p>`
}

export function answerWays(view: InvitationView, { accept, decline }: Doing) {
  const { invitation, language, busy, isInvited, signedInAs } = view
  const words = invitationWords[language]
  const other = signedInAs === undefined ? nothing : words.another(signedInAs)
  return html`${isInvited ? nothing : html`<p>${words.codeNext(invitation.email)} ${other}</p>`} ${said(view)}
    <p class="ways">
      <button type="button" class="press" aria-disabled=${busy} @click=${accept}>
        ${busy ? accountWords(language).sending : words.accept}
      </button>
      <button type="button" class="ghost" aria-disabled=${busy} @click=${decline}>${words.decline}</button>
    </p>`
}

export function codeForm(view: InvitationView, { type, check, resend }: Doing) {
  const { invitation, language, busy, fault, typed, asksName } = view
  const words = invitationWords[language]
  const nameIsMissing = fault === 'firstNameMissing'
  const typing =
    (field: 'code' | 'firstName') =>
    ({ target }: Event) => {
      if (target instanceof HTMLInputElement) type(field, target.value)
    }
  return html`<form novalidate @submit=${check}>
    <p>${words.sent(invitation.email)}</p>
    ${
      asksName
        ? html`<div class="field">
            <label for="first-name">${words.firstName}</label>
            <p class="meta" id="first-name-why">${words.firstNameWhy}</p>
            <div id="said-name" role="status">${nameIsMissing ? said(view) : nothing}</div>
            <input
              id="first-name"
              autocomplete="given-name"
              maxlength="60"
              aria-describedby="first-name-why said-name"
              aria-invalid=${nameIsMissing}
              .value=${typed.firstName}
              @input=${typing('firstName')}
            />
          </div>`
        : nothing
    }
    <div class="field">
      <label for="code">${words.code}</label>
      <div id="said" role="status">${nameIsMissing ? nothing : said(view)}</div>
      <input
        id="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        aria-describedby="said"
        aria-invalid=${fault !== undefined && !nameIsMissing}
        .value=${typed.code}
        @input=${typing('code')}
      />
    </div>
    <p class="ways">
      <button class="press" aria-disabled=${busy}>${busy ? accountWords(language).sending : words.confirm}</button>
      <button type="button" class="ghost" aria-disabled=${busy} @click=${resend}>${words.resend}</button>
    </p>
  </form>`
}

function said({ fault, language }: InvitationView) {
  if (fault === undefined) return nothing
  const words = invitationWords[language]
  return html`<p class="wrong" tabindex="-1">
    ${typeof fault === 'object' ? words.wrong(fault.triesLeft) : words[fault]}
  </p>`
}

export function welcome(view: InvitationView) {
  const { invitation, language } = view
  const words = invitationWords[language]
  const role = words.roles.names[invitation.role]
  return html`<div class="panel visit">
    <h1 class="told" tabindex="-1">${words.accepted}</h1>
    <p>${words.acceptedWords(role, nameOf(view))}</p>
    <p class="ways"><a class="press" href="/bureau">${words.desk}</a></p>
  </div>`
}

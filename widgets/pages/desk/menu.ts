import { html, nothing } from 'lit'
import { notice, pageLink } from '../../parts/notice.js'
import { homeHref } from './desk-address.js'
import { nameOf, roomLink, spaceName, type NavView } from './desk-nav.js'
import type { DeskStrings } from './desk.strings.js'
import { icon } from './parts/icons.js'
import type { Space } from './room.js'

type MenuView = NavView & {
  readonly email: string
  /** The address leads to a room that is not theirs. */
  readonly isLost: boolean
}

/** Every room of every house where one has a role: on a phone, « Plus ». */
export function menu({ words, spaces, email, isLost, lock, signOut, ...view }: MenuView) {
  return html`<div class="narrow">
    ${
      isLost
        ? html`<div class="notice warn" role="status">
            <p><strong>${words.gone}</strong></p>
            <p>${words.goneMore}</p>
          </div>`
        : nothing
    }
    <section>
      <div class="spaces">
        ${spaces.map(
          (space) =>
            html`<div class="panel">
              <div class="who">
                <span class="face" aria-hidden="true">${nameOf(space, words).slice(0, 1)}</span>
                <div>
                  <h3>${spaceName(space, words)}</h3>
                  <p class="meta">${words.kinds[space.of.kind]}</p>
                  ${space.roles.map(
                    ({ role }) =>
                      html`<p class="meta">
                        <b>${words.roles.names[role]}</b>${words.colon}${words.roles.does[role]}
                      </p>`,
                  )}
                </div>
              </div>
              ${
                space.rooms.length > 0
                  ? html`<ul class="rows">
                      ${space.rooms.map(
                        ({ room, waits }) =>
                          html`<li>${roomLink({ ...view, words, space, room, waits, at: undefined })}</li>`,
                      )}
                    </ul>`
                  : html`<p>${words.noRoom}</p>`
              }
            </div>`,
        )}
      </div>
    </section>
    <section class="end">
      <p class="meta">${words.signedInAs} <strong>${email}</strong></p>
      <p class="ways only-phone">
        <button type="button" class="way" @click=${lock}>${icon('lock')}${words.lock}</button>
        <button type="button" class="quiet" @click=${signOut}>${words.signOut}</button>
      </p>
      <p class="meta">${words.lockNote}</p>
      <p class="ways">${pageLink('/moi', words.mySpace)}</p>
    </section>
  </div>`
}

/** Tells a person without a role what this is, and whom to ask. */
export function noRole({ words, email, signOut }: Pick<MenuView, 'words' | 'email' | 'signOut'>) {
  return html`<div class="narrow">
    <p>${words.noRoleMore}</p>
    <p>${words.noRoleWho}</p>
    <p class="meta">${words.signedInAs} <strong>${email}</strong></p>
    <p class="ways">
      ${pageLink('/rejoindre', words.join)} ${pageLink('/mentions-legales', words.network)}
      ${pageLink('/moi', words.mySpace)}
      <button type="button" class="quiet" @click=${signOut}>${words.signOut}</button>
    </p>
  </div>`
}

export function awaited({ loading }: DeskStrings) {
  return html`<div class="wait">
    <p class="unseen">${loading}</p>
    <div></div>
    <div></div>
  </div>`
}

/** Their role for it has just ended. */
export function gone(words: DeskStrings, withdrawn: Space | undefined) {
  return notice({
    tone: 'warn',
    title: withdrawn && words.withdrawn(nameOf(withdrawn, words)),
    more: words.withdrawnMore,
    ways: html`<a class="way" href=${homeHref}>${words.toMenu}</a>`,
  })
}

import { html, nothing } from 'lit'
import { notice, pageLink } from '../../parts/notice.js'
import { nameOf, roomLink, spaceName, waitsBadge, type NavView } from './desk-nav.js'
import { hrefOf, menuHref } from './desk-address.js'
import type { DeskStrings } from './desk.strings.js'
import { icon } from './parts/icons.js'
import type { Space } from './room.js'
import { iconOf } from './rooms.strings.js'

type MenuView = NavView & {
  readonly email: string
  /** The address leads to a room that is not theirs. */
  readonly isLost: boolean
}

/** Shows first what waits, then every room; on a phone, « Plus ». */
export function menu({ words, spaces, email, isLost, lock, signOut, ...view }: MenuView) {
  const waiting = spaces
    .flatMap((space) => space.rooms.map((each) => ({ space, ...each })))
    .filter(({ waits }) => waits > 0)
    .sort((one, other) => other.waits - one.waits)
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
      <h2>${words.waits}</h2>
      ${
        waiting.length > 0
          ? html`<ul class="rows framed">
              ${waiting.map(
                ({ space, room, waits }) =>
                  html`<li>
                    <a class="pick" href=${hrefOf({ room, of: space.of, filters: {} })}
                      >${icon(iconOf(room))}<span class="grow"
                        ><b>${words.nameOfRoom(room)}</b><small>${spaceName(space, words)}</small></span
                      >${waitsBadge(waits, words)}${icon('onward')}</a
                    >
                  </li>`,
              )}
            </ul>`
          : html`<p class="meta">${words.waitsNothing}</p>`
      }
    </section>
    <section>
      <h2>${words.spaces}</h2>
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
              ${
                space.awaited.includes('workshop')
                  ? html`<p class="st warn">${icon('alert')}${words.noWorkshop}</p>
                      <p>${words.noWorkshopMore}</p>
                      <p>${pageLink('/mentions-legales', words.network)}</p>`
                  : nothing
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
    ways: html`<a class="way" href=${menuHref}>${words.toMenu}</a>`,
  })
}

import { html, nothing } from 'lit'
import { writtenIn } from '../../words/written-in.js'
import { hrefOf, menuHref, type DeskAddress } from './desk-address.js'
import type { DeskStrings } from './desk.strings.js'
import { icon } from './parts/icons.js'
import type { RoomName, Space } from './room.js'
import { iconOf } from './rooms.strings.js'

export type NavView = {
  readonly words: DeskStrings
  readonly spaces: readonly Space[]
  readonly at: DeskAddress | undefined
  readonly lock: () => void
  readonly signOut: () => void
}

const tabsAtMost = 4

/** Wide: every room of every space, one press apart. */
export function deskNav({ words, spaces, at, lock, signOut }: NavView) {
  return html`<nav class="nav" aria-label=${words.nav}>
    ${spaces.map(
      (space) =>
        html`<p class="space" id=${idOf(space)}>
            ${spaceName(space, words)}<small>${words.kinds[space.of.kind]}</small>
          </p>
          <ul aria-labelledby=${idOf(space)}>
            ${space.rooms.map(({ room, waits }) => html`<li>${roomLink({ words, space, room, waits, at })}</li>`)}
          </ul>`,
    )}
    <div class="foot">
      <button type="button" class="row" @click=${lock}>${icon('lock')}<span>${words.lock}</span></button>
      <button type="button" class="row" @click=${signOut}>${icon('leave')}<span>${words.signOut}</span></button>
    </div>
  </nav>`
}

/** On a phone: four rooms of the space where one is, and the menu. */
export function deskTabs({ words, spaces, at }: NavView) {
  const space = (at && spaces.find(({ of }) => of.kind === at.of.kind && of.slug === at.of.slug)) ?? spaces[0]
  if (!space) return nothing
  return html`<nav class="tabs" aria-label=${words.tabs}>
    ${space.rooms.slice(0, tabsAtMost).map(({ room, waits }) => roomLink({ words, space, room, waits, at }))}
    <a class="row" href=${menuHref} aria-current=${at ? nothing : 'page'}>${icon('more')}<span>${words.more}</span></a>
  </nav>`
}

type LinkView = {
  readonly words: DeskStrings
  readonly space: Space
  readonly room: RoomName
  readonly waits: number
  readonly at?: DeskAddress | undefined
}

export function roomLink({ words, space: { of }, room, waits, at }: LinkView) {
  const isHere = at?.room === room && at.of.kind === of.kind && at.of.slug === of.slug
  return html`<a class="row" href=${hrefOf({ room, of, filters: {} })} aria-current=${isHere ? 'page' : nothing}
    >${icon(iconOf(room))}<span>${words.nameOfRoom(room)}</span>${waitsBadge(waits, words)}</a
  >`
}

export function waitsBadge(waits: number, words: DeskStrings) {
  if (waits === 0) return nothing
  return html`<b class="count"
    ><span aria-hidden="true">${waits}</span><span class="unseen">${words.waiting(waits)}</span></b
  >`
}

export function spaceName({ of }: Pick<Space, 'of'>, words: DeskStrings) {
  return of.name === undefined ? words.theNetwork : html`<span lang=${writtenIn}>${of.name}</span>`
}

export const nameOf = ({ of }: Pick<Space, 'of'>, words: DeskStrings): string => of.name ?? words.theNetwork

const idOf = ({ of }: Pick<Space, 'of'>): string => `space-${of.kind}-${of.slug}`

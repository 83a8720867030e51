import { html, nothing } from 'lit'
import type { Content } from '../shared/content.js'
import { marked } from '../shared/marked.js'
import type { Session } from '../shared/session-store.js'
import type { Opening } from './my-space-element.js'
import type { OwnThings } from './own-things.js'
import type { ReadyStrings } from './ready-space.strings.js'
import { nothingOffered, nothingYet, ownPageLink, partly } from './space-notices.js'
import { tabsView, type SpaceTab } from './space-tabs.js'
import { whoIsView } from './who-is.js'

type Shown = {
  readonly words: ReadyStrings
  readonly level: number
  readonly opening: Opening | undefined
  readonly things: OwnThings
  readonly isEmpty: boolean
  readonly session: Session
  /** Only on our own page, where all of theirs is shown. */
  readonly account: Content
  readonly tab: SpaceTab
  readonly choose: (tab: SpaceTab) => void
  readonly signOut: () => void
}

/** All of it was read, and a part is shown. */
export function shownView(shown: Shown): Content {
  const { account, choose, isEmpty, level, opening, session, signOut, tab, things, words } = shown
  const view = { words, level, opening }
  return [
    tabsView({ words, chosen: tab, due: things.due, choose }),
    things.isPartial ? partly({ words, retry: () => void things.refresh() }) : nothing,
    things.render({
      tab,
      nothingDue: isEmpty ? nothingYet(view) : html`<p class="meta">${words.nothingDue}</p>`,
      nothingOffered: nothingOffered(view),
      me: [whoIsView({ ...view, email: session.email, signOut }), account],
    }),
    opening ? foot(opening, { words, session }) : nothing,
  ]
}

/** What was done on other sites, and who one is, is on our own page. Who is known there already needs no code for it. */
function foot({ site: { name } }: Opening, { words, session }: Pick<Shown, 'words' | 'session'>): Content {
  if (session.site === undefined) return html`<p class="ways">${ownPageLink(words.account, {})}</p>`
  return html`<div class="elsewhere">
    <p class="meta">${marked(words.onlyHere(name), name)}</p>
    <p class="ways">${ownPageLink(words.everything, { email: session.email })}</p>
  </div>`
}

import { html, nothing } from 'lit'
import { ledLink } from '../parts/led-link.js'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import { marked } from '../shared/marked.js'
import type { Session } from '../shared/session-store.js'
import type { Opening } from './my-space-element.js'
import type { OwnThings } from './own-things.js'
import type { ReadyStrings } from './ready-space.strings.js'
import { nothingOffered, nothingYet, offline, partly } from './space-notices.js'
import { tabsView, type SpaceTab } from './space-tabs.js'
import { unreadTalks, type TalksPart } from './talks-part.js'
import { whoIsView } from './who-is.js'

type Shown = {
  readonly words: ReadyStrings
  readonly language: Language
  readonly level: number
  readonly opening: Opening | undefined
  readonly things: OwnThings
  readonly isEmpty: boolean
  /** Since when there is no connection. */
  readonly lostAt: number | undefined
  readonly session: Session
  /** On our own page, all of their account; on that of a site, the searches that they keep there. */
  readonly account: Content
  readonly tab: SpaceTab
  /** Undefined where words are read on our own pages alone. */
  readonly talks: TalksPart | undefined
  readonly choose: (tab: SpaceTab) => void
  readonly signOut: () => void
}

/** All of it was read, and a part is shown. */
export function shownView(shown: Shown): Content {
  const { account, choose, isEmpty, language, level, lostAt, opening, session, signOut, tab, talks, things, words } =
    shown
  const view = { words, level }
  const led = { words, language, opening, site: session.site }
  return [
    tabsView({ words, chosen: tab, due: things.due, unread: talks && unreadTalks(things.talks), choose }),
    lostAt === undefined ? nothing : offline({ words, language, lostAt, readAt: things.readAt }),
    things.isPartial ? partly({ words, retry: () => void things.refresh() }) : nothing,
    things.render({
      tab,
      talks: tab === 'talks' ? talks?.render(things.talks, words) : nothing,
      nothingDue: isEmpty ? nothingYet({ ...led, level }) : html`<p class="meta">${words.nothingDue}</p>`,
      nothingOffered: nothingOffered(led),
      me: [whoIsView({ ...view, email: session.email, signOut }), account],
    }),
    opening ? foot(opening, { words, language, session }) : nothing,
  ]
}

type FootOf = Pick<Shown, 'words' | 'language' | 'session'>

/** What was done on other sites, and who one is, is on our own page. Who is known there already needs no code for it. */
function foot({ site: { name, slug } }: Opening, { words, language, session }: FootOf): Content {
  const path = `/moi?site=${slug}`
  if (session.site === undefined) return html`<p class="ways apart">${ledLink(words.account, { language, path })}</p>`
  return html`<div class="elsewhere">
    <p class="meta">${marked(words.onlyHere(name), name)}</p>
    <p class="ways">${ledLink(words.everything, { language, path, more: { email: session.email } })}</p>
  </div>`
}

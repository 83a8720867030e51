import { html, nothing, type ReactiveController } from 'lit'
import type { About } from '../../../../parts/conversation/lines-view.js'
import { Talking } from '../../../../parts/conversation/talking.js'
import type { TalkAt, TalkingParts, TalkWays } from '../../../../parts/conversation/talk-ways.js'
import { linesStyles } from '../../../../parts/conversation/talk.styles.js'
import { focusOn } from '../../../../parts/focus-on.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import { onNews } from '../../../../shared/live/on-news.js'
import { marked } from '../../../../shared/marked.js'
import { uploadPhoto } from '../../../../shared/session.js'
import { failureOf } from '../client.js'
import type { Desk } from '../../room.js'
import { deskTalkStyles } from './desk-talk.styles.js'

export type TalkOpened = {
  readonly at: TalkAt
  readonly about: About
  /** A person who has no name any more has one here. */
  readonly who: string
  /** Where the acts are. */
  readonly back: string
}

type Parts = {
  readonly desk: Desk
  /** The member that the staff write for. */
  readonly member: string
  readonly opened: () => TalkOpened | undefined
  readonly ways: Omit<TalkWays, 'hear' | 'upload'>
  readonly ready?: TalkingParts['ready']
}

/** What the staff of a member and a person say to each other, in the panel of the thing that it is about. */
export class DeskTalk implements ReactiveController {
  readonly #parts: Parts
  readonly #talking: Talking
  /** To which the keyboard was led. */
  #led = ''

  constructor(parts: Parts) {
    const { desk, member, ready, ways } = parts
    const { host } = desk
    adoptStyles(host.renderRoot, [...linesStyles, deskTalkStyles])
    this.#parts = parts
    // Before what reads: it says what is read.
    host.addController(this)
    this.#talking = new Talking(host, {
      ways: {
        open: (at) => told(ways.open(at)),
        say: (at, said, key) => told(ways.say(at, said, key)),
        upload: (_at, photo) => uploadPhoto(photo, { site: undefined }),
        see: (at, to, key) => told(ways.see(at, to, key)),
        hear: (hear) => onNews({ site: undefined, member }, hear),
      },
      ...(ready && { ready }),
      language: () => desk.language,
      box: () => scrolling(host.renderRoot.querySelector('.panel.talk')),
      failed: desk.failed,
      ended: () => desk.refresh(),
    })
  }

  hostUpdate(): void {
    const opened = this.#parts.opened()
    if (opened) this.#talking.open(opened.at)
    else if (this.#led) {
      this.#led = ''
      this.#talking.shut()
    }
  }

  close(): void {
    this.#parts.desk.host.removeController(this)
    this.#talking.close()
  }

  render(): Content {
    const { desk, opened } = this.#parts
    const { talk, words } = this.#talking
    const now = opened()
    if (!now || !words) return nothing
    const { about, at, back, who } = now
    if (this.#led !== at.id) {
      this.#led = at.id
      void focusOn(desk, '#talk-title')
    }
    return html`<section class="panel talk" aria-labelledby="talk-title" aria-busy=${talk ? 'false' : 'true'}>
      <header>
        <p><a class="quiet link" href=${desk.hrefOf({ item: at.id })}>${back}</a></p>
        <h2 id="talk-title" tabindex="-1">${marked(words.title(who), who)}</h2>
        <p class="meta">${marked(about.title, about.title)}</p>
      </header>
      ${this.#talking.render(about, () => desk.go({ item: at.id }))}
    </section>`
  }
}

/** The panel where it is a column of its own, else the page. */
const scrolling = (panel: Element | null): Element | null =>
  panel && getComputedStyle(panel).overflowY === 'auto' ? panel : panel && document.scrollingElement

async function told<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (cause) {
    throw failureOf(cause)
  }
}

import { css, html, LitElement, nothing } from 'lit'
import { act } from '../../shared/act.js'
import type { Language } from '../../shared/language-of.js'
import { onNews } from '../../shared/live/on-news.js'
import { post } from '../../shared/post.js'
import { uploadTo } from '../../shared/signed.js'
import { addressOf } from '../../shared/wire.js'
import { fieldStyles } from '../field.styles.js'
import { noticeStyles } from '../notice.styles.js'
import type { About } from './lines-view.js'
import type { TalkReported } from './talk-report.js'
import { Talking } from './talking.js'
import type { TalkAt, TalkWays } from './talk-ways.js'
import { talkStyles } from './talk.styles.js'
import { marked } from '../../shared/marked.js'

export type TalkBoxParts = TalkAt & {
  readonly secret: string
  readonly site: string
  readonly language: Language
  readonly about: About
  /** The page around asks the site's team by itself. */
  readonly isReportedBeside?: boolean
  /** Something of it is new, which the page around may show too. */
  readonly heard: () => void
  /** The link is over. */
  readonly ended: () => void
}

const boxStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  h2 {
    margin-block-end: 8px;
    font-size: 1.1875em;
  }
  .meta {
    color: var(--muted);
    font-size: 0.875em;
  }
  .talk {
    min-block-size: 0;
    max-block-size: max(24em, 75vh);
    padding-inline: 20px;
    overflow-y: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @media print {
    .talk {
      max-block-size: none;
      overflow: visible;
    }
    .composer,
    .beside {
      display: none;
    }
  }
`

/** What two say to each other, on the page behind the link of a mail: it is read, and written, by that link. */
class TalkBox extends LitElement {
  static override styles = [fieldStyles, noticeStyles, ...talkStyles, boxStyles]
  static override properties = { parts: { attribute: false }, stands: { attribute: false } }

  declare parts: TalkBoxParts
  /** Changes with what was done on the page around, which is a line here. */
  declare stands: string
  readonly #talking = new Talking(this, {
    ways: byLink(() => this.parts),
    language: () => this.parts.language,
    box: () => this.renderRoot.querySelector('.talk'),
    isInSight: () => this.#isInSight,
    // The talk says so, and asks again.
    failed: () => undefined,
    ended: () => this.parts.ended(),
  })
  readonly #sight = new IntersectionObserver(([entry]) => this.#look(entry?.isIntersecting === true))
  #isInSight = false
  /** Of the talk that is shown. */
  #id: string | undefined
  /** The link in the mail was the one that stops its mails. */
  #isAboutMails = new URLSearchParams(location.hash.replace(/^[^?]*\??/, '')).has('mails')

  override connectedCallback(): void {
    super.connectedCallback()
    this.#sight.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sight.disconnect()
  }

  override willUpdate(changed: Map<string, unknown>): void {
    const { id, kind } = this.parts
    this.#talking.open({ id, kind })
    if (this.#id !== undefined && this.#id !== id) this.#talking.hearAnew()
    this.#id = id
    if (changed.get('stands') !== undefined) void this.#talking.ask()
  }

  override updated(): void {
    const press = this.#isAboutMails ? this.renderRoot.querySelector<HTMLElement>('.mails button') : null
    if (!press) return
    this.#isAboutMails = false
    press.closest('details')?.toggleAttribute('open', true)
    press.focus()
  }

  override render() {
    const { talk, words } = this.#talking
    const { about, ended } = this.parts
    if (!words) return nothing
    const title = talk ? marked(words.title(talk.other), talk.other) : words.loading
    return html`<section aria-labelledby="talk-title">
      <h2 id="talk-title">${title}</h2>
      <div class="talk">${this.#talking.render(about, ended)}</div>
    </section>`
  }

  #look(isInSight: boolean): void {
    this.#isInSight = isInSight
    if (isInSight && this.#talking.talk?.unread) void this.#talking.ask()
  }
}

function byLink(parts: () => TalkBoxParts): TalkWays {
  const links = new Map<string, Pick<TalkBoxParts, 'secret' | 'site'>>()
  /** Lines of one talk may still leave while another one is shown. */
  const linkOf = (id: string) => {
    const { id: shown, secret, site } = parts()
    links.set(shown, { secret, site })
    return links.get(id) ?? { secret, site }
  }
  const named = ({ kind, id }: TalkAt) => ({ kind, id, ...linkOf(id) })
  return {
    open: (at) => post('talks.openLink', named(at)),
    say: (at, said, key) => act('talks.sayLink', { ...named(at), ...said }, key),
    upload({ kind, id }, photo) {
      const { secret, site } = linkOf(id)
      const asked = new URLSearchParams({ site, talk: id, kind })
      return uploadTo(`${addressOf('/photo')}?${String(asked)}`, photo, { headers: { 'link-secret': secret } })
    },
    see: (at, to, key) => act('talks.seeLink', { ...named(at), to }, key),
    mute: (at, muted, key) => act('talks.muteLink', { ...named(at), muted }, key),
    hear(hear) {
      const { id, kind, secret, site } = parts()
      return onNews({ site, link: { id, kind, secret } }, (subject) => {
        hear(subject)
        parts().heard()
      })
    },
    get report() {
      if (parts().isReportedBeside) return undefined
      return (at: TalkAt, said: TalkReported, key: string) => act('talks.reportLink', { ...named(at), ...said }, key)
    },
  }
}

/** Once: several pages have it. */
export function defineTalkBox(): void {
  if (!customElements.get('coop-talk')) customElements.define('coop-talk', TalkBox)
}

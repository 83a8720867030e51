import { html } from 'lit'
import { firstAnswer } from '../shared/first-answer.js'
import { FirstList } from '../shared/list/first-list.js'
import { listStyles } from '../shared/list/list.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { addressOf, type OutputOf } from '../shared/wire.js'
import { french, learnSpace, type SpaceWords } from './my-space.strings.js'
import { spaceStyles } from './my-space.styles.js'
import type { ReadySpace } from './ready-space.js'

export type Opening = OutputOf<'sites.open'>
type Scope = { readonly site: string }

/**
 * What one person has done on a site, in a page of that site: what they offer, how it stands and what is to be done next,
 * and the repairs they have booked. They sign in by a code that comes by mail. On our own page, without a site, it is
 * all of theirs, whatever the site.
 *
 * @tag coop-my-space
 *
 * @attr {string} site - The site that shows it, as the network named it: always needed on a partner's page.
 * @attr {language} locale - The language, where it must not be the page's own `lang`.
 * @attr {number} heading-level - The level of the title in the outline of the page (2 when not said).
 * @attr {light|dark|auto} theme - Not said: the colour scheme that the page has; where it has none, dark where its text is light. `auto`: the one that the visitor's system has.
 * @attr {off} share - `off` keeps the element from reading or writing the fragment (`#espaces?…`) of the page's address, which says what part is open.
 *
 * @fires coop-error - Something failed and the visitor was told; `detail.cause` is for the page's own log. Does not bubble.
 *
 * @slot - A link to the same things on our own page: seen without script, and when the element cannot be shown.
 *
 * @csspart base - The whole element: its background, frame and inner margin.
 * @csspart title - The title.
 * @csspart card - One thing of the person's.
 * @csspart card-link - The name of one, which opens its page.
 * @csspart button - A button in words.
 * @csspart dialog - The form in which one changes an offer, over the page.
 * @csspart notice - What is said beside a thing: what waits for the person, a failure, no connection.
 *
 * @cssprop --coop-accent - Colour of what can be pressed, of what is chosen and of focus.
 * @cssprop --coop-accent-ink - Text on the accent.
 * @cssprop --coop-accent-soft - Background of what is chosen and of small labels.
 * @cssprop --coop-ink - Text.
 * @cssprop --coop-muted - Text that matters less, and the edge of fields.
 * @cssprop --coop-line - Lines between and around things.
 * @cssprop --coop-surface - Background of the element and its cards.
 * @cssprop --coop-sunken - Background of what is not there yet.
 * @cssprop --coop-ok - Words for what is shown to everybody.
 * @cssprop --coop-ok-soft - Background of good news.
 * @cssprop --coop-warn - Words for what waits for somebody.
 * @cssprop --coop-warn-soft - Background of a warning.
 * @cssprop --coop-bad - Words for what failed.
 * @cssprop --coop-bad-soft - Background of what failed.
 * @cssprop --coop-radius - Roundness of corners.
 * @cssprop --coop-font - Family of the letters, where it must not be the page's.
 * @cssprop --coop-padding - Inner margin of the element.
 */
export class MySpaceElement extends FirstList<Scope, Opening, SpaceWords, ReadySpace> {
  static override styles = [resetStyles, tokenStyles, listStyles, spaceStyles]
  static override properties = {
    site: {},
    headingLevel: { attribute: 'heading-level' },
    theme: { reflect: true },
    share: {},
  }

  declare site: string
  declare headingLevel: number | string
  declare theme: string
  declare share: string

  override render() {
    const { ready, language, level } = this
    if (!ready && this.first && !this.opening && !this.isWhole) return html`<slot></slot>`
    if (ready?.state === 'switched-off') return ready.instead
    const words = this.strings
    return html`<section
      class="root"
      part="base"
      lang=${language}
      aria-labelledby="title"
      data-state=${ready?.state ?? 'loading'}
    >
      <div id="title" part="title" role="heading" aria-level=${level - 1} tabindex="-1">${words.title}</div>
      ${
        ready?.content ??
        html`<p class="meta sub">${this.isWhole ? words.introWhole : words.intro}</p>
          <div class="room wait"><div></div></div>`
      }
    </section>`
  }

  /** Another element of the page leads here. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options)
  }

  /** @internal */
  override get scope(): Scope {
    return { site: this.site }
  }

  /** @internal Everything of the person's: on our own page, which names no site. */
  get isWhole(): boolean {
    return !this.site && new URL(addressOf('/')).origin === origin
  }

  /** @internal Level of the headings below its title. */
  get level(): number {
    return +(this.headingLevel || 2) + 1
  }

  /** @internal */
  get strings() {
    return this.learnt[this.language]?.words ?? french
  }

  protected override get learn() {
    return learnSpace()
  }

  protected override ask(scope: Scope) {
    return firstAnswer('sites.open', scope)
  }

  protected override async learnReady(first: { readonly opening?: Opening; readonly failure?: unknown }) {
    const { ReadySpace } = await import('./ready-space.js')
    return () => new ReadySpace(this, first)
  }
}

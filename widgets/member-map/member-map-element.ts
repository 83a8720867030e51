import { html, nothing } from 'lit'
import { savesWeight } from '../parts/saves-weight.js'
import { firstAnswer, loadClient } from '../shared/first-answer.js'
import { FirstList } from '../shared/list/first-list.js'
import { listStyles } from '../shared/list/list.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { writtenIn } from '../words/written-in.js'
import { byOpening } from './by-opening.js'
import { memberCard, type CardView } from './member-card.js'
import type { Scope } from './member-choice.js'
import { french, learnMap, type MapWords } from './words/member-map.strings.js'
import { mapStyles } from './member-map.styles.js'
import type { First, Opening } from './member-search.js'
import type { ReadyList } from './ready-list.js'

/**
 * The places and members of the network, in the page of one of its towns, centres or places: residents see who is open
 * now near them, what is done there, and how to get there. The list is whole without the map, which comes when it is seen.
 * Nobody has to sign in, nothing is stored.
 *
 * @tag coop-member-map
 *
 * @attr {string} site - The site that shows it, as the network named it: always needed.
 * @attr {string} territory - Another territory than the site's own, for a page about a district or a neighbouring town.
 * @attr {platform|repairer|third-place|social-centre|local-authority|shop|association|other} kind - Only one kind of member, for a page about third places or shops.
 * @attr {list|map} view - What a narrow page shows first (`list` when not said). Wide ones show both.
 * @attr {language} locale - The language, where it must not be the page's own `lang`.
 * @attr {number} heading-level - The level of the title in the outline of the page (2 when not said).
 * @attr {light|dark|auto} theme - Not said: the colour scheme that the page has; where it has none, dark where its text is light. `auto`: the one that the visitor's system has.
 * @attr {off} share - `off` keeps the element from reading or writing the fragment (`#membres?…`, `#membre-…`) of the page's address.
 *
 * @fires member-opened - A resident opened the sheet of a place or member: `detail.slug`.
 * @fires members-found - What a resident asked for was answered: `detail.total`.
 * @fires member-map-failed - The map cannot be shown in this page, and the list stays whole; `detail.cause` is for the page's own log. Does not bubble.
 * @fires coop-error - Something failed and the visitor was told; `detail.cause` is for the page's own log. Does not bubble.
 *
 * @slot - A link to the same members elsewhere: seen without script, and when the element cannot be shown.
 *
 * @csspart base - The whole element: its background, frame and inner margin.
 * @csspart title - The title.
 * @csspart card - One place or member in the list.
 * @csspart card-link - The name of a place or member, which opens its sheet.
 * @csspart map - The map and its frame.
 * @csspart button - A button in words.
 * @csspart dialog - The sheet of one place or member, over the page.
 * @csspart notice - What is said between the form and the list: nothing found, a failure, no connection.
 *
 * @cssprop --coop-accent - Colour of what can be pressed, of what is chosen and of focus.
 * @cssprop --coop-accent-ink - Text on the accent.
 * @cssprop --coop-accent-soft - Background of what is chosen and of small labels.
 * @cssprop --coop-ink - Text.
 * @cssprop --coop-muted - Text that matters less, and the edge of fields.
 * @cssprop --coop-line - Lines between and around things.
 * @cssprop --coop-surface - Background of the element and its cards.
 * @cssprop --coop-sunken - Background of what is not there yet.
 * @cssprop --coop-ok - Words for what is open.
 * @cssprop --coop-ok-soft - Background of good news.
 * @cssprop --coop-warn - Words for what is closed.
 * @cssprop --coop-warn-soft - Background of a warning.
 * @cssprop --coop-bad - Words for what failed.
 * @cssprop --coop-bad-soft - Background of what failed.
 * @cssprop --coop-radius - Roundness of corners.
 * @cssprop --coop-font - Family of the letters, where it must not be the page's.
 * @cssprop --coop-padding - Inner margin of the element.
 */
export class MemberMapElement extends FirstList<Scope, Opening, MapWords, ReadyList> {
  static override styles = [resetStyles, tokenStyles, listStyles, mapStyles]
  static override properties = {
    site: {},
    territory: {},
    kind: {},
    view: {},
    share: {},
    headingLevel: { attribute: 'heading-level' },
    theme: { reflect: true },
  }

  /** @internal How a place would look, for the desk. */
  static preview = async () => (await import('./ready-list.js')).preview()

  declare site: string
  declare territory: string
  declare kind: string
  declare view: string
  declare share: string
  declare headingLevel: number | string
  declare theme: string

  override render() {
    const { language, cards } = this
    const ready = this.ready
    const state = ready?.state
    const opening = this.opening
    if (!ready && this.first && !opening) return html`<slot></slot>`
    if (state === 'switched-off') return ready?.instead
    const { words, level } = cards
    const found = ready?.found ?? opening?.members
    return html`<section
      class="root"
      part="base"
      lang=${language}
      aria-labelledby="title"
      data-state=${state ?? (found ? 'shown' : 'loading')}
    >
      <div id="title" part="title" role="heading" aria-level=${level - 1}>${words.title}</div>
      <p class="meta sub" lang=${writtenIn}>
        ${opening?.site.territory}
        <span role="status" lang=${language}>${found && words.found(found.total)}</span>
      </p>
      <div class="form">${ready?.form}</div>
      ${ready?.notice}
      <div class=${this.view === 'map' ? 'sides on-map' : 'sides'}>
        <div class="side">
          ${
            found
              ? byOpening(found.items).map(
                  ({ is, items }) =>
                    html`${is ? html`<p class="apart" id=${is}>${words.apart[is]}</p>` : nothing}
                      <ol
                        class="list"
                        aria-labelledby=${is ?? 'title'}
                        @pointermove=${ready?.mark}
                        @focusin=${ready?.mark}
                      >
                        ${items.map((entry) => memberCard(entry, cards))}
                      </ol>`,
                )
              : html`<ol class="list wait">
                  <li class="card"></li>
                  <li class="card"></li>
                  <li class="card"></li>
                  <li class="card"></li>
                </ol>`
          }
          ${ready?.more}
        </div>
        ${
          (opening ? opening.map.box : !this.first)
            ? html`<div class="beside">
                <div class="map" part="map">${ready?.map}</div>
                ${ready?.picked}
              </div>`
            : nothing
        }
      </div>
      ${ready?.foot}
    </section>`
  }

  /** @internal */
  override get scope(): Scope {
    const { kind, site, territory } = this
    return { kind: isSaid(kind) ? kind : undefined, site, territory: territory || undefined }
  }

  /** @internal */
  get strings() {
    return this.learnt[this.language]?.words ?? french
  }

  /** @internal */
  get cards(): CardView {
    const { language } = this
    return {
      words: this.strings,
      language,
      level: +(this.headingLevel || 2) + 1,
      page: this.opening?.site.page,
      ...this.ready?.card,
    }
  }

  /** @internal Its preview asks for these words, too. */
  override get learn() {
    return learnMap()
  }

  protected override ask(scope: Scope) {
    if (this.view === 'map') {
      // Its code is read while the list is on its way. Whoever needs it requests it again, and says so if that fails.
      if (!savesWeight())
        void Promise.allSettled([import('./map/leaflet-surface.js'), import('./map/member-map-view.js')])
      void this.#askForMap(scope)
    }
    return firstAnswer('members.open', scope)
  }

  protected override async learnReady(first: First) {
    if (this.view !== 'map') void this.#askForMap(first.scope)
    const { ReadyList } = await import('./ready-list.js')
    return () => new ReadyList(this, first)
  }

  /** The code that asks comes with the rest of the list. */
  async #askForMap(scope: Scope): Promise<void> {
    // The list needs the client, and would request it only once it is parsed.
    const [early] = await Promise.all([import('./ready-list.js'), loadClient()]).catch(() => [])
    early?.askForMap(this, scope)
  }
}

/** What is said, whether we have it or not: what the server does not know it refuses, and the page's author is told. */
function isSaid(kind: string | null): kind is NonNullable<Scope['kind']> {
  return !!kind
}

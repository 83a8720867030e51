import { html, nothing, type LitElement } from 'lit'
import { fieldStyles } from '../parts/field.styles.js'
import { listLife, plainlyClicked } from '../parts/list/list-life.js'
import { noticeStyles } from '../parts/notice.styles.js'
import { pager } from '../parts/pager.js'
import { adoptStyles } from '../shared/adopted-styles.js'
import { addressOf } from '../shared/client.js'
import { HostLanguage } from '../shared/host-language.js'
import type { Language } from '../shared/locale.js'
import { laterTokenStyles } from '../shared/later-tokens.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { isHeld } from '../shared/wire.js'
import { bookingMemory, stepLeft } from './booking-memory.js'
import { bookingNotice } from './booking-notice.js'
import type { BookingStage } from './stage/booking-stage.js'
import { readyFrench, type ReadyStrings } from './ready-booking.strings.js'
import { readyStyles } from './ready-booking.styles.js'
import { CoopErrorEvent } from './repair-booking.events.js'
import { stateOf } from './repair-booking.states.js'
import { bookingStyles } from './repair-booking.styles.js'
import { nothingChosen, type Scope } from './repairer-choice.js'
import type { CardView } from './repairer-card.js'
import { repairerFilters } from './repairer-filters.js'
import { searchRepairers, type First } from './repairer-search.js'

const styles = [resetStyles, tokenStyles, bookingStyles, laterTokenStyles, noticeStyles, fieldStyles, readyStyles]

/** The element, as far as it is needed here. */
type Host = LitElement & {
  readonly site: string
  readonly scope: Scope
  readonly language: Language
  readonly english: { readonly readyEnglish: ReadyStrings } | undefined
  readonly view: Pick<CardView, 'words'>
  headingLevel: number | string
}

export type ReadyBooking = ReturnType<typeof readyBooking>

/**
 * All that the element can do once its first repairers are on the screen: search, more of them, words for what goes wrong,
 * and the steps of a booking. It comes after them so that they need not wait for it.
 */
export function readyBooking(host: Host, first: First) {
  const filters = repairerFilters(host)
  const asked = () => ({ scope: host.scope, choice: filters.choice })
  const search = searchRepairers(host, { asked, failed }, first)
  let stage: BookingStage | undefined
  const life = listLife(host, { search, state: stateNow, links: '[data-slug]' })

  new HostLanguage(host)
  host.addController({
    hostConnected() {
      adoptStyles(host.renderRoot, styles)
      stage?.dress()
    },
  })
  if (mayBook()) void begin()

  const words = () => (host.language === 'en' && host.english?.readyEnglish) || readyFrench

  /** Whether acts of this page would be taken: said before anybody begins. Our own page is where the others can go. */
  function mayBook(): boolean {
    return isSecureContext && !isHeld() && search.opening?.site.origins.includes(origin) === true
  }

  function stateNow() {
    return stateOf(search, {
      isChosen: filters.choice !== nothingChosen,
      isOffline: life.isOffline,
      isBooking: stage?.isOpen === true,
      mayBook: mayBook(),
    })
  }

  function choose(event: MouseEvent): void {
    const link = plainlyClicked(event)
    const slug = link?.dataset['slug']
    // Where one may only look, the link leads to our page, where one may act.
    if (!slug || !mayBook()) return
    event.preventDefault()
    // Where the steps cannot be had, our page is where the link leads; without a connection neither can.
    open(slug, link.textContent).catch(() => navigator.onLine && location.assign(link.href))
  }

  async function open(slug: string, name: string): Promise<void> {
    const opened = await staged()
    opened.begin(slug, { name, bikeType: host.scope['bike-type'] ?? filters.bikeType, near: filters.near })
  }

  /** Somebody who left for the code in their mail finds all as it was; whom a link to our page leads to is opened there. */
  async function begin(): Promise<void> {
    const left = bookingMemory(() => host.site).recall()
    const slug = linked()
    if (left && (!slug || slug === left.draft.repairer || stepLeft(left) === 'code'))
      await (await staged()).resume(left.draft, stepLeft(left))
    else if (slug) await open(slug, search.found?.items.find((one) => one.slug === slug)?.name ?? '')
  }

  /** On our own page, the repairer that its address names. */
  function linked(): string {
    const { hash, pathname } = location
    const isOurs = addressOf(search.opening?.site.page ?? '') === origin + pathname
    return isOurs && /^#[\w-]+$/.test(hash) ? hash.slice(1) : ''
  }

  async function staged(): Promise<BookingStage> {
    const { BookingStage } = await import('./stage/booking-stage.js')
    return (stage ??= new BookingStage(host, {
      opening: () => search.opening,
      words,
      failed,
      closed: (slug) => void backTo(slug),
    }))
  }

  /** Back in the list, the keyboard is where it left. */
  async function backTo(slug: string | undefined): Promise<void> {
    await host.updateComplete
    life
      .links()
      .find((each) => each.dataset['slug'] === slug)
      ?.focus()
  }

  function failed(cause: unknown): void {
    host.dispatchEvent(new CoopErrorEvent(cause))
  }

  return {
    choose,

    get opening() {
      return search.opening
    },

    get found() {
      return search.found
    },

    get chosen() {
      return stage?.draft.repairer
    },

    get state() {
      return stateNow()
    },

    /** What is shown where the element cannot be: its author's own link. */
    get instead() {
      return html`<div class="root" part="base" data-state=${stateNow()}><slot>${words().off}</slot></div>`
    },

    /** The step that stands where the list did, if any. */
    get step() {
      return stage?.isOpen ? stage.render() : undefined
    },

    get form() {
      const { opening } = search
      return opening && filters.render({ opening, scope: host.scope, words: words() })
    },

    get notice() {
      return bookingNotice({
        state: stateNow(),
        search,
        filters,
        words: { ...words(), time: host.view.words.time },
        page: search.opening?.site.page ?? `/s/${host.site}/reparation`,
        change: life.change,
      })
    },

    /** What follows the list: the next repairers. */
    get foot() {
      return search.found?.next ? pager({ state: search.more, words: words(), more: () => void life.more() }) : nothing
    },
  }
}

import { html, nothing, type LitElement } from 'lit'
import { fieldStyles } from '../parts/field.styles.js'
import { listLife, plainlyClicked } from '../parts/list/list-life.js'
import { noticeStyles } from '../parts/notice.styles.js'
import { focusOn } from '../parts/focus-on.js'
import { phoneLink } from '../parts/phone-link.js'
import { pager } from '../parts/pager.js'
import { preload } from '../parts/preload.js'
import { adoptStyles } from '../shared/adopted-styles.js'
import { SpaceWay } from '../parts/space/space-way.js'
import { distance } from '../shared/distance.js'
import { FollowLanguage } from '../shared/follow-language.js'
import type { Language } from '../shared/language-of.js'
import { sessionAt } from '../shared/session-store.js'
import { laterTokenStyles } from '../shared/later-tokens.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { beside, mayActHere, pageAddress } from '../shared/wire.js'
import { bookingMemory, stepLeft } from './booking-memory.js'
import { bookingNotice, understood } from './booking-notice.js'
import { homeOf } from './booking-steps.js'
import { bookingView } from './booking-view.js'
import type { BookingFlow } from './flow/booking-flow.js'
import type { ComingAppointments } from '../parts/appointments/coming-appointments.js'
import { linkedRepairer } from './linked-repairer.js'
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

type Host = LitElement & {
  readonly site: string
  readonly scope: Scope
  readonly language: Language
  readonly learnt: { readonly [language in Language]?: { readonly ready: ReadyStrings } }
  readonly view: Pick<CardView, 'level' | 'words'>
  headingLevel: number | string
}

/** A repairer that was chosen, until the code of the steps has come. */
type Awaited = {
  readonly slug: string
  readonly startsAt: string | undefined
  readonly name: string
  readonly failure?: unknown
}

const loadFlow = () => import('./flow/booking-flow.js')

export type ReadyBooking = ReturnType<typeof readyBooking>

/**
 * All that the element does after its first repairers are shown: search, next pages, messages, the steps of a booking.
 * It is a chunk of its own, so that the first repairers need not wait for it.
 */
export function readyBooking(host: Host, first: First) {
  const filters = repairerFilters(host)
  const asked = () => ({ scope: host.scope, choice: filters.choice })
  const search = searchRepairers(host, { asked, failed }, first)
  const linked = () => linkedRepairer(search.opening?.site.page)
  let flow: BookingFlow | undefined
  let appointments: ComingAppointments | undefined
  let awaited: Awaited | undefined
  /** The commune of the address from which the list was sorted: sorted otherwise since, it stays so. */
  let sortedFrom = ''
  const life = listLife(host, { search, state: stateNow, links: '[data-slug]' })

  preload(host, '[data-slug], [data-of]', async () => mayBook() && loadFlow())
  new FollowLanguage(host)
  const space = new SpaceWay(host, { site: () => host.site, name: () => words().mySpace, failed })
  host.addController({
    hostConnected() {
      adoptStyles(host.renderRoot, styles)
      flow?.dress()
    },
  })
  if (mayBook()) {
    void begin()
    void openPressed()
    lookForAppointments().catch(failed)
  }

  const words = () => host.learnt[host.language]?.ready ?? readyFrench

  function mayBook(): boolean {
    return mayActHere(search.opening?.site.origins ?? [])
  }

  /** On our own page, with the bicycle that was chosen and the time that is pressed; its script `back.js` leads back to this one. */
  function away(slug = '', startsAt = ''): string {
    const address = new URL(pageAddress(search.opening?.site.page ?? `/s/${host.site}/reparation`))
    const bikeType = host.scope['bike-type'] ?? filters.bikeType
    if (bikeType) address.searchParams.set('bike-type', bikeType)
    // From a frame it opens beside this page, which stays.
    const from = !mayBook() && beside === '_self' ? `from=${encodeURIComponent(location.href.replace(/#.*/, ''))}` : ''
    if (from) address.searchParams.set('back', '')
    const said = [startsAt && `at=${startsAt}`, from].filter(Boolean)
    address.hash = said.length > 0 ? `${slug}?${said.join('&')}` : slug
    return address.href
  }

  function stateNow() {
    return stateOf(search, {
      isChosen: filters.choice !== nothingChosen,
      isOffline: life.isOffline,
      isBooking: flow?.isOpen === true || awaited !== undefined,
      mayBook: mayBook(),
    })
  }

  function choose(event: MouseEvent): void {
    const link = plainlyClicked(event)
    const { at, of, slug = of } = link?.dataset ?? {}
    // Where booking is not possible, the link opens our own page.
    if (!slug || !mayBook()) return
    event.preventDefault()
    void open(slug, at)
  }

  /** Answers at once with what the list knows, while the code of the steps is on its way. */
  async function open(slug: string, startsAt?: string): Promise<void> {
    const name = search.found?.items.find((one) => one.slug === slug)?.name ?? ''
    const asked: Awaited = (awaited = { slug, startsAt, name })
    void focusOn({ host }, '.step-title')
    try {
      const opened = await begun()
      if (asked !== awaited) return
      awaited = undefined
      opened.begin(slug, { name, startsAt, near: filters.near, bikeType: host.scope['bike-type'] ?? filters.bikeType })
    } catch (failure) {
      failed(failure)
      if (asked !== awaited) return
      awaited = { ...asked, failure }
      host.requestUpdate()
    }
  }

  function leave(): void {
    const { slug } = awaited ?? {}
    awaited = undefined
    host.requestUpdate()
    void backTo(slug)
  }

  /** The first step as it is before its code has come. */
  function awaitedStep({ failure, name, slug, startsAt }: Awaited) {
    return bookingView({
      words: words(),
      step: 'service',
      steps: [],
      content: undefined,
      summary: undefined,
      isFolded: true,
      asked: { name, failure, page: away(slug, startsAt) },
      back: leave,
      retry: () => void open(slug, startsAt),
      fold: leave,
    })
  }

  /** Resumes a booking that was left to read a mail, or opens the repairer that the URL of our own page names. */
  async function begin(): Promise<void> {
    const left = bookingMemory(() => host.site).recall()
    const { slug, startsAt } = linked()
    if (left && (!slug || slug === left.draft.repairer || stepLeft(left) === 'code'))
      await (await begun()).resume(left.draft, stepLeft(left))
    else if (slug) await open(slug, startsAt)
  }

  /** On our own page: a card that is pressed before it is drawn with `choose` leads to its own address, the URL with another hash. */
  async function openPressed(): Promise<void> {
    const { hash } = location
    // The element asks to be drawn with this once it has it.
    await undefined
    await host.updateComplete
    const { slug, startsAt } = linked()
    if (slug && location.hash !== hash) await open(slug, startsAt)
  }

  /** Nothing is asked, and no code loaded, for who has not signed in. */
  async function lookForAppointments(): Promise<void> {
    if (!appointments && !(await sessionAt(host.site))) return
    const { ComingAppointments } = await import('../parts/appointments/coming-appointments.js')
    appointments ??= new ComingAppointments(host, {
      site: () => host.site,
      language: () => host.language,
      level: () => host.view.level,
      call: phoneLink,
      signedOut: () => flow?.forget(),
      left: () => space.refresh(),
      failed,
    })
    await appointments.refresh()
  }

  async function begun(): Promise<BookingFlow> {
    const { BookingFlow } = await loadFlow()
    return (flow ??= new BookingFlow(host, {
      opening: () => search.opening,
      words,
      failed,
      closed: (slug) => {
        void backTo(slug)
        lookForAppointments().catch(failed)
        space.refresh()
      },
    }))
  }

  /** Restores the focus in the list, which is sorted by distance once an address is known. */
  async function backTo(slug: string | undefined): Promise<void> {
    await host.updateComplete
    const links = () => life.links()
    const own = () => links().find((each) => each.dataset['slug'] === slug)
    own()?.focus()
    const home = flow && homeOf(flow)
    if (!home || home.communeCode === sortedFrom) return
    sortedFrom = home.communeCode
    await filters.sortFrom({ code: home.communeCode, name: home.commune })
    await search.settled
    // The entries have changed places under the focus.
    if (links().some((each) => each.matches(':focus'))) own()?.focus()
  }

  function failed(cause: unknown): void {
    host.dispatchEvent(new CoopErrorEvent(cause))
  }

  return {
    choose,
    away,
    far: (metres: number) => distance(metres, host.language),

    get opening() {
      return search.opening
    },

    get found() {
      return search.found
    },

    get chosen() {
      return awaited?.slug ?? flow?.draft.repairer
    },

    get state() {
      return stateNow()
    },

    /** Shown when the element cannot be: the page author's own link. */
    get instead() {
      return html`<div class="root" part="base" data-state=${stateNow()}><slot>${words().off}</slot></div>`
    },

    /** The step, which replaces the list. */
    get step() {
      return awaited ? awaitedStep(awaited) : flow?.isOpen ? flow.render() : undefined
    },

    get form() {
      const { opening } = search
      const isHidden = appointments?.isInstead === true
      return (
        opening && [
          space.render(),
          appointments?.render(),
          filters.render({ opening, scope: host.scope, words: words(), isHidden }),
        ]
      )
    },

    get notice() {
      const said = bookingNotice({
        state: stateNow(),
        search,
        filters,
        words: { ...words(), time: host.view.words.time },
        page: search.opening?.site.page ?? `/s/${host.site}/reparation`,
        away: away(),
        mayBook: mayBook(),
        change: life.change,
      })
      return stateNow() === 'booking'
        ? said
        : [understood(search.found, { words: words(), language: host.language }), said]
    },

    get foot() {
      return search.found?.next ? pager({ state: search.more, words: words(), more: () => void life.more() }) : nothing
    },
  }
}

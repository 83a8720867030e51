import { html, nothing } from 'lit'
import { ledLink } from '../../parts/led-link.js'
import { ledIn } from '../../parts/page-in.js'
import { isLost, photoImage } from '../../parts/photo.js'
import type { Question } from '../../parts/question.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { beside, type OutputOf } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import { writtenIn } from '../../words/written-in.js'
import { endingActs, endOf, plainActs, type Doing, type PlainAct } from './offer-acts.js'
import type { Lent } from '../loans/own-loans.js'
import { formActs, type FormAct } from './offer-form.js'
import type { OwnOffersStrings } from '../words/own-things.strings.js'

export type OwnOffer = OutputOf<'offers.mine'>['items'][number]

export type OffersView = {
  readonly words: OwnOffersStrings
  readonly language: Language
  readonly level: number
  /** Each says where it was made. */
  readonly isWhole: boolean
  readonly today: string
  readonly lent: (offerId: string) => Lent | undefined
  /** The act that is under way with one of them. */
  readonly doing: Doing | undefined
  readonly press: (offer: OwnOffer, act: PlainAct) => void
  /** Asks before an act that ends it for good. */
  readonly question: Question
  readonly confirm: (offer: OwnOffer, act: PlainAct) => void
  readonly openForm: (offer: OwnOffer, act: FormAct) => void
  readonly lost: ReadonlySet<string>
  readonly lose: (event: Event) => void
}

/** A mail tells of its end as many days before. */
const farDays = 300
const soonDays = 7

const dayMs = 86_400_000

/** Its giver should look at it before the others. */
export function isWaiting(offer: OwnOffer, today: string): boolean {
  if (/^(hidden|awaits-look|expired)$/.test(offer.status)) return true
  return offer.status === 'shown' && (offer.hidings.length > 0 || isEnding(offer, today))
}

/** If it were renewed on its first day, it would end on the same day. */
function isEnding({ until }: OwnOffer, today: string): boolean {
  return (Date.parse(until) - Date.parse(today)) / dayMs <= soonDays
}

/** Has its year from the same month of the next one on, since a service stands a year. */
function dayOf(day: string, { language, today }: Pick<OffersView, 'language' | 'today'>): string {
  const isFar = (Date.parse(day) - Date.parse(today)) / dayMs > farDays
  return dayWords(language, { day: 'numeric', month: 'long', ...(isFar && { year: 'numeric' }) })(day)
}

type OffersPart = { readonly title: string; readonly id: string; readonly offers: readonly OwnOffer[] }

export function offersView({ title, id, offers }: OffersPart, view: OffersView) {
  return html`<section aria-labelledby=${id}>
    <div id=${id} class="part-title" role="heading" aria-level=${view.level}>${title}</div>
    <ul class="list own">
      ${offers.map((offer) => offerRow(offer, view))}
    </ul>
  </section>`
}

function offerRow(offer: OwnOffer, view: OffersView) {
  const { commune, kind, page, photo, status, title } = offer
  const { language, words } = view
  const told = stateOf(offer, view)
  return html`<li class="own-offer" part="card" data-offer=${offer.offerId}>
    <div class="picture" lang=${writtenIn}>
      ${
        photo && !isLost(photo, view)
          ? photoImage({ ...photo, alt: '' }, '56px', view)
          : html`<span aria-hidden="true">${title.slice(0, 1)}</span>`
      }
    </div>
    <div class="about">
      <div class="name" role="heading" aria-level=${view.level + 1} lang=${writtenIn}>
        ${
          page
            ? html`<a
                href=${ledIn(language, page)}
                target=${beside}
                rel="noopener"
                referrerpolicy="origin"
                part="card-link"
                >${title}</a
              >`
            : title
        }
      </div>
      <p class="meta">
        ${marked(words.facts(words.kinds[kind], commune), language === writtenIn ? undefined : commune)}
        ${view.isWhole && offer.site ? html`<br />${marked(words.madeAt(offer.site.name), offer.site.name)}` : nothing}
      </p>
      <p class="st ${toneOf[status]}">${words.states[status]}</p>
      ${told ? html`<p class="meta">${told}</p>` : nothing} ${offer.hidings.map((hiding) => hidingOf(hiding, view))}
    </div>
    ${actsOf(offer, view)}
  </li>`
}

/** Says where it is hidden, by whom and why, with the moderator's words, and lets its giver object once. */
function hidingOf(hiding: OwnOffer['hidings'][number], { language, words }: OffersView) {
  const { automatic, bySite, changed, page, reason, site, state } = hiding
  const told = words.hiding
  const by = automatic ? told.byReports : bySite === undefined ? told.byNetwork : told.bySite(bySite)
  return html`<div class="hiding">
    <p>
      ${site === undefined ? words.hiddenEverywhere : marked(words.hiddenAt(site), site)} ${marked(by, bySite)}
      ${told.why(told.reasons[reason])}
    </p>
    ${hiding.words ? html`<blockquote lang=${writtenIn}>${hiding.words}</blockquote>` : nothing}
    ${hiding.asks ? html`<p><strong>${changed ? words.askedAndChanged : words.asked}</strong></p>` : nothing}
    ${
      state === 'may'
        ? page
          ? html`<p class="ways">${ledLink(words.object, { language, path: page })}</p>`
          : nothing
        : state === 'over'
          ? nothing
          : html`<p><strong>${words[state]}</strong></p>`
    }
  </div>`
}

/** The answer mostly given comes first; what ends it for good asks once. */
function actsOf(offer: OwnOffer, view: OffersView) {
  const { confirm, openForm, press, question, words } = view
  const doing = view.doing?.offerId === offer.offerId ? view.doing : undefined
  const isSending = doing?.state === 'sending'
  const ends = endingActs.find((act) => question.isAsked(endOf(offer, act)))
  if (ends) {
    const lent = view.lent(offer.offerId)
    return question.render({
      look: 'acts',
      before: lent && !lent.isHeld ? html`<p>${marked(words.stillToGiveBack(lent.state), lent.who)}</p>` : nothing,
      ask: marked(lent?.isHeld ? words.held(lent.state) : words.questions[ends], lent?.who),
      keep: words.keep,
      go: lent?.isHeld
        ? offer.may.includes('pause')
          ? html`<button type="button" class="quiet" @click=${() => press(offer, 'pause')}>${words.acts.pause}</button>`
          : nothing
        : html`<button type="button" class="quiet" aria-disabled=${isSending} @click=${() => confirm(offer, ends)}>
            ${isSending ? words.sending : words.confirm[ends]}
          </button>`,
    })
  }
  const forms = formsOf(offer)
  const asked: readonly FormAct[] = isAsked(offer) ? forms.filter((act) => act === 'change') : []
  const form = (act: FormAct) =>
    html`<button
      type="button"
      class=${asked.includes(act) ? 'way' : 'quiet'}
      part="button"
      data-act=${act}
      aria-label=${words.actOn(words.acts[act], offer.title)}
      @click=${() => openForm(offer, act)}
    >
      ${words.acts[act]}
    </button>`
  const may = plainActs.filter((act) => offer.may.includes(act) && !(act === 'renew' && !isEnding(offer, view.today)))
  const day = dayOf(offer.until, view)
  const said = doing?.state === 'done' ? words.done[doing.act](day) : doing?.state === 'refused' ? doing.why : undefined
  return html`<div class="acts">
    ${said ? html`<p class="told ${doing?.state === 'done' ? 'good' : 'wrong'}" role="status" tabindex="-1">${said}</p>` : nothing}
    <p class="ways">
      ${asked.map(form)}
      ${may.map(
        (act, at) =>
          html`<button
            type="button"
            class=${at === 0 && asked.length === 0 && act !== 'withdraw' && act !== 'close' ? 'way' : 'quiet'}
            part="button"
            data-act=${act}
            aria-label=${words.actOn(words.acts[act], offer.title)}
            aria-disabled=${isSending}
            @click=${() => press(offer, act)}
          >
            ${isSending && doing.act === act ? words.sending : words.acts[act]}
          </button>`,
      )}
      ${forms.filter((act) => !asked.includes(act)).map(form)}
    </p>
  </div>`
}

/** A moderator waits for its giver to change it. */
const isAsked = ({ hidings }: OwnOffer): boolean => hidings.some(({ asks, changed }) => asks && !changed)

/** What was published by command is of no site, whose rule and categories the form needs. */
const formsOf = ({ may, site }: OwnOffer) => (site ? formActs.filter((act) => may.includes(act)) : [])

const toneOf = {
  shown: 'free',
  hidden: 'taken',
  'awaits-look': 'taken',
  away: 'taken',
  paused: 'meta',
  expired: 'taken',
  closed: 'meta',
} as const satisfies Record<OwnOffer['status'], string>

/** Says what its state means, until when, and what may be done. */
function stateOf(offer: OwnOffer, { language, today, words }: OffersView) {
  const day = (text: string) => dayOf(text, { language, today })
  switch (offer.status) {
    case 'shown':
      return isEnding(offer, today) ? words.endsSoon(day(offer.until)) : words.untilDay(day(offer.until))
    case 'awaits-look': {
      if (!offer.by) return words.awaitsSomebody
      const { site, until, zone } = offer.by
      return marked(words.awaits(site.name, day(momentIn(zone, Date.parse(until)).day)), site.name)
    }
    case 'paused':
      return words.paused
    case 'expired':
      return words.over
    case 'away':
      return words.away
    case 'closed':
      return words.closed
    case 'hidden':
      return undefined
  }
}

import type { LitElement } from 'lit'
import { awayView } from './away-view.js'
import { OfferActs, type PlainAct } from './offer-acts.js'
import { OfferForm, type FormAct } from './offer-form.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { OwnRead } from '../../parts/own-read.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import { momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { signedAsk } from '../../shared/session.js'
import { isWaiting, offersView, type OffersView, type OwnOffer } from './own-offer-view.js'
import { ownOffersFrench, learnOwnOffers, type OwnOffersStrings } from '../words/own-things.strings.js'
import { ownOffersStyles } from './own-offers.styles.js'

type OffersParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly level: () => number
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
  readonly lent: OffersView['lent']
}

type Own = { readonly items: readonly OwnOffer[]; readonly away: boolean }

/** Holds what somebody offers, as they alone see it. */
export class OwnOffers {
  readonly #host: LitElement
  readonly #parts: OffersParts
  readonly #read: OwnRead<Own>
  readonly #words: () => OwnOffersStrings | undefined
  readonly #lost = new Set<string>()
  readonly #acts: OfferActs
  readonly #form: OfferForm
  /** Offers that waited until something was done with them: what came of it is said in their place. */
  readonly #stays = new Set<string>()

  constructor(host: LitElement, parts: OffersParts) {
    this.#host = host
    this.#parts = parts
    this.#read = new OwnRead<Own>(host, {
      site: parts.site,
      read: () => signedAsk('offers.mine', {}, { site: parts.site() }),
      ended: parts.ended,
      failed: parts.failed,
    })
    this.#words = lazyStrings(host, { language: parts.language, french: ownOffersFrench, learn: learnOwnOffers })
    this.#acts = new OfferActs(host, {
      ...parts,
      words: () => this.#words() ?? ownOffersFrench,
      changed: () => this.#read.again(),
    })
    this.#form = new OfferForm(host, {
      ...parts,
      words: () => this.#words() ?? ownOffersFrench,
      changed: () => this.#read.again(),
    })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [ownOffersStyles])
  }

  get count(): number {
    return this.#items.length
  }

  /** Moves what was done with to where it belongs. */
  settle(): void {
    this.#stays.clear()
  }

  /** Counts those that their giver should look at first. */
  get due(): number {
    return this.#items.filter((offer) => isWaiting(offer, today())).length
  }

  get isAwaited(): boolean {
    return this.#read.isAwaited
  }

  get readAt(): number {
    return this.#read.answeredAt
  }

  get error(): unknown {
    return this.#read.error
  }

  /** Reads again, for who is there now. */
  async refresh(isNews?: boolean): Promise<void> {
    await this.#read.anew(isNews)
  }

  /** Who was there has left. */
  forget(): void {
    this.#acts.doing = undefined
    this.#acts.question.close()
    this.#acts.away = undefined
    this.settle()
    this.#read.forget()
  }

  /** What others look for in vain is offered. */
  lend(title: string, site: string): void {
    this.#form.lend(title, site)
  }

  /** What waits for its giver stands apart. */
  get sections(): { readonly waiting: Content; readonly others: Content; readonly away: Content } {
    const words = this.#words()
    if (!words) return { waiting: undefined, others: undefined, away: undefined }
    const { language, lent, level, site } = this.#parts
    const stay = (offer: OwnOffer) => {
      if (isWaiting(offer, today())) this.#stays.add(offer.offerId)
    }
    const view = {
      words,
      today: today(),
      lent,
      language: language(),
      level: level(),
      isWhole: site() === undefined,
      doing: this.#acts.doing,
      press: (offer: OwnOffer, act: PlainAct) => {
        stay(offer)
        this.#acts.press(offer, act)
      },
      question: this.#acts.question,
      confirm: (offer: OwnOffer, act: PlainAct) => this.#acts.confirm(offer, act),
      openForm: (offer: OwnOffer, act: FormAct) => {
        stay(offer)
        this.#form.open(offer, act)
      },
      lost: this.#lost,
      lose: this.#lose,
    }
    const isFirst = (offer: OwnOffer) => isWaiting(offer, today()) || this.#stays.has(offer.offerId)
    const waiting = this.#items.filter(isFirst)
    const others = this.#items.filter((offer) => !isFirst(offer))
    return {
      waiting:
        waiting.length > 0
          ? offersView({ title: words.waitingTitle, id: 'waiting', offers: waiting }, view)
          : undefined,
      others: others.length > 0 ? offersView({ title: words.title, id: 'offers', offers: others }, view) : undefined,
      away:
        this.#items.length > 0
          ? awayView({
              words,
              level: level(),
              isHere: site() === undefined,
              isAway: this.#read.own?.away === true,
              doing: this.#acts.away,
              set: (away) => void this.#acts.setAway(away),
            })
          : undefined,
    }
  }

  /** The form stands over the rest while one is changed. */
  get form(): Content {
    return this.#form.render()
  }

  get #items(): readonly OwnOffer[] {
    return this.#read.own?.items ?? []
  }

  readonly #lose = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return
    this.#lost.add(target.srcset)
    this.#host.requestUpdate()
  }
}

const today = (): string => momentIn('Europe/Paris', Date.now()).day

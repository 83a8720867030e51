import type { LitElement } from 'lit'
import { loadPublish } from '../../parts/publish/load-publish.js'
import type { PublishSheet } from '../../parts/publish/publish-sheet.js'
import { AwaitedSheet } from '../../parts/sheet/awaited-sheet.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import type { OwnOffer } from './own-offer-view.js'
import type { OwnOffersStrings } from '../words/own-things.strings.js'

/** These acts open the form that publishes. */
export const formActs = ['change', 'duplicate'] as const
export type FormAct = (typeof formActs)[number]

type Parts = {
  readonly language: () => Language
  readonly words: () => OwnOffersStrings
  /** Called once an offer was changed or a copy was published. */
  readonly changed: () => Promise<void>
  readonly failed: (cause: unknown) => void
}

/** Opens the form that changes an offer, or publishes another like it or one that others lack, over the rest of the space. */
export class OfferForm {
  readonly #sheet: AwaitedSheet
  #offer: OwnOffer | undefined
  #lacking: { readonly title: string; readonly site: string } | undefined

  constructor(host: LitElement, { language, words, changed, failed }: Parts) {
    const make = (Sheet: typeof PublishSheet) =>
      new Sheet(host, {
        place: () => ({ site: this.#site, language: language(), sought: this.#lacking?.title ?? '' }),
        published: () => void changed(),
        failed,
      })
    this.#sheet = new AwaitedSheet(host, {
      async load() {
        const { PublishSheet: Sheet } = await loadPublish(language())
        return () => make(Sheet)
      },
      links: '[data-act=change], [data-act=duplicate], [data-act=lend]',
      site: () => this.#site,
      words: () => words().form,
      title: () => this.#offer?.title ?? this.#lacking?.title,
      isForm: true,
      page: () => this.#offer?.page,
      left: () => undefined,
      failed,
    })
  }

  open(offer: OwnOffer, act: FormAct): void {
    this.#offer = offer
    void this.#sheet.open(`${act} ${offer.offerId}`)
  }

  /** Filled in with what others look for in vain. */
  lend(title: string, site: string): void {
    this.#offer = undefined
    this.#lacking = { title, site }
    void this.#sheet.open('lend')
  }

  render(): Content {
    return this.#sheet.render()
  }

  /** The site whose rule and categories the form follows. */
  get #site(): string {
    return this.#offer?.site?.slug ?? this.#lacking?.site ?? ''
  }
}

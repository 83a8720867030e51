import { html, type LitElement } from 'lit'
import type { TalkAbout, TalkName } from '../parts/conversation/talk-sheet.js'
import { lazyStrings } from '../parts/lazy-strings.js'
import { AwaitedSheet } from '../parts/sheet/awaited-sheet.js'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import { marked } from '../shared/marked.js'
import { learnOwnLoans, ownLoansFrench } from './words/own-things.strings.js'

type Parts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly talked: (name: TalkName) => TalkAbout | undefined
  /** Something was read of which the lists do not know yet. */
  readonly read: () => void
  /** How much is unread, beside what opens it. */
  readonly mark: (unread?: number) => Content
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

/** What one says with the other about a loan or an appointment, over what is theirs. */
export class OwnTalk {
  readonly #sheet: AwaitedSheet<TalkName>
  readonly #words: () => typeof ownLoansFrench | undefined
  readonly #mark: Parts['mark']

  constructor(host: LitElement, parts: Parts) {
    const { failed, language, site, talked } = parts
    this.#mark = parts.mark
    this.#words = lazyStrings(host, { language, french: ownLoansFrench, learn: learnOwnLoans })
    this.#sheet = new AwaitedSheet<TalkName>(host, {
      async load() {
        const { TalkSheet } = await import('../parts/conversation/talk-sheet.js')
        return () => new TalkSheet(host, { ...parts, about: talked })
      },
      links: '[data-talk]',
      site: () => site() ?? '',
      words: () => (this.#words() ?? ownLoansFrench).talk,
      title: (name) => talked(name)?.other,
      page: (name) => talked(name)?.page,
      left: () => undefined,
      isForm: true,
      failed,
    })
  }

  open(name: TalkName): void {
    void this.#sheet.open(name)
  }

  /** Opens it. */
  press(name: TalkName, { other: who, title, unread }: TalkAbout): Content {
    const says = this.#words()
    return (
      says &&
      html`<button type="button" class="quiet" part="button" data-talk=${name} @click=${() => this.open(name)}>
        ${marked(says.write(who), who)}<span class="unseen"> (${title})</span>${this.#mark(unread)}
      </button>`
    )
  }

  render(): Content {
    return this.#sheet.render()
  }
}

import type { LitElement } from 'lit'
import type { TalkSheet } from '../../parts/conversation/talk-sheet.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import { AwaitedSheet } from '../../parts/sheet/awaited-sheet.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import type { OwnLoansStrings } from '../words/own-things.strings.js'

type Parts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly words: () => OwnLoansStrings
  readonly loan: (id: string) => OwnLoan | undefined
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

/** What one says with the other about a loan, over what is theirs. */
export class LoanTalk {
  readonly #sheet: AwaitedSheet

  constructor(host: LitElement, parts: Parts) {
    const about = (id: string) => {
      const loan = parts.loan(id)
      return loan && { kind: loan.offer.kind, title: loan.offer.title, page: loan.path }
    }
    const make = (Sheet: typeof TalkSheet) => new Sheet(host, { ...parts, about })
    this.#sheet = new AwaitedSheet(host, {
      async load() {
        const { TalkSheet: Sheet } = await import('../../parts/conversation/talk-sheet.js')
        return () => make(Sheet)
      },
      links: '[data-talk]',
      site: () => parts.site() ?? '',
      words: () => parts.words().talk,
      title: (id) => parts.loan(id)?.other,
      page: (id) => parts.loan(id)?.path,
      left: () => undefined,
      isForm: true,
      failed: parts.failed,
    })
  }

  open({ id }: OwnLoan): void {
    void this.#sheet.open(id)
  }

  render(): Content {
    return this.#sheet.render()
  }
}

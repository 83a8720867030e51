import { html, type LitElement } from 'lit'
import type { Language } from '../../shared/language-of.js'
import { AccountAct, type AccountParts } from './account-act.js'
import { fold, press, said } from './account-view.js'

type What = 'askExport' | 'askErase'

/** Asking for one's data and erasing it both begin by a mail, whose page has the button that does it. */
export class DossierPart {
  readonly #parts: AccountParts & { readonly language: () => Language }
  readonly #act: AccountAct

  constructor(host: LitElement, parts: AccountParts & { readonly language: () => Language }) {
    this.#parts = parts
    this.#act = new AccountAct(host, parts)
  }

  render() {
    const words = this.#parts.words()
    return fold({
      id: 'dossier',
      title: words.dossier,
      holds: '',
      content: html`${this.#way('askExport', { title: words.take, more: words.takeMore, name: words.takePress })}
      ${this.#way('askErase', { title: words.erase, more: words.eraseMore, name: words.erasePress })}`,
    })
  }

  #way(what: What, { title, more, name }: { readonly title: string; readonly more: string; readonly name: string }) {
    return html`<div>
      <p><strong>${title}</strong></p>
      <p class="meta">${more}</p>
      <p class="ways">
        ${press(this.#act, { at: what, name, label: `${title}. ${name}` }, () => void this.#ask(what))}
      </p>
      ${said(this.#act, what)}
    </div>`
  }

  async #ask(what: What): Promise<void> {
    const input = { locale: this.#parts.language() }
    const answer = await this.#act.run(what, { path: `accounts.${what}`, input })
    if (answer) this.#act.say(what, this.#parts.words().sent(answer.email, answer.hours))
  }
}

import { html, nothing, type LitElement } from 'lit'
import { ledIn } from '../../parts/page-in.js'
import type { Language } from '../../shared/language-of.js'
import { beside, type OutputOf } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import { AccountAct, type AccountParts } from './account-act.js'
import { fold, press, said } from './account-view.js'

type SearchesParts = AccountParts & { readonly language: () => Language }

type SavedSearch = OutputOf<'offers.keptSearches'>['items'][number]

/** Lists the searches of « Prévenez-moi », each with one press to stop it. */
export class SavedSearchesPart {
  readonly #parts: SearchesParts
  readonly #act: AccountAct

  constructor(host: LitElement, parts: SearchesParts) {
    this.#parts = parts
    this.#act = new AccountAct(host, parts)
  }

  render(items: readonly SavedSearch[]) {
    const words = this.#parts.words()
    return fold({
      id: 'searches',
      title: words.savedSearches,
      holds: items.length > 0 ? String(items.length) : '',
      content: html`${
        items.length === 0
          ? html`<p>${words.noSavedSearches}</p>`
          : html`<ul class="rows">
              ${items.map((item) => this.#row(item))}
            </ul>`
      }
      ${said(this.#act, 'searches')}`,
    })
  }

  #row({ watchId, sought, category, near, site, page }: SavedSearch) {
    const { language, site: at, words: spoken } = this.#parts
    const words = spoken()
    const isOfOne = at?.() !== undefined
    const what = [sought.words, category].filter(Boolean).join(', ') || words.everything
    const name = near === undefined ? what : words.near(what, near)
    return html`<li>
      <span>
        <a href=${ledIn(language(), page)} target=${beside} rel="noopener" referrerpolicy="origin"
          >${marked(name, sought.words ?? '', near ?? '')}</a
        >
        ${isOfOne ? nothing : html`<br /><span class="meta">${marked(site.name, site.name)}</span>`}
      </span>
      ${press(
        this.#act,
        { at: watchId, name: words.stop, label: words.stopOf(name), look: 'quiet' },
        () => void this.#drop(watchId),
      )}
    </li>`
  }

  async #drop(watchId: string): Promise<void> {
    if (!(await this.#act.run('searches', { path: 'offers.dropSearch', input: { watchId } }))) return
    await this.#parts.changed()
    this.#act.say('searches', this.#parts.words().stopped)
  }
}

import { html, type LitElement } from 'lit'
import { pageAddress, type OutputOf } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import { AccountAct, type AccountParts } from './account-act.js'
import { fold, press, said } from './account-view.js'

type SavedSearch = OutputOf<'offers.keptSearches'>['items'][number]

/** Lists the searches of « Prévenez-moi », each with one press to stop it. */
export class SavedSearchesPart {
  readonly #parts: AccountParts
  readonly #act: AccountAct

  constructor(host: LitElement, parts: AccountParts) {
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
    const words = this.#parts.words()
    const what = [sought.words, category].filter(Boolean).join(', ') || words.everything
    const name = near === undefined ? what : words.near(what, near)
    return html`<li>
      <span>
        <a href=${pageAddress(page)}>${marked(name, sought.words ?? '', near ?? '')}</a><br />
        <span class="meta">${marked(site.name, site.name)}</span>
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

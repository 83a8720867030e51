import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { notice, way } from '../../../../parts/notice.js'
import { formatFor } from '../../../../shared/format.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { writtenIn } from '../../../../words/written.js'
import { deskRead } from '../../../parts/desk-read.js'
import { icon } from '../../../parts/icons.js'
import { copyWay } from '../../site/copy.js'
import type { ElementName } from '../../../../words/elements/options.js'
import { elementSnippet, placeableOf, scriptSnippet } from '../../../../words/elements/snippets.js'
import type { Opened } from './opening.js'
import type { SitesParts } from './sites-section.js'

/** A site that stands: the code to paste, and the addresses that act or wait to be recognised. */
export class OpenedPanel {
  readonly #parts: SitesParts
  readonly #read: RemoteRead<readonly [slug: string], Opened>
  readonly #copied: { at: string } = { at: '' }
  #slug = ''

  constructor(parts: SitesParts) {
    this.#parts = parts
    const { desk } = parts
    this.#read = deskRead<readonly [slug: string], Opened>(desk, {
      args: () => (desk.item?.startsWith('at-') ? [desk.item.slice(3)] : []),
      read: ([called], how) => desk.call.networkSites.show.query({ called }, how),
    })
    document.addEventListener('visibilitychange', this.#seen)
  }

  close(): void {
    this.#read.close()
    document.removeEventListener('visibilitychange', this.#seen)
  }

  render(slug: string) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    if (this.#slug !== slug) {
      this.#slug = slug
      void focusOn(desk, '#site-opened')
    }
    const { answer, error } = this.#read
    if (error && answer?.slug !== slug)
      return html`<div class="panel" id="site-opened" tabindex="-1">
        ${notice({
          tone: 'bad',
          title: words.siteFailed,
          ways: html`${way(words.retry, () => void this.#read.ask())}
            <a class="way" href=${desk.hrefOf({ item: '' })}>${words.close}</a>`,
        })}
      </div>`
    if (answer?.slug !== slug)
      return html`<div class="panel wait" id="site-opened" tabindex="-1">
        <div></div>
        <div></div>
      </div>`
    const { name, member, territory, elements, languages, publicUrl, origins, askedFor } = answer
    const placed = { slug, publicUrl, language: languages[0] ?? 'fr' }
    const all = placeableOf(elements)
    const nameOf = (element: ElementName) => (element === 'my-space' ? words.ownSpace : words.offeredNames[element])
    return html`<section class="panel" aria-labelledby="site-opened">
      <div class="headed">
        <h2 id="site-opened" tabindex="-1" lang=${writtenIn}>${name}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p><span class="meta">${words.ofMember}</span> <b lang=${writtenIn}>${member.name}</b></p>
      <p><span class="meta">${words.onTerritory}</span> <b lang=${writtenIn}>${territory}</b></p>
      <p><a class="quiet link" href="/s/${slug}" target="_blank" rel="noopener">${words.ourPages}</a></p>
      ${origins.map((origin) => html`<p class="st ok">${icon('check')}${origin}. ${words.originProven}</p>`)}
      ${askedFor.map((asked) => this.#toProve(asked))}
      <h3>${words.snippet}</h3>
      ${this.#block('once', words.once, scriptSnippet(placed, all))}
      ${all.map((element) => this.#block(element, words.there(nameOf(element)), elementSnippet(element, placed)))}
      ${
        elements.includes('member-map')
          ? html`<p class="meta">
              ${words.files} <a href="/feeds/${slug}/membres.csv">CSV</a>,
              <a href="/feeds/${slug}/membres.geojson">GeoJSON</a>
            </p>`
          : nothing
      }
    </section>`
  }

  #toProve({ origin, proof, until }: Opened['askedFor'][number]) {
    const words = this.#parts.words()
    const format = formatFor(this.#parts.desk.language, undefined)
    return html`<div class="notice warn">
      <p class="st warn">${icon('clock')}${origin}</p>
      <p>${words.prove}</p>
      <div class="ways">
        <a class="way" href=${(this.#parts.pages.get(origin) ?? `${origin}/`) + proof} target="_blank" rel="noopener"
          >${words.openPage}</a
        >
        <button type="button" class="quiet" @click=${this.#again}>${words.seeAgain}</button>
      </div>
      <div class="pair">
        <code class="code grow">${proof}</code>
        ${this.#copy(`proof ${origin}`, origin, proof)}
      </div>
      <p class="meta">${words.proofUntil(format.date(until.slice(0, 10)))}</p>
    </div>`
  }

  #block(at: string, title: string, text: string) {
    return html`<div class="block">
      <h4>${title}</h4>
      <pre class="code" tabindex="0" role="region" aria-label=${title}><code>${text}</code></pre>
      <div class="ways">${this.#copy(at, title, text)}</div>
    </div>`
  }

  #copy(at: string, what: string, text: string) {
    return copyWay({ desk: this.#parts.desk, words: this.#parts.words(), copied: this.#copied, at, what, text })
  }

  readonly #again = () => {
    void this.#read.ask()
    this.#parts.reload()
  }

  /** Whoever comes back from the page sees whether it was recognised. */
  readonly #seen = () => {
    if (!document.hidden && (this.#read.answer?.askedFor.length ?? 0) > 0) this.#again()
  }
}

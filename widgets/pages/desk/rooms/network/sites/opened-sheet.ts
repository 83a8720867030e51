import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { focusOn } from '../../../../../parts/focus-on.js'
import { notice, way } from '../../../../../parts/notice.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { deskRead } from '../../../parts/desk-read.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { copyWay } from '../../site/copy.js'
import { OriginsForm } from '../../site/origins-form.js'
import { siteFrench, learnSite, type SiteStrings } from '../../site/site.strings.js'
import type { ElementName } from '../../../../../words/elements/options.js'
import { elementSnippet, placeableOf, scriptSnippet } from '../../../../../words/elements/snippets.js'
import type { Opened } from './opening.js'
import type { SitesParts } from './sites-room.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

/** A site that stands: the addresses that act or wait to be recognised, as whoever manages it has them, and the code to paste. */
export class OpenedSheet {
  readonly #parts: SitesParts
  readonly #read: RemoteRead<readonly [slug: string], Opened>
  readonly #copied: { at: string } = { at: '' }
  readonly #originWords: () => SiteStrings | undefined
  readonly #act: DeskAct
  #origins: OriginsForm | undefined
  #slug = ''

  constructor(parts: SitesParts) {
    this.#parts = parts
    const { desk } = parts
    this.#read = deskRead<readonly [slug: string], Opened>(desk, {
      args: () => (desk.item?.startsWith('at-') ? [desk.item.slice(3)] : []),
      read: ([called], how) => desk.call.networkSites.show.query({ called }, how),
      answered: (opened) => {
        if (opened.slug === this.#slug) this.#origins?.answered(originsOf(opened))
      },
      // The element that had the keyboard while it was awaited makes room for it.
      title: '#site-opened',
    })
    this.#originWords = lazyStrings(desk.host, { language: () => desk.language, french: siteFrench, learn: learnSite })
    this.#act = new DeskAct(desk, { learn: refusalsOf('site'), reload: this.#again })
  }

  close(): void {
    this.#read.close()
    this.#origins?.close()
  }

  render(slug: string) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    if (this.#slug !== slug) {
      this.#slug = slug
      this.#origins?.close()
      this.#origins = this.#originsOf(slug)
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
    const { name, member, territory, elements, languages, publicUrl } = answer
    const placed = { slug, publicUrl, language: languages[0] ?? 'fr' }
    const all = placeableOf(elements)
    const nameOf = (element: ElementName) => words.elements[element].opened
    return html`<section class="panel" aria-labelledby="site-opened">
      <div class="headed">
        <h2 id="site-opened" tabindex="-1" lang=${writtenIn}>${name}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p><span class="meta">${words.ofMember}</span> <b lang=${writtenIn}>${member.name}</b></p>
      <p><span class="meta">${words.onTerritory}</span> <b lang=${writtenIn}>${territory}</b></p>
      <p><a class="quiet link" href="/s/${slug}" target="_blank" rel="noopener">${words.ourPages}</a></p>
      ${this.#originWords() ? this.#origins?.render(originsOf(answer)) : nothing}
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

  #originsOf(site: string): OriginsForm {
    const { desk, pages } = this.#parts
    const words = () => ({ ...(this.#originWords() ?? siteFrench), origins: this.#parts.words().origins })
    return new OriginsForm({ desk, site, act: this.#act, reload: this.#again, words, pages, isWithin: true })
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
}

const originsOf = ({ origins, askedFor: asked }: Opened) => ({ origins, asked })

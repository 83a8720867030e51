import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { writtenIn } from '../../../../words/written-in.js'
import { memberOf, type Parts, type StockRoomFacts } from './stock.js'

type On = StockRoomFacts['shownOn']

/** Where all that the member gives is shown: a choice that is made at once, and taken back. */
export function shownOn(parts: Parts, facts: StockRoomFacts, reread: () => void) {
  const { act } = parts
  const words = parts.words().shownOn
  const { site, shownOn: now } = facts
  const option = (on: On, name: Content, more: string) =>
    html`<label class="opt">
      <input type="radio" name="shown-on" .checked=${now === on} @change=${() => void choose(parts, on, reread)} />
      <span><b>${name}</b><span class="meta">${more}</span></span>
    </label>`
  return html`<section class="stack shownon" aria-labelledby="shown-on">
    <h2 id="shown-on">${words.title}</h2>
    ${
      site
        ? html`<fieldset class="opts">
              <legend class="unseen">${words.title}</legend>
              ${option('everywhere', words.everywhere, words.everywhereMore)}
              ${option('own-site', html`<span lang=${writtenIn}>${words['own-site'](site.name)}</span>`, words.ownSiteMore)}
            </fieldset>
            <p class="meta">${words.rule(site.name)}</p>`
        : html`<p>${words.noSite}</p>`
    }
    ${site ? act.said('shown-on') : nothing}
  </section>`
}

async function choose(parts: Parts, on: On, reread: () => void): Promise<void> {
  const { act, desk, space, words } = parts
  const before = parts.facts()?.shownOn
  const input = { ...memberOf(space), on }
  const done = await act.run('shown-on', input, (how) => desk.call.stock.showOn.mutate(input, how))
  reread()
  if (!done) return
  const { did, shownOn: said } = words()
  const back = before && before !== on && { name: did.undo, act: () => void choose(parts, before, reread) }
  desk.did(`${did[on]} ${said.going}`, back || undefined)
}

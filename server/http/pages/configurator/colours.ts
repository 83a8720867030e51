import { judgeTheme, shownTheme, type Theme } from '../../../sites/index.js'
import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import type { ConfiguratorStrings } from './configurator.strings.js'

/** For the page's own style sheet. */
export const declarationsOf = (theme: Theme | undefined): string[] =>
  theme ? Object.entries(shownTheme(theme)).map(([name, value]) => `--coop-${name}: ${value};`) : []

/** Whether everybody can read it, and what would do. */
export function contrastsSaid(formats: Formats, theme: Theme, words: ConfiguratorStrings): Html {
  const { colours: said } = words
  const number = new Intl.NumberFormat(formats.language, { maximumFractionDigits: 1 })
  // Rounded down: 4.49 is not 4.5.
  const ratio = (value: number) => said.ratio(number.format(Math.floor(value * 10) / 10))
  const { contrasts } = judgeTheme(theme)
  const close = contrasts.filter((each) => each.ratio < each.needed)
  if (close.length === 0) {
    const least = Math.min(...contrasts.map((each) => each.ratio))
    return html`<p class="good" role="status">${words.legible(ratio(least))}</p>`
  }
  return html`<div class="note" role="status">
    <p><b>${said.refused}</b></p>
    <ul>
      ${close.map(
        ({ name, on, scheme, ratio: has, needed, nearest }) =>
          html`<li>
            ${words.tooClose(`${said.on(said.colours[name], said.colours[on])} (${said.schemes[scheme]})`, ratio(has), ratio(needed))}
            ${nearest && words.nearest(nearest.colour, said.colours[nearest.name])}
          </li>`,
      )}
    </ul>
  </div>`
}

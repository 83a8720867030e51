import { html } from 'lit'
import type { Language } from '../../../../shared/language-of.js'
import { icon } from '../../parts/icons.js'
import type { Contrast } from './site.js'
import type { SiteStrings } from './site.strings.js'
import { sample } from './swatch.js'

export const isTooClose = ({ ratio, needed }: Contrast): boolean => ratio < needed

/** Each colour to change once, though it may be too close to several. */
export function nearestOf(contrasts: readonly Contrast[]): NonNullable<Contrast['nearest']>[] {
  const found = new Map<string, NonNullable<Contrast['nearest']>>()
  for (const { nearest, scheme } of contrasts)
    if (nearest && !found.has(`${nearest.name} ${scheme}`)) found.set(`${nearest.name} ${scheme}`, nearest)
  return [...found.values()]
}

type Spoken = { readonly words: SiteStrings; readonly language: Language }

/** Those of the buttons always, the others where they cannot be read. */
export function contrastList(contrasts: readonly Contrast[], { words, language }: Spoken) {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  const told = contrasts.filter((each) => isTooClose(each) || isOfButtons(each))
  return html`<ul class="rows framed" aria-label=${words.contrasts}>
    ${told.map((each) => {
      const { name, on, scheme, front, back, ratio } = each
      const isWrong = isTooClose(each)
      // Rounded down: 4.49 is not 4.5.
      const said = format.format(Math.floor(ratio * 10) / 10)
      return html`<li class="contrast">
        <span class="grow"
          >${words.on(words.colours[name], words.colours[on])}<small>${words.schemes[scheme]}</small></span
        >
        ${sample(front, back)} <b>${words.ratio(said)}</b>
        <span class="st ${isWrong ? 'bad' : 'ok'}"
          >${icon(isWrong ? 'alert' : 'check')}${isWrong ? words.tooPale : words.legible}</span
        >
      </li>`
    })}
  </ul>`
}

const isOfButtons = ({ name, on }: Contrast): boolean =>
  (name === 'accent-ink' && on === 'accent') || (name === 'accent' && on === 'surface')

import { html, nothing, render } from 'lit'
import type { MapOptions } from '../map-view.js'
import { kindPictogram } from './kind-pictograms.js'
import type { Placed } from './map-surface.js'
import type { SaidByMap } from '../words/map.strings.js'
import { holds, type Mark } from './marks.js'

type MarkView = {
  readonly words: SaidByMap
  readonly kinds: MapOptions['words']['kinds']
  readonly chosen: string | undefined
  /** The mark with the tab stop. */
  readonly current: Mark | undefined
}

/** The elements of marks that stand on the map are kept. */
export class MarkButtons {
  readonly #elements = new Map<string, HTMLElement>()

  placed(marks: readonly Mark[], view: MarkView): Placed[] {
    const keys = new Set(marks.map(({ key }) => key))
    for (const key of [...this.#elements.keys()]) if (!keys.has(key)) this.#elements.delete(key)
    return marks.map((mark) => {
      const element = this.#elements.get(mark.key) ?? document.createElement('div')
      this.#elements.set(mark.key, element)
      render(markButton(mark, view), element)
      return { ...mark, element, isAbove: view.chosen !== undefined && holds(mark, view.chosen) }
    })
  }

  find(key: string | undefined): HTMLButtonElement | null | undefined {
    return this.#elements.get(key ?? '')?.querySelector('button')
  }
}

/** Its accessible name says all that its appearance does. */
function markButton(mark: Mark, { words, kinds, chosen, current }: MarkView) {
  const { key, point, several } = mark
  const isChosen = chosen !== undefined && holds(mark, chosen)
  const name = point
    ? words.place(point.number, point.name, kinds[point.kind]) + (point.precision ? words.approximate : '')
    : words.group(several?.count ?? 0) + (isChosen ? `, ${words.chosenWithin}` : '')
  return html`<button
    type="button"
    class=${point ? (point.precision ? 'map-place map-about' : 'map-place') : 'map-group'}
    tabindex=${key === current?.key ? 0 : -1}
    aria-label=${name}
    aria-current=${isChosen ? 'true' : nothing}
    data-key=${key}
  >
    ${
      point
        ? html`${kindPictogram(point.kind)}<span>${point.number}</span>`
        : html`<span>${words.count(several?.count ?? 0)}</span> <small>${words.several}</small>`
    }
  </button>`
}

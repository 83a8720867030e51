import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import { distance } from '../../../shared/distance.js'
import { addressOf } from '../../../shared/wire.js'
import { writtenIn } from '../../../words/written-in.js'
import type { AskFrame } from '../request/ask-frame.js'

/** Keeps the thing in sight while one asks for it: picture, title, whose it is. */
export function offerRecap({ place }: AskFrame, more: Content = nothing) {
  const { language, sheet, view } = place
  const { card } = sheet
  const { pictogram, photo } = card
  const whose = [
    view.words.giver(card.giver, card.commune, false),
    card.distanceMetres === undefined ? '' : distance(card.distanceMetres, language),
  ]
  const srcset = photo?.sizes.map(({ path, width }) => `${addressOf(path)} ${width}w`).join()
  return html`<div class="ask-offer">
    <div class="ask-picture picture t${pictogram.length % 5}">
      ${
        srcset && !view.lost.has(srcset)
          ? html`<img alt="" sizes="64px" srcset=${srcset} @error=${view.lose} />`
          : view.pictogram?.(pictogram)
      }
    </div>
    <div>
      <p lang=${writtenIn}><strong>${card.title}</strong></p>
      <p class="meta">${whose.filter(Boolean).join('\u00a0· ')}</p>
    </div>
    ${more}
  </div>`
}

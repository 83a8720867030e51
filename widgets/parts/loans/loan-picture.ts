import { html, type TemplateResult } from 'lit'
import { addressOf } from '../../shared/wire.js'

type Sizes = readonly { readonly width: number; readonly path: string }[]

/** Beside its name: it is told in words already. `box` is how wide it is shown. */
export function loanPicture(sizes: Sizes | undefined, box: string): TemplateResult | undefined {
  if (!sizes || sizes.length === 0) return undefined
  return html`<img
    class="loan-picture"
    alt=""
    width="64"
    height="64"
    srcset=${sizes.map(({ path, width }) => `${addressOf(path)} ${width}w`).join()}
    sizes=${box}
    decoding="async"
  />`
}

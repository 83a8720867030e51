import { html } from 'lit'
import { addressOf, type OutputOf } from '../shared/client.js'

export type Photo = OutputOf<'offers.sheet'>['photos'][number]

/** `box` is the attribute `sizes`, from which the browser chooses one of the widths. */
export function photoImage({ alt, width, height, sizes }: Photo, box: string) {
  const addresses = sizes.map((size) => `${addressOf(size.path)} ${size.width}w`)
  return html`<img
    alt=${alt}
    width=${width}
    height=${height}
    sizes=${box}
    srcset=${addresses.join()}
    decoding="async"
  />`
}

import { html, nothing } from 'lit'
import { addressOf, type OutputOf } from '../shared/client.js'
import { writtenIn } from '../words/written-in.js'

export type Photo = OutputOf<'offers.sheet'>['photos'][number]

type Loss = { readonly lost: ReadonlySet<string>; readonly lose: (event: Event) => void }

export const isLost = ({ sizes }: Photo, { lost }: Loss): boolean => lost.has(srcsetOf(sizes))

/** `box` is the attribute `sizes`, from which the browser chooses one of the widths. */
export function photoImage({ alt, width, height, sizes }: Photo, box: string, { lose }: Loss) {
  return html`<img
    alt=${alt}
    lang=${alt ? writtenIn : nothing}
    width=${width}
    height=${height}
    sizes=${box}
    srcset=${srcsetOf(sizes)}
    @error=${lose}
    decoding="async"
  />`
}

const srcsetOf = (sizes: Photo['sizes']): string => sizes.map((size) => `${addressOf(size.path)} ${size.width}w`).join()

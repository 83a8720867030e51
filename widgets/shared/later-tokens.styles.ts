import { css } from 'lit'
import { colours } from './tokens.styles.js'

/** Colours that the first content does not use. */
export const laterTokenStyles = css`
  .root {
    ${colours(
      'accent-ink fff 06211d ok-soft e5f3e9 16321f warn-soft fdf1d8 382a0c bad 9d2b14 ff9c86 bad-soft fbe9e5 3d1a12',
    )}
  }
`

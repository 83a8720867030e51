/** Tells the author of a page what is so, what to do and, where there is one, the text to paste. */
export type Advice = { readonly what: string; readonly todo?: string; readonly paste?: string }

type Said = {
  /** `coop-repair-booking` */
  readonly tag: string
  readonly site: string
  /** The origin of the page. */
  readonly origin: string
  /** The faulty attribute as it is written: `place="mediatheque"`. */
  readonly attribute?: string
}

/** The console says this, and so does the panel of the page that is tried. Commands are for the operator of the server. */
export type Fault =
  | 'no-site'
  | 'site-unknown'
  | 'element-off'
  | 'wrong-attribute'
  | 'origin-undeclared'
  | 'origin-asked'
  | 'not-secure'
  | 'sandboxed'
  | 'types-forbidden'
  | 'define-replaced'
  | 'no-answer'

export type AdviceWords = {
  /** One line of the console, after whose it is. */
  readonly line: (tag: string, advice: Advice, guide: string) => string
  readonly faults: { readonly [Of in Fault]: (said: Said) => Advice }
}

/** For whoever runs the server. */
export const openCommand = ({ site, tag }: Said): string =>
  `npm run coop -- site:change ${site} --add-element ${tag.replace('coop-', '')}`

export const declareCommand = ({ site, origin }: Said): string =>
  `npm run coop -- site:change ${site} --add-origin ${origin}`

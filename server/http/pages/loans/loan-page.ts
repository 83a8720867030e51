import { html, type Html } from '../layout/html.js'
import { pathIn, sitePage, spaceIn, versionsOf, type Frame } from '../layout/layout.js'
import { mailPlace } from '../repairs/link-page.js'
import { loanPageWords } from './loan.strings.js'

/** The secret fragment stays in the browser. Opening it changes nothing: its script asks, and only a button acts. */
export function loanPage(frame: Frame, id: string): Html {
  const words = loanPageWords[frame.formats.language]
  const home = pathIn(frame, frame.site.elements.includes('offer-board') ? '/offres' : '')
  return sitePage(frame, {
    title: words.title,
    canonical: home,
    hidden: true,
    main: mailPlace(words, { about: 'loan', id, site: frame.site.slug, home, space: spaceIn(frame) }),
    head: html`<script type="module" src="/v1/loan.js"></script>`,
    versions: versionsOf(frame, `/demande/${id}`),
  })
}

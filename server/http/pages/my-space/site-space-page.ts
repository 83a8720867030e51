import { html, type Html } from '../layout/html.js'
import { passScript, pathIn, sitePage, versionsOf, type Frame } from '../layout/layout.js'
import { spaceStrings } from './my-space.strings.js'

const path = '/moi'

/** What a person has at one site, on our own page, which looks like that site's others. The same for everybody. */
export function siteSpacePage(frame: Frame): Html {
  const { language } = frame.formats
  const words = spaceStrings[language]
  const main = html`<coop-my-space site="${frame.site.slug}" locale="${language}" heading-level="1">
    <div class="panel">
      <h1>${words.title}</h1>
      <noscript><p>${words.noScript}</p></noscript>
      <p class="late">${words.late}</p>
    </div>
  </coop-my-space>`
  return sitePage(frame, {
    title: words.title,
    canonical: pathIn(frame, path),
    hidden: true,
    main,
    head: html`
      ${passScript(frame)}
      <script type="module" src="/v1/coop.js"></script>
    `,
    versions: versionsOf(frame, path),
  })
}

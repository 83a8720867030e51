import { html, type Content, type Html } from '../html.js'
import { pathIn, sitePage, versionsOf, type Frame } from '../layout.js'
import { repairWords, type LinkWords } from './repair-words.js'

/**
 * Where a mail's link leads: the same for every link, since what stands after `#` stays in the browser. The page says
 * nothing, and opening it changes nothing; its script asks, and only a button acts.
 */
function linkPage(frame: Frame, { about, id, path }: { about: 'visit' | 'session'; id: string; path: string }): Html {
  const words = repairWords(frame.voice)[about]
  const home = about === 'visit' && frame.site.elements.includes('repair-booking') ? '/reparation' : ''
  const main = html`
    <noscript>${said(words, words.noScript, pathIn(frame, home))}</noscript>
    <div class="late">${said(words, words.late, pathIn(frame, home))}</div>
    <div
      id="from-mail"
      data-about="${about}"
      data-site="${frame.site.slug}"
      data-id="${id}"
      data-home="${pathIn(frame, home)}"
    ></div>
  `
  return sitePage(frame, {
    title: words.title,
    canonical: pathIn(frame, home),
    hidden: true,
    main,
    head: html`<script type="module" src="/v1/visit.js"></script>`,
    versions: versionsOf(frame, path),
  })
}

function said(words: LinkWords, text: string, home: string): Content {
  return html`<div class="panel">
    <h1>${words.title}</h1>
    <p>${text}</p>
    <p><a class="press" href="${home}">${words.home}</a></p>
  </div>`
}

/** `/s/<site>/rendez-vous/<id>#<secret>`, for both sides of a visit. */
export function visitPage(frame: Frame, id: string): Html {
  return linkPage(frame, { about: 'visit', id, path: `/rendez-vous/${id}` })
}

/** `/s/<site>/session/<id>#<secret>`: « Ce n’était pas vous ? » */
export function sessionPage(frame: Frame, id: string): Html {
  return linkPage(frame, { about: 'session', id, path: `/session/${id}` })
}

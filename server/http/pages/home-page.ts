import { html, type Html } from './html.js'
import { pathIn, sitePage, versionsOf, type Frame } from './layout.js'

/** `/s/<site>`: what can be done here, and the way to it. */
export function homePage(frame: Frame): Html {
  const { site, voice } = frame
  const { words } = voice
  const main = html`<div class="panel">
    <h1>${words.homeTitle(site.name)}</h1>
    ${
      site.elements.includes('offer-board') &&
      html`<p class="sub">${words.homeWords}</p>
        <p><a class="press" href="${pathIn(frame, '/offres')}">${words.seeOffers}</a></p>`
    }
    ${
      site.elements.includes('repair-booking') &&
      html`<p class="sub">${words.homeRepairs}</p>
        <p><a class="press" href="${pathIn(frame, '/reparation')}">${words.seeRepairs}</a></p>`
    }
    ${
      site.elements.includes('member-map') &&
      html`<p class="sub">${words.homeMembers}</p>
        <p><a class="press" href="${pathIn(frame, '/carte')}">${words.seeMembers}</a></p>`
    }
  </div>`
  return sitePage(frame, {
    title: words.home,
    canonical: pathIn(frame, ''),
    main,
    versions: versionsOf(frame, ''),
  })
}

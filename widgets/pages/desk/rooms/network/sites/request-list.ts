import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { formatFor } from '../../../../../shared/format.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { icon } from '../../../parts/icons.js'
import type { Desk } from '../../../room.js'
import type { JoinRequest } from './opening.js'
import type { SitesStrings } from './sites.strings.js'

/** Lists the requests for sites, the oldest first. */
export function requestList(desk: Desk, words: SitesStrings, requests: readonly JoinRequest[]) {
  if (requests.length === 0)
    return html`<div class="begin">
      <h2>${words.noneAsked}</h2>
      <p>${words.noneAskedMore}</p>
      <p><a class="quiet link" href="/rejoindre">${words.joinPage}</a></p>
    </div>`
  const format = formatFor(desk.language, undefined)
  return html`<h2>${words.asked(requests.length)}</h2>
    <ul class="rows framed">
      ${repeat(
        requests,
        ({ requestId }) => requestId,
        ({ requestId, name, commune, origin, contact, at, like }) => {
          const isHere = desk.item === requestId || desk.item === `new-${requestId}`
          const [likest] = like
          return html`<li>
            <a
              class="pick"
              href=${desk.hrefOf({ item: isHere ? '' : requestId })}
              aria-current=${isHere ? 'true' : nothing}
            >
              <span class="grow">
                <b lang=${writtenIn}>${name}</b>
                <small
                  >${commune} · ${origin.replace(/^https:\/\//, '')} · ${words.askedOn(format.ago(at), contact)}</small
                >
                ${
                  likest
                    ? html`<span class="st warn">${icon('alert')}${words.standsAlready(likest.name)}</span>`
                    : nothing
                }
              </span>
              ${icon('onward')}
            </a>
          </li>`
        },
      )}
    </ul>`
}

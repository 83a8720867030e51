import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { formatFor } from '../../../../../shared/format.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { icon } from '../../../parts/icons.js'
import type { Desk } from '../../../room.js'
import type { Proposal, Proposals } from './members.js'
import type { MembersStrings } from './members.strings.js'

/** Lists the proposals that wait for an answer, the oldest first; or those that were answered. */
export function proposalList(desk: Desk, words: MembersStrings, { proposals, count }: Proposals) {
  const isDecided = desk.filters['show'] === 'decided'
  const other = html`<p>
    <a class="quiet link" href=${desk.hrefOf({ item: '', filters: isDecided ? {} : { show: 'decided' } })}
      >${isDecided ? words.seeWaiting : words.seeDecided}</a
    >
  </p>`
  if (isDecided)
    return html`<h2>${words.decidedCount(count)}</h2>
      <ul class="rows framed">
        ${repeat(proposals, idOf, (proposal) => decided(desk, words, proposal))}
      </ul>
      ${other}`
  if (count === 0)
    return html`<div class="begin">
        <h2>${words.none}</h2>
        <p>${words.noneMore}</p>
      </div>
      ${other}`
  return html`<h2>${words.proposed(count)}</h2>
    <ul class="rows framed">
      ${repeat(proposals, idOf, (proposal) => waiting(desk, words, proposal))}
    </ul>
    ${other}`
}

const idOf = ({ proposalId }: Proposal) => proposalId

function waiting(desk: Desk, words: MembersStrings, proposal: Proposal) {
  const { proposalId, name, kind, commune, at, site, isFound, like, alsoProposed } = proposal
  const format = formatFor(desk.language, undefined)
  const isHere = desk.item === proposalId
  const [likest] = like
  return html`<li>
    <a class="pick" href=${desk.hrefOf({ item: isHere ? '' : proposalId })} aria-current=${isHere ? 'true' : nothing}>
      <span class="grow">
        <b lang=${writtenIn}>${name}</b>
        <small>${words.kinds[kind]}, ${commune} · ${words.when(format.ago(at), site.name)}</small>
        <span class="flags">
          ${
            likest
              ? html`<span class="st warn">${icon('alert')}${words.like(likest.name)}</span>`
              : html`<span class="st ${isFound ? 'ok' : ''}"
                  >${icon(isFound ? 'check' : 'alert')}${isFound ? words.addressFound : words.addressLost}</span
                >`
          }
          ${alsoProposed > 0 ? html`<span class="st warn">${icon('alert')}${words.also(alsoProposed)}</span>` : nothing}
        </span>
      </span>
      ${icon('onward')}
    </a>
  </li>`
}

function decided(desk: Desk, words: MembersStrings, proposal: Proposal) {
  const { name, kind, commune, decided: answer } = proposal
  if (!answer) return nothing
  const ago = formatFor(desk.language, undefined).ago(answer.at)
  const tone = answer.outcome === 'refused' ? 'bad' : 'ok'
  return html`<li class="invited">
    <div class="grow">
      <b lang=${writtenIn}>${name}</b>
      <p class="meta">
        ${words.kinds[kind]},
        ${commune}${answer.member && answer.outcome === 'merged' ? html` · <span lang=${writtenIn}>${answer.member.name}</span>` : nothing}
      </p>
      ${answer.reason ? html`<p lang=${writtenIn}>${answer.reason}</p>` : nothing}
    </div>
    <p class="st ${tone}">
      ${icon(tone === 'ok' ? 'check' : 'close')}${words.outcomes[answer.outcome]}, ${words.decidedBy(ago, answer.by)}
    </p>
  </li>`
}

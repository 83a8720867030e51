import { html, nothing } from 'lit'
import type { BookingFrame } from '../booking-frame.js'
import { isAtHome } from '../booking-steps.js'
import { momentsIn } from '../steps/moments.js'
import { stepWords } from '../steps/step-words.js'
import { wholeAddress } from '../steps/whole-address.js'
import type { SignWords } from './sign-words.js'

/** All that one agrees to by confirming, in the order in which it matters; once it is done, what it takes to be there. */
export function recapRows(frame: BookingFrame, words: SignWords, isDone = false) {
  const { draft, language, repairer } = frame
  const { startsAt } = draft
  if (!repairer || startsAt === undefined) return nothing
  const said = stepWords(frame)
  const moments = momentsIn(repairer.zone, language, said)
  const { name, commune, street, postcode, phone, services, usualMinutes, directions, toBring } = repairer
  const service = services.find(({ id }) => id === draft.service)
  const atHome = isAtHome(draft, repairer)
  const where = atHome
    ? wholeAddress(draft.address)
    : [street, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const lastMs = Date.parse(startsAt) - repairer.cancelMinutes * 60_000
  const last = new Date(lastMs).toISOString()
  const who = [draft.firstName, draft.phone, draft.email].map((part) => part.trim()).filter(Boolean)
  const row = (about: string, content: unknown) =>
    content
      ? html`<div>
          <dt>${about}</dt>
          <dd>${content}</dd>
        </div>`
      : nothing
  const first = html`
    ${row(
      said.when,
      html`<strong><time datetime=${startsAt}>${moments.full(startsAt)}</time></strong
        >, ${said.length(service?.minutes ?? usualMinutes)}`,
    )}
    ${row(said.who, phone ? `${name}, ${phone}` : name)} ${row(said.where, where)}
    ${row(words.getThere, atHome ? undefined : directions)}
  `
  if (isDone) return html`<dl class="recap">${first} ${row(words.bring, toBring)}</dl>`
  return html`<dl class="recap">
    ${first}
    ${row(said.what, [draft.bikeType && frame.bikeTypes[draft.bikeType], service?.name ?? words.unknownService].filter(Boolean).join(', '))}
    ${row(said.cost, said.price(service?.priceCents))} ${row(words.bring, toBring)}
    ${row(words.cancel, Date.now() < lastMs ? words.cancelUntil(moments.full(last)) : words.cancelNever)}
    ${row(words.fault, [draft.words.trim(), draft.photo?.name].filter(Boolean).join(', '))}
    ${row(words.you, who.join(', '))}
  </dl>`
}

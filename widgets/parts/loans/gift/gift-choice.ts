import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import { momentIn } from '../../../shared/days.js'
import type { Language } from '../../../shared/language-of.js'
import { marked } from '../../../shared/marked.js'
import { saidDay } from '../../../words/loans/period.js'
import { writtenIn } from '../../../words/written-in.js'
import type { AnswerStrings } from '../answer/answer.strings.js'
import { loanPicture } from '../loan-picture.js'
import { todayIn, type OwnLoan } from '../loan-state.js'

/** One who asks for a thing that goes to one, as its giver reads them. */
export type Asker = Pick<
  OwnLoan,
  'createdAt' | 'firstWords' | 'id' | 'inReturn' | 'lapsesAt' | 'other' | 'otherCommune' | 'zone'
> & {
  /** In words; empty where nothing is. */
  readonly known: string
}

export type GiftChoice = {
  readonly gift: AnswerStrings['gift']
  readonly language: Language
  readonly offer: Pick<OwnLoan['offer'], 'id' | 'kind'>
  /** In the order in which they asked. */
  readonly asking: readonly Asker[]
  /** Whose request is chosen, or chance. */
  readonly chosen: string
  readonly mayDraw: boolean
  /** Whoever was chosen has left. */
  readonly isGone: boolean
  readonly choose: (whom: string) => void
  /** What is done with the choice. */
  readonly answers: Content
  /** Draws what opens the talk with one of them; absent where that is elsewhere. */
  readonly write?: (asker: Asker) => Content
  /** After « avant ». */
  readonly momentSaid: (instant: string) => string
}

export const chance = 'chance'

/** Those above this number are folded. */
const mostSeen = 10

/** The end of the first request that lapses: it stands above all of them. */
export const soonestOf = (asking: readonly Pick<Asker, 'lapsesAt'>[]): string | undefined =>
  asking.flatMap(({ lapsesAt }) => lapsesAt ?? []).sort()[0]

/** What it is about; `heading` is its title. */
export function giftHead(offer: OwnLoan['offer'], heading: Content, wished: string): Content {
  return html`<div class="thing">
    ${
      loanPicture(offer.photo, '96px') ??
      html`<span class="loan-picture letter" lang=${writtenIn} aria-hidden="true">${[...offer.title][0]}</span>`
    }
    <div>
      ${heading}
      <p class="meta">${wished}</p>
    </div>
  </div>`
}

/** Offers one choice among all who ask, chance included, with what each of them wrote, and one button that names who is chosen. */
export function giftChoice(view: GiftChoice): Content {
  const { answers, asking, chosen, gift, isGone, mayDraw, offer } = view
  const meant = asking.find(({ id }) => id === chosen)
  const rest = asking.slice(mostSeen)
  const radio = (asker: Asker) => askerRadio(asker, view)
  return html`<fieldset class="reasons">
      <legend>${gift.who[offer.kind === 'swap' ? 'swap' : 'give']}</legend>
      ${isGone ? html`<p class="wrong" role="status">${gift.gone}</p>` : nothing}
      ${asking.slice(0, mostSeen).map(radio)}
      ${
        rest.length > 0
          ? html`<details>
              <summary>${gift.more(rest.length)}</summary>
              <div class="reasons">${rest.map(radio)}</div>
            </details>`
          : nothing
      }
      ${mayDraw ? radioOf({ value: chance, face: dice, name: gift.chance, about: gift.chanceMeans }, view) : nothing}
    </fieldset>
    ${answers}
    ${
      meant
        ? html`<p class="meta">${gift.others(asking.length - 1)} ${marked(gift.again(meant.other), meant.other)}</p>
            ${othersRead(gift)}`
        : nothing
    }`
}

/** What the others will read is shown before the press. */
function othersRead({ readWord, word: { after, place, title } }: AnswerStrings['gift']): Content {
  return html`<details>
    <summary>${readWord}</summary>
    <p class="bubble">${title}. ${place} ${after}</p>
  </details>`
}

/** Says where they live, since when they ask, what is known of them, by when if others may be answered sooner, what they wrote and what they give for it. */
function askerRadio(asker: Asker, view: GiftChoice): Content {
  const { createdAt, firstWords, id, inReturn, known, lapsesAt, other, otherCommune, zone } = asker
  const { asking, gift, language, momentSaid } = view
  const day = saidDay(momentIn(zone, Date.parse(createdAt)).day, language, todayIn(zone))
  const until = lapsesAt !== undefined && lapsesAt !== soonestOf(asking) ? gift.until(momentSaid(lapsesAt)) : ''
  const facts = [otherCommune && gift.from(otherCommune), day, until].filter(Boolean).join(' · ')
  const about = html`<span class="meta">${facts}</span> ${known ? html`<span class="meta">${known}</span>` : nothing}
    ${firstWords ? html`<span class="text" lang=${writtenIn}>${gift.said(firstWords)}</span>` : nothing}
    ${inReturn ? html`<span class="meta">${gift.inReturn} <span lang=${writtenIn}>${inReturn}</span></span>` : nothing}`
  const radio = radioOf(
    { value: id, face: [...other][0], name: html`<span lang=${writtenIn}>${other}</span>`, about },
    view,
  )
  const writing = view.write?.(asker)
  return writing ? html`<div class="asker-box">${radio}${writing}</div>` : radio
}

const dice = html`<svg
  viewBox="0 0 24 24"
  width="24"
  height="24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
>
  <rect x="4" y="4" width="16" height="16" rx="4" />
  <path d="M9 9h0m6 0h0m-6 6h0m6 0h0" stroke-width="3" />
</svg>`

type Radio = { readonly value: string; readonly face: Content; readonly name: Content; readonly about: Content }

/** It is named by a few words: what else stands beside it is its description. */
function radioOf({ about, face, name, value }: Radio, { choose, chosen, offer }: GiftChoice): Content {
  const at = `asker-${offer.id}-${value}`
  return html`<label class="asker">
    <input
      type="radio"
      name="gift-${offer.id}"
      value=${value}
      aria-labelledby=${at}
      aria-describedby="${at}-about"
      .checked=${chosen === value}
      @change=${() => choose(value)}
    />
    <span class="face initial" aria-hidden="true">${face}</span>
    <span>
      <strong id=${at}>${name}</strong>
      <span id="${at}-about" class="about">${about}</span>
    </span>
  </label>`
}

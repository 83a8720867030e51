import { html, nothing } from 'lit'
import { notice, pageLink, quiet } from '../../../parts/notice.js'
import type { ResidentFields } from '../../../parts/resident/resident-fields.js'
import type { SignInFlow } from '../../../parts/sign-in/sign-in-flow.js'
import { whoForm } from '../../../parts/sign-in/who-form.js'
import { Refused } from '../../../shared/wire.js'
import { lacksOf, whenOf } from '../request/ask-draft.js'
import { giverOf, type AskFrame, type AskStep } from '../request/ask-frame.js'
import { offerRecap } from './offer-recap.js'
import { answerNote } from './request-view.js'
import { wordsField } from './words-field.js'

type Parts = { readonly flow: SignInFlow; readonly fields: ResidentFields }

/** A word, already written, and who one is: asked last and once, with what is asked for in sight. */
export function wordsStep(frame: AskFrame, { flow, fields }: Parts): AskStep {
  const form = whoForm({
    host: frame.host,
    flow,
    failed: frame.failed,
    fields: ['firstName', 'email'],
    fieldsKnown: ['firstName'],
    words: () => frame.words,
    person: () => ({ ...frame.asker, phone: '' }),
    change: ({ firstName, email }) =>
      frame.changeAsker({ ...(firstName !== undefined && { firstName }), ...(email !== undefined && { email }) }),
    lackingBefore: lacking,
    lacking: fields.lacking,
    told: fields.told,
    codeSent: () => frame.go('code'),
    goOn: () => frame.go('send'),
  })

  const by = () => frame.asked?.by ?? 'open'

  /** Selector of what is lacking here. */
  function lacking(): string | undefined {
    const [lack] = lacksOf(frame.draft, by(), frame.place.sheet.card.kind)
    return (
      lack &&
      { days: '.ask-when-said .quiet', hours: '.ask-when-said .quiet', inReturn: '#ask-return', words: '#ask-words' }[
        lack
      ]
    )
  }

  /** « du samedi 28 au lundi 30 novembre », and the way back to it. */
  function when(isTried: boolean) {
    const { draft, say, words } = frame
    if (by() === 'open') return nothing
    const { from, hours, to } = whenOf(draft, by()) ?? {}
    const days = from === undefined || to === undefined ? '' : words.daysOf(say(from), say(to))
    const said = hours ? `${days}, ${words.hoursSaid(words.hour(draft.from), words.hour(draft.to))}` : days
    const isMissing = isTried && whenOf(draft, by()) === undefined
    return html`<p class="ask-when-said">
      <strong>${said || (draft.isToAgree ? words.toAgree : words.period.toChoose)}</strong>
      ${quiet(words.backToDays, () => frame.go('when'))}
      ${isMissing ? html`<span class="wrong">${by() === 'hours' ? words.hoursMissing : words.daysMissing}</span>` : nothing}
    </p>`
  }

  function inReturn(isTried: boolean) {
    const { draft, place, words } = frame
    if (place.sheet.card.kind !== 'swap') return nothing
    const isWrong = isTried && !draft.inReturn.trim()
    return html`<div class="field">
      <label for="ask-return">${words.inReturn}</label>
      ${isWrong ? html`<p class="wrong" id="ask-return-wrong">${words.inReturnMissing}</p>` : nothing}
      <input
        id="ask-return"
        maxlength="300"
        .value=${draft.inReturn}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'ask-return-wrong ask-return-hint' : 'ask-return-hint'}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) frame.change({ inReturn: target.value })
        }}
      />
      <p class="meta" id="ask-return-hint">${words.inReturnHint}</p>
    </div>`
  }

  return {
    state: 'ask-words',

    get title() {
      const { place, words } = frame
      return words.titles.words(giverOf(frame), place.sheet.card.byMember)
    },

    shown() {
      fields.shown()
      form.shown()
    },

    render() {
      const { asked, place, words } = frame
      const { kind } = place.sheet.card
      return form.render({
        head: nothing,
        before: (isTried) => [
          offerRecap(frame, when(isTried)),
          inReturn(isTried),
          wordsField(frame, { id: 'ask-words', isTried }),
        ],
        purpose: flow.session ? '' : words.emailPurpose(giverOf(frame)),
        more: (isTried) => [
          fields.render(isTried),
          notice({
            tone: 'plain',
            title: kind === 'help' ? words.freeHelp : words.free,
            more: [asked?.depositCents ? words.depositNote(words.depositOf(asked.depositCents)) : '', answerNote(frame)]
              .filter(Boolean)
              .join(' '),
          }),
        ],
        waysOut: (cause) =>
          cause instanceof Refused && cause.reason === 'origin-undeclared'
            ? pageLink(place.sheet.page, words.ourPage)
            : nothing,
      })
    },
  }
}

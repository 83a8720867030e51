import { html, nothing } from 'lit'
import { pageAddress } from '../../../../shared/wire.js'
import type { Language } from '../../../../shared/language-of.js'
import type { Content } from '../../../../shared/content.js'
import { saidDay } from '../../../../words/loans/period.js'
import { icon } from '../../parts/icons.js'
import type { Desk } from '../../room.js'
import type { Day, FirstStep } from './day.js'
import type { TodayStrings } from './today.strings.js'

type StepsView = { readonly desk: Desk; readonly words: TodayStrings }

/** What a counter lacks, each with where it is done; gone once nothing is lacking. */
export function firstSteps({ steps, today }: Pick<Day, 'steps' | 'today'>, { desk, words }: StepsView): Content {
  const lacking = steps.filter(({ isDone }) => !isDone)
  const done = steps.filter(({ isDone }) => isDone).map(({ step }) => words.stepNames[step])
  if (lacking.length === 0) return nothing
  const said = words.stepsDone(done.join(', ')).replace(/^./, (letter) => letter.toUpperCase())
  return html`<section class="stack steps" aria-labelledby="steps">
    <h2 id="steps">${words.steps} <small class="lacking">${words.lacking(lacking.length)}</small></h2>
    <ul class="rows framed">
      ${lacking.map(
        (each) =>
          html`<li class="step">
            <p class="grow">
              <b>${titleOf(each, { words, language: desk.language, today })}</b>
              <small>${words.stepWhys[each.step]}</small>
            </p>
            <a class="way" href=${hrefOf(each, desk)}>${words.stepWays[each.step]}</a>
          </li>`,
      )}
      ${done.length > 0 ? html`<li class="step"><p class="st ok">${icon('check')}${said}</p></li>` : nothing}
    </ul>
  </section>`
}

type Said = { readonly words: TodayStrings; readonly language: Language; readonly today: string }

function titleOf({ step, day, count }: FirstStep, { words, language, today }: Said): string {
  if (step === 'labels') return words.labels(count ?? 0)
  return words.stepTitles[step](saidDay(day ?? today, language, today))
}

function hrefOf({ step, place }: FirstStep, desk: Desk): string {
  switch (step) {
    case 'place':
      return pageAddress('/mentions-legales')
    case 'hours':
    case 'holiday':
      return desk.hrefOf({ room: 'place', item: place, filters: {} })
    case 'objects':
      return desk.hrefOf({ room: 'stock', item: '', filters: {} })
    case 'labels':
      return desk.hrefOf({ room: 'stock', item: 'labels', filters: {} })
    case 'rules':
      return desk.hrefOf({ room: 'loans', item: 'rules', filters: {} })
  }
}

import { html, nothing } from 'lit'
import { longestWords } from '../../../words/longest-words.js'
import { giverOf, type AskFrame } from '../request/ask-frame.js'

/** The giver will read these words; they follow the days and the first name until somebody writes in them. */
export function wordsField(frame: AskFrame, { id, isTried }: { readonly id: string; readonly isTried: boolean }) {
  const { draft, letter, place, words } = frame
  const isWrong = isTried && letter.trim() === ''
  const isPlace = place.sheet.card.byMember
  return html`<div class="field">
    <label for=${id}>${isPlace ? words.myWords : words.wordsTo(giverOf(frame))}</label>
    ${isWrong ? html`<p class="wrong" id="${id}-wrong">${words.wordsMissing}</p>` : nothing}
    <textarea
      id=${id}
      rows="7"
      maxlength=${longestWords}
      .value=${letter}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-wrong ${id}-count` : `${id}-count`}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLTextAreaElement) frame.change({ words: target.value })
      }}
    ></textarea>
    <p class="meta count" id="${id}-count">${words.wordsLeft(longestWords - (draft.words?.length ?? letter.length))}</p>
  </div>`
}

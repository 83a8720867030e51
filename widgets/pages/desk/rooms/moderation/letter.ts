import { html, nothing } from 'lit'
import { writtenIn } from '../../../../words/written-in.js'
import type { Letter } from './moderation.js'
import type { ModerationStrings } from './moderation.strings.js'

type View = { readonly letter: Letter; readonly said: string; readonly name: string; readonly words: ModerationStrings }

/** The mail as it will arrive, with the words as they are being written. */
export function letterView({ letter, said, name, words }: View) {
  const { language, subject, title, opening, labels, from, press, after, footer } = letter
  return html`<section class="stack" aria-labelledby="letter-title">
    <h3 id="letter-title">${words.ask.letter(name)}</h3>
    <p class="meta">${words.ask.subject} <span lang=${language}>${subject}</span></p>
    <div class="letter" lang=${language}>
      <p><b>${title}</b></p>
      ${opening.map((line) => html`<p>${line}</p>`)}
      ${
        labels.length > 0
          ? html`<dl>
              ${labels.map(
                ({ label, value }) =>
                  html`<dt>${label}</dt>
                    <dd>${value}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${
        from && said
          ? html`<p>${from}</p>
              <blockquote lang=${writtenIn}>${said}</blockquote>`
          : nothing
      }
      ${press ? html`<p>[ ${press} ]</p>` : nothing} ${after.map((line) => html`<p>${line}</p>`)}
      <p class="meta">${footer}</p>
    </div>
  </section>`
}

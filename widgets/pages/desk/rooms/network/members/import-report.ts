import { html, nothing } from 'lit'
import type { OutputOf } from '../../../../../shared/wire.js'
import { writtenIn } from '../../../../../words/written-in.js'
import type { MembersStrings } from './members.strings.js'

export type Import = OutputOf<'networkMembers.import'>

/** Line by line, what changes or would. */
export function changesOf({ rows, changing, status }: Import, words: MembersStrings) {
  if (rows.length === 0) return nothing
  return html`<h3>${status === 'applied' ? words.changed : words.wouldChange}</h3>
    <ul class="rows framed">
      ${rows.map(
        ({ line, name, verdict, changed }) =>
          html`<li class="invited">
            <div class="grow">
              <b lang=${writtenIn}>${name}</b>
              <p class="meta">
                ${words.line(line)}${changed.length > 0 ? html` · ${changed.map(words.fieldName).join(', ')}` : nothing}
              </p>
            </div>
            <p class="st">${(status === 'applied' ? words.verdicts : words.wouldBe)[verdict]}</p>
          </li>`,
      )}
    </ul>
    ${changing > rows.length ? html`<p class="meta">${words.andMore(changing - rows.length)}</p>` : nothing}`
}

/** The first of them; the file has all. */
export function refusalsOf({ refused }: Import, words: MembersStrings) {
  if (refused.length === 0) return nothing
  return html`<h3>${words.refusedLines(refused.length)}</h3>
    <ul class="rows framed">
      ${refused.map(
        ({ line, column, value, reason }) =>
          html`<li class="invited">
            <div class="grow">
              <b>${words.line(line)}</b> <span class="meta">${[column, value].filter(Boolean).join(' : ')}</span>
              <p lang=${writtenIn}>${reason}</p>
            </div>
          </li>`,
      )}
    </ul>`
}

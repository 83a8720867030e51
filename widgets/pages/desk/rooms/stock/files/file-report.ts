import { html, nothing } from 'lit'
import type { OutputOf } from '../../../../../shared/wire.js'
import { saidOfRow } from '../../../../../words/desk/stock-files.strings.js'
import { lineVerdicts } from '../../../../../words/offers/line-verdicts.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { icon } from '../../../parts/icons.js'
import type { FilesStrings } from './files.strings.js'

export type StockFile = NonNullable<OutputOf<'stockFiles.show'>['import']>

const isDone = ({ status }: StockFile): boolean => status === 'applied'

/** How many lines came to what. */
export function tallyOf(file: StockFile, words: FilesStrings) {
  const said = isDone(file) ? words.did : words.would
  const verdicts = lineVerdicts.filter((verdict) => file[verdict] > 0)
  return html`<ul class="tally" aria-label=${file.name}>
    ${verdicts.map((verdict) => html`<li class=${verdict}><b>${file[verdict]}</b> ${said[verdict]}</li>`)}
    ${file.photos > 0 ? html`<li>${isDone(file) ? words.photosTaken(file.photos) : words.photos(file.photos)}</li>` : nothing}
  </ul>`
}

/** The first of them with what is wrong; the file has all. */
export function faultyOf({ faulty, faults }: StockFile, words: FilesStrings, report: () => void) {
  if (faults === 0) return nothing
  return html`<section class="stack" aria-labelledby="faulty">
    <h3 id="faulty">${words.faulty(faults)}</h3>
    <p class="meta">${words.faultyMore}</p>
    <p class="ways">
      <button type="button" class="way" @click=${report}>${icon('down')}${words.report}</button>
    </p>
    <ul class="rows framed">
      ${faulty.map(
        (line) =>
          html`<li class="invited">
            <div class="grow">
              <b>${words.line(line.line)}</b>
              ${line.title ? html`<span class="meta" lang=${writtenIn}>${line.title}</span>` : nothing}
              ${line.faults.map((fault) => html`<p>${saidOfRow(words, fault)}</p>`)}
            </div>
            <p class="st ${line.verdict === 'refused' ? 'bad' : 'warn'}">${words.verdicts[line.verdict]}</p>
          </li>`,
      )}
    </ul>
    ${faults > faulty.length ? html`<p class="meta">${words.more(faults - faulty.length)}</p>` : nothing}
  </section>`
}

/** Shows what is added or changed, line by line, before it is. */
export function linesOf(file: StockFile, words: FilesStrings) {
  const { lines } = file
  if (lines.length === 0) return nothing
  const most = 100
  return html`<details class="lines">
    <summary>${isDone(file) ? words.lines.did : words.lines.would}</summary>
    <ul class="rows framed">
      ${lines.map(
        ({ line, title, verdict, changed }) =>
          html`<li class="invited">
            <div class="grow">
              <b lang=${writtenIn}>${title}</b>
              <span class="meta"
                >${words.line(line)}${changed.length > 0 ? ` · ${changed.map((field) => words.changedFields[field]).join(', ')}` : ''}</span
              >
            </div>
            <p class="st">${words.verdicts[verdict]}</p>
          </li>`,
      )}
    </ul>
    ${lines.length === most ? html`<p class="meta">${words.first(most)}</p>` : nothing}
  </details>`
}

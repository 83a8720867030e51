import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { momentSaid, type HeadView } from './facts-of.js'
import type { FormView } from './draft.js'
import { asking, reasonField } from './form-parts.js'
import type { Loan } from './open-loan.js'

type Drawn = NonNullable<NonNullable<Loan['line']>['drawn']>

const mostDaysAhead = 30
const dayMs = 86_400_000
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** Asked once: it says yes to one of them, now or on a day that all who ask are told. */
export function drawForm({ line }: Loan, view: FormView): Content {
  const { draft, saying, change, miss, send } = view
  const { draw, close } = saying.words
  // Once a day was told, it is done then, or on another one.
  const isLater = draft.reason === 'later' || line?.drawAt !== undefined
  const [first, last] = [dayAfter(saying.today, 1), dayAfter(saying.today, mostDaysAhead)]
  return asking(view, {
    title: draw.title(line?.count ?? 0),
    go: isLater ? draw.goLater : draw.go,
    back: close,
    content: html`<p>${draw.words}</p>
      ${
        line?.drawAt === undefined
          ? reasonField(
              { ...view, draft: { ...draft, reason: isLater ? 'later' : 'now' } },
              {
                legend: draw.when,
                choices: [
                  ['now', draw.now],
                  ['later', draw.later],
                ],
              },
            )
          : nothing
      }
      ${
        isLater
          ? html`<div class="field">
              <label for="loan-draw-day">${draw.day}</label>
              ${draft.wrong === 'drawDay' ? html`<p class="wrong" id="draw-day-wrong">${draw.dayMissing}</p>` : nothing}
              <input
                id="loan-draw-day"
                type="date"
                min=${first}
                max=${last}
                .value=${draft.drawDay}
                aria-invalid=${draft.wrong === 'drawDay'}
                aria-describedby=${draft.wrong === 'drawDay' ? 'draw-day-wrong' : nothing}
                @change=${({ target }: Event) => {
                  if (target instanceof HTMLInputElement) change({ drawDay: target.value, wrong: undefined })
                }}
              />
            </div>`
          : nothing
      }`,
    submit: () => {
      if (!isLater) send('draw', {})
      else if (draft.drawDay < first || draft.drawDay > last) miss('drawDay')
      else send('draw', { drawDay: draft.drawDay })
    },
  })
}

/** Seen by all who asked: what was drawn, and by which number; here it is reckoned again. */
export function drawnView({ line }: Loan, { saying }: HeadView, isRight: boolean | undefined): Content {
  const { draw } = saying.words
  if (!line || (line.count < 2 && !line.drawn && line.drawAt === undefined)) return nothing
  const { drawn } = line
  if (!drawn)
    return html`${line.drawAt === undefined ? nothing : html`<p class="note soft">${draw.told(momentSaid(line.drawAt, saying))}</p>`}
      <details>
        <summary>${draw.before}</summary>
        <p class="meta">${draw.beforeWhy}</p>
        <p class="meta">${line.fingerprint}</p>
      </details>`
  const { among, at, fingerprint, number, own, which } = drawn
  return html`<details>
    <summary>${draw.done(momentSaid(at, saying))}</summary>
    <p>${draw.which(which + 1, among.length)} ${own === undefined ? nothing : draw.own(own + 1)}</p>
    <p>${isRight === undefined ? nothing : isRight ? draw.right : draw.wrong}</p>
    <p class="meta">${draw.how}</p>
    <dl>
      <dt>${draw.number}</dt>
      <dd>${number}</dd>
      <dt>${draw.fingerprint}</dt>
      <dd>${fingerprint}</dd>
    </dl>
  </details>`
}

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Whether the number has the fingerprint that was shown before, and draws whom it is said to have drawn. */
export async function isDrawRight({ among, fingerprint, number, which }: Drawn): Promise<boolean> {
  if (hex(await sha256(number)) !== fingerprint) return false
  const bytes = await sha256(`${number} ${among.join(' ')}`)
  return Number(BigInt(`0x${hex(bytes.slice(0, 8))}`) % BigInt(among.length)) === which
}

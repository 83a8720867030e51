import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { momentSaid } from '../../parts/loans/answer/facts-of.js'
import type { HeadView } from './page-views.js'
import type { Loan } from './loan-link.js'

type Drawn = NonNullable<NonNullable<Loan['line']>['drawn']>

/** All who asked see who was drawn and by which number, and may reckon it again here. */
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

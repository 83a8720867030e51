import { html, nothing, type LitElement } from 'lit'
import { marked } from '../../shared/marked.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import type { OutputOf } from '../../shared/wire.js'
import { AccountAct, type AccountParts } from './account-act.js'
import { fold, press, said } from './account-view.js'

type OwnSession = OutputOf<'accounts.sessions'>['sessions'][number]

const browsers: Record<NonNullable<OwnSession['browser']>, string> = {
  firefox: 'Firefox',
  chrome: 'Chrome',
  edge: 'Edge',
  safari: 'Safari',
  opera: 'Opera',
  samsung: 'Samsung Internet',
}

type SessionsParts = AccountParts & {
  readonly language: () => Language
  /** Links of their loans have ended: what shows these reads them again. */
  readonly linksEnded: () => void
}

/** Lists where the person is signed in, and ends what they choose. */
export class SessionsPart {
  readonly #parts: SessionsParts
  readonly #act: AccountAct

  constructor(host: LitElement, parts: SessionsParts) {
    this.#parts = parts
    this.#act = new AccountAct(host, parts)
  }

  render(sessions: readonly OwnSession[]) {
    const words = this.#parts.words()
    const others = sessions.some(({ isThis }) => !isThis)
    return fold({
      id: 'sessions',
      title: words.sessions,
      holds: words.sessionsHold(sessions.length),
      content: html`<ul class="rows">
          ${sessions.map((session) => this.#row(session))}
        </ul>
        <p class="meta">${words.closeEndsLinks}</p>
        <p class="ways">
          ${
            others
              ? press(this.#act, { at: 'others', name: words.closeOthers }, () => void this.#endAll(true))
              : nothing
          }
          ${press(this.#act, { at: 'all', name: words.closeAll, look: 'quiet' }, () => void this.#endAll(false))}
        </p>
        ${said(this.#act, 'sessions')}`,
    })
  }

  #row({ sessionId, site, host, browser, device, lastUsedAt, isThis }: OwnSession) {
    const words = this.#parts.words()
    const where = site?.name ?? words.ours
    const what = [browser && browsers[browser], device && words.on(words.devices[device])].filter(Boolean).join(' ')
    const { day, time } = momentIn(new Intl.DateTimeFormat().resolvedOptions().timeZone, Date.parse(lastUsedAt))
    const on = dayWords(this.#parts.language(), { day: 'numeric', month: 'long' })
    return html`<li>
      <span>
        <strong>${site ? marked(where, where) : where}</strong>${what ? html`, ${what}` : nothing}<br />
        <span class="meta">${host}, ${words.lastUsed(on(day), time)}</span>
      </span>
      ${
        isThis
          ? html`<span class="st">${words.here}</span>`
          : press(
              this.#act,
              { at: sessionId, name: words.close, label: words.closeOf(`${where} ${what}`), look: 'quiet' },
              () => void this.#endOne(sessionId),
            )
      }
    </li>`
  }

  async #endOne(sessionId: string): Promise<void> {
    if (await this.#act.run('sessions', { path: 'accounts.endOneSession', input: { sessionId } })) await this.#ended()
  }

  async #endAll(keepThis: boolean): Promise<void> {
    if (!(await this.#act.run('sessions', { path: 'accounts.endAllSessions', input: { keepThis } }))) return
    if (!keepThis) return this.#parts.ended()
    this.#parts.linksEnded()
    await this.#ended()
  }

  async #ended(): Promise<void> {
    await this.#parts.changed()
    this.#act.say('sessions', this.#parts.words().closed)
  }
}

import { html, nothing } from 'lit'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { writtenIn } from '../../../../words/written-in.js'
import { notice, way } from '../../../../parts/notice.js'
import { momentWords } from '../../parts/moment.js'
import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk } from '../../room.js'
import type { Bans } from './moderation.js'
import type { ModerationStrings } from './moderation.strings.js'

type View = {
  readonly desk: Desk
  readonly words: ModerationStrings
  readonly act: DeskAct
  readonly read: RemoteRead<readonly ['bans'], Bans>
  readonly lift: (banId: string, name: string) => void
}

/** Lists who may not publish there, and since when. */
export function banList({ act, desk, lift, read, words }: View) {
  const { answer, error } = read
  const back = html`<p><a class="way" href=${desk.hrefOf({ item: '' })}>${words.back}</a></p>`
  if (!answer)
    return html`${back}
    ${error ? notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void read.ask()) }) : nothing}`
  return html`${back}
    <h2 id="bans-title" tabindex="-1">${words.ban.list}</h2>
    ${
      answer.items.length === 0
        ? html`<div class="begin"><p>${words.ban.none}</p></div>`
        : html`<p role="status"><b>${words.ban.count(answer.items.length)}</b></p>
            <ul class="rows framed why">
              ${answer.items.map(
                (ban) =>
                  html`<li>
                    ${ban.erased ? html`<b>${words.ban.erased}</b>` : html`<b lang=${writtenIn}>${ban.firstName}</b>`}
                    ${ban.words ? html`<p class="said" lang=${writtenIn}>${ban.words}</p>` : nothing}
                    <small
                      >${[
                        words.reasons[ban.reason],
                        words.ban.where(ban.site),
                        ban.by,
                        momentWords(desk.language, ban.at),
                        ban.until && words.ban.until(momentWords(desk.language, ban.until)),
                      ]
                        .filter(Boolean)
                        .join(' · ')}</small
                    >
                    ${
                      ban.mayLift
                        ? html`<p>
                            <button
                              type="button"
                              class="quiet"
                              aria-label=${words.ban.liftOf(ban.erased ? words.ban.erased : ban.firstName)}
                              aria-disabled=${act.busy === 'lift'}
                              @click=${() => lift(ban.banId, ban.erased ? words.ban.erased : ban.firstName)}
                            >
                              ${words.ban.lift}
                            </button>
                          </p>`
                        : nothing
                    }
                  </li>`,
              )}
            </ul>
            ${act.said('lift')}`
    }`
}

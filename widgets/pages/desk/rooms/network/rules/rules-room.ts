import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { pageLink } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import { deskList } from '../../../parts/list.js'
import { listWordsOf } from '../../../parts/list-words.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import { momentWords } from '../../../parts/moment.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { RulesDraft } from './rules-draft.js'
import { rulesFrench, learnRules, type RulesStrings } from './rules.strings.js'
import { rulesStyles } from './rules.styles.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

export const open: OpenRoom = (desk) => new RulesRoom(desk)

type Versions = OutputOf<'rules.versions'>

/** The network's rules: the next version as a draft, and those that stand. */
class RulesRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => RulesStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly ['rules'], Versions>
  readonly #draft: RulesDraft

  constructor(desk: Desk) {
    this.#desk = desk
    const language = () => desk.language
    this.#words = lazyStrings(desk.host, { language, french: rulesFrench, learn: learnRules })
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead<readonly ['rules'], Versions>(desk, {
      args: () => ['rules'],
      read: (_args, how) => desk.call.rules.versions.query({}, how),
    })
    const reload = () => this.#read.ask()
    const act = new DeskAct(desk, {
      learn: refusalsOf('network'),
      reload,
      movedOn: ({ reason, by }) =>
        reason === 'rules-moved-on' && by !== undefined ? this.#said.movedOnBy(by) : undefined,
    })
    this.#draft = new RulesDraft({ desk, act, reload, words: () => this.#said })
    adoptStyles(desk.host.renderRoot, [rulesStyles])
  }

  close(): void {
    this.#read.close()
  }

  render(): Content {
    const [words, listWords] = [this.#words(), this.#listWords()]
    if (!words || !listWords) return nothing
    const answer = this.#read.answer
    return html`<div class="cols">
      ${answer ? this.#draft.render(answer.versions[0]) : nothing}
      <div class="stack">
        <h2>${words.versions}</h2>
        ${deskList({
          desk: this.#desk,
          words: listWords,
          read: this.#read,
          counted: words.count,
          rows: ({ versions }) => this.#versions(versions, words),
          empty: { said: words.none },
        })}
      </div>
    </div>`
  }

  get #said(): RulesStrings {
    return this.#words() ?? rulesFrench
  }

  #versions(versions: Versions['versions'], words: RulesStrings) {
    const { language } = this.#desk
    return html`<ul class="rows framed">
      ${versions.map(
        ({ version, publishedAt, accepted, en }, at) =>
          html`<li class="version">
            <div class="grow">
              <b>${version}</b> ${at === 0 ? html`<span class="st ok">${words.inForce}</span>` : nothing}
              <p class="meta">
                ${words.published(momentWords(language, publishedAt))} ${words.accepted(accepted, at === 0)}
                ${en === undefined ? words.onlyFrench : nothing}
              </p>
            </div>
            ${pageLink(`/regles${at === 0 ? '' : `/${encodeURIComponent(version)}`}`, words.read(version))}
          </li>`,
      )}
    </ul>`
  }
}

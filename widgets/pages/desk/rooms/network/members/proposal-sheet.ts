import { html, nothing } from 'lit'
import { formatFor } from '../../../../../shared/format.js'
import { distance } from '../../../../../shared/distance.js'
import { activities, type Activity } from '../../../../../words/members/member-terms.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { longestWords } from '../../../../../words/longest-words.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { choice, text, ticks, type Field } from '../../../parts/form/field.js'
import { WordsQuestion } from '../../../parts/form/words-question.js'
import { icon } from '../../../parts/icons.js'
import { kinds, type Kind, type MembersParts, type Proposal } from './members.js'

type Corrected = {
  readonly name: string
  readonly kind: Kind
  readonly about: string
  readonly commune: string
  readonly street: string
  readonly hours: string
  readonly website: string
  readonly does: readonly Activity[]
}

/** One proposal: corrected and admitted, joined to one that stands, or refused with a reason. */
export class ProposalSheet {
  readonly #parts: MembersParts
  readonly #form: DeskForm<Corrected, Proposal>
  readonly #refusal: WordsQuestion<Proposal>

  constructor(parts: MembersParts) {
    this.#parts = parts
    const of = ({ proposalId }: Proposal) => proposalId
    this.#form = new DeskForm<Corrected, Proposal>(parts, {
      name: 'accept',
      of,
      fresh: ({ name, kind, about, commune, street = '', hours = '', website = '' }) => {
        const does: readonly Activity[] = kind === 'repairer' ? ['repair'] : []
        return { name, kind, about, commune, street, hours, website, does }
      },
      fields: () => this.#fields(),
      send: (corrected, proposal) => this.#accept(corrected, proposal),
    })
    this.#refusal = new WordsQuestion(parts, {
      name: 'refuse',
      of,
      field: () => {
        const { reason: label, reasonHint: hint, reasonWanted: wanted } = parts.words()
        return text({ label, hint, wanted, most: longestWords, isLong: true })
      },
      send: (reason, proposal) => this.#refuse(reason, proposal),
    })
  }

  close(): void {
    this.#form.close()
    this.#refusal.close()
  }

  render(proposal: Proposal) {
    const words = this.#parts.words()
    const refusal = this.#refusal.render(proposal, {
      ask: words.refuse,
      keep: words.keep,
      go: words.refuseNow,
      going: words.accepting,
      isBad: true,
      before: html`<div class="ways">
        ${words.readies.map(
          (ready) =>
            html`<button type="button" class="quiet" @click=${() => this.#refusal.say(proposal, ready)}>
              ${ready}
            </button>`,
        )}
      </div>`,
    })
    return this.#form.render(proposal, {
      title: words.opened,
      close: words.close,
      go: words.accept,
      going: words.accepting,
      before: html`${this.#provenance(proposal)} ${this.#like(proposal)}`,
      more: html`<p class="meta">${words.acceptMore}</p>`,
      after: refusal,
    })
  }

  #fields() {
    const words = this.#parts.words()
    const commune: Field<string> = {
      draw: ({ value }) => html`<p><span class="meta">${words.commune}</span> <b lang=${writtenIn}>${value}</b></p>`,
    }
    return {
      name: text({ label: words.name, most: 200, wanted: words.nameWanted }),
      kind: choice({ label: words.kind, choices: kinds, names: words.kinds }),
      about: text({ label: words.about, most: 1_000, isLong: true }),
      commune,
      street: text({ label: words.street, most: 200 }),
      hours: text({ label: words.hours, most: 300 }),
      website: text({ label: words.website, most: 500, type: 'url' }),
      does: ticks({ label: words.does, choices: activities, names: words.doing }),
    }
  }

  #provenance({ proposer, isAnswered, isFound, at, site }: Proposal) {
    const words = this.#parts.words()
    const ago = formatFor(this.#parts.desk.language, undefined).ago(at)
    return html`<p>
        ${words.proposer} <b lang=${writtenIn}>${proposer ?? words.nobody}</b>, ${ago},
        <span lang=${writtenIn}>${site.name}</span>
      </p>
      <p class="st">${icon('mail')}${isAnswered ? words.answered : words.unanswered}</p>
      ${
        isFound
          ? nothing
          : html`<p class="st warn">${icon('alert')}${words.addressLost}</p>
              <p class="meta">${words.placedLater}</p>`
      }`
  }

  #like(proposal: Proposal) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    if (proposal.like.length === 0) return nothing
    return html`<section class="notice warn" aria-labelledby="standing">
      <p id="standing"><strong>${words.standing}</strong></p>
      <p>${words.standingMore}</p>
      <ul class="stack">
        ${proposal.like.map(
          ({ slug, name, kind, street = '', commune, metres, status }) =>
            html`<li>
              <b lang=${writtenIn}>${name}</b>
              <p>
                ${words.kinds[kind]}, ${commune},
                ${words.away(distance(metres, desk.language), street)}${status === 'shown' ? nothing : html` (${words.statuses[status]})`}
              </p>
              <p class="ways">
                <button
                  type="button"
                  class="way"
                  aria-disabled=${act.busy === 'merge'}
                  @click=${() => void this.#merge(proposal, slug)}
                >
                  ${words.merge(name)}
                </button>
              </p>
            </li>`,
        )}
      </ul>
      ${act.said('merge')}
    </section>`
  }

  async #accept({ commune: _commune, does, ...corrected }: Corrected, { proposalId }: Proposal): Promise<boolean> {
    const { act, desk } = this.#parts
    const input = { proposalId, ...corrected, does: [...does] }
    const done = await act.run('accept', input, (how) => desk.call.networkMembers.acceptProposal.mutate(input, how))
    return this.#over(done && this.#parts.words().accepted(done.name))
  }

  async #merge({ proposalId }: Proposal, slug: string): Promise<void> {
    const { act, desk } = this.#parts
    const input = { proposalId, slug }
    const done = await act.run('merge', input, (how) => desk.call.networkMembers.mergeProposal.mutate(input, how))
    this.#over(done && this.#parts.words().merged(done.name, done.taken.length))
  }

  async #refuse(reason: string, { proposalId }: Proposal): Promise<boolean> {
    const { act, desk } = this.#parts
    const input = { proposalId, reason }
    const done = await act.run('refuse', input, (how) => desk.call.networkMembers.refuseProposal.mutate(input, how))
    return this.#over(done && this.#parts.words().refused(done.name))
  }

  /** `said`: what was done. */
  #over(said: string | undefined): boolean {
    if (said === undefined) return false
    const { act, desk, reload } = this.#parts
    act.leave()
    reload()
    desk.did(said)
    return true
  }
}

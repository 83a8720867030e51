import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { formatFor } from '../../../../../shared/format.js'
import { distance } from '../../../../../shared/distance.js'
import { writtenIn } from '../../../../../words/written.js'
import { icon } from '../../../parts/icons.js'
import { choiceField, textField } from '../text-field.js'
import { activities, type Activity } from '../../../../../words/members/member-terms.js'
import { kinds, type Kind, type PanelParts, type Proposal } from './members.js'

type Held = {
  readonly name: string
  readonly kind: Kind
  readonly about: string
  readonly street: string
  readonly hours: string
  readonly website: string
  readonly does: readonly Activity[]
}

/** One proposal: corrected and admitted, joined to one that stands, or refused with a reason. */
export class ProposalPanel {
  readonly #parts: PanelParts
  #of = ''
  #typed: Partial<Held> = {}
  #isRefusing = false
  #reason = ''
  #wrong: Readonly<Record<string, string>> = {}

  constructor(parts: PanelParts) {
    this.#parts = parts
  }

  render(proposal: Proposal) {
    if (this.#of !== proposal.proposalId) this.#begin(proposal.proposalId)
    const { desk, act } = this.#parts
    const words = this.#parts.words()
    const held = this.#held(proposal)
    return html`<form class="panel" novalidate @submit=${(event: Event) => void this.#accept(event, proposal)}>
      <div class="headed">
        <h2 id="opened" tabindex="-1">${words.opened}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      ${this.#provenance(proposal)} ${this.#like(proposal)}
      ${textField({
        ...{ id: 'proposed-name', label: words.name, value: held.name, most: 200, wrong: this.#wrong['name'] },
        typed: (name) => this.#change({ name }),
      })}
      ${choiceField({
        ...{ id: 'proposed-kind', label: words.kind, chosen: held.kind, choices: kinds, names: words.kinds },
        choose: (kind) => this.#change({ kind }),
      })}
      ${textField({
        ...{ id: 'proposed-about', label: words.about, value: held.about, most: 1_000, isLong: true },
        typed: (about) => this.#change({ about }),
      })}
      <p><span class="meta">${words.commune}</span> <b lang=${writtenIn}>${proposal.commune}</b></p>
      ${textField({
        ...{ id: 'proposed-street', label: words.street, value: held.street, most: 200 },
        typed: (street) => this.#change({ street }),
      })}
      ${textField({
        ...{ id: 'proposed-hours', label: words.hours, value: held.hours, most: 300 },
        typed: (hours) => this.#change({ hours }),
      })}
      ${textField({
        ...{ id: 'proposed-website', label: words.website, value: held.website, most: 500, type: 'url' },
        typed: (website) => this.#change({ website }),
      })}
      <fieldset class="opts">
        <legend>${words.does}</legend>
        <div class="two">
          ${activities.map(
            (activity) =>
              html`<label class="opt"
                ><input
                  type="checkbox"
                  .checked=${held.does.includes(activity)}
                  @change=${() => this.#change({ does: toggled(held.does, activity) })}
                /><span>${words.doing[activity]}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <p class="meta">${words.acceptMore}</p>
      ${act.said('accept')}
      <button class="go" aria-disabled=${act.busy === 'accept'}>
        ${act.busy === 'accept' ? words.accepting : words.accept}
      </button>
      ${this.#isRefusing ? this.#refusal(proposal) : html`<button type="button" class="quiet bad" id="refuse" @click=${() => this.#ask(true)}>${words.refuse}</button>`}
    </form>`
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

  #refusal(proposal: Proposal) {
    const { act } = this.#parts
    const words = this.#parts.words()
    return html`<div class="stack" role="group" aria-label=${words.refuse}>
      <div class="ways">
        ${words.readies.map(
          (ready) => html`<button type="button" class="quiet" @click=${() => this.#say(ready)}>${ready}</button>`,
        )}
      </div>
      ${textField({
        ...{ id: 'proposed-reason', label: words.reason, value: this.#reason, most: 1_000, isLong: true },
        ...{ hint: words.reasonHint, wrong: this.#wrong['reason'] },
        typed: (reason) => this.#say(reason),
      })}
      ${act.said('refuse')}
      <div class="ways">
        <button type="button" class="way" @click=${() => this.#ask(false)}>${words.keep}</button>
        <button
          type="button"
          class="quiet bad"
          aria-disabled=${act.busy === 'refuse'}
          @click=${() => void this.#refuse(proposal)}
        >
          ${words.refuseNow}
        </button>
      </div>
    </div>`
  }

  #begin(proposalId: string): void {
    this.#of = proposalId
    this.#typed = {}
    this.#isRefusing = false
    this.#reason = ''
    this.#wrong = {}
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, '#opened')
  }

  #held({ name, kind, about, street = '', hours = '', website = '' }: Proposal): Held {
    const does: readonly Activity[] = kind === 'repairer' ? ['repair'] : []
    return { name, kind, about, street, hours, website, does, ...this.#typed }
  }

  #change(typed: Partial<Held>): void {
    this.#typed = { ...this.#typed, ...typed }
    this.#parts.desk.host.requestUpdate()
  }

  #say(reason: string): void {
    this.#reason = reason
    this.#parts.desk.host.requestUpdate()
  }

  #ask(isRefusing: boolean): void {
    this.#isRefusing = isRefusing
    this.#wrong = {}
    this.#parts.desk.host.requestUpdate()
    void focusOn(this.#parts.desk, isRefusing ? '#proposed-reason' : '#refuse')
  }

  async #accept(event: Event, proposal: Proposal): Promise<void> {
    event.preventDefault()
    const { act, desk } = this.#parts
    const { name, does, ...held } = this.#held(proposal)
    this.#wrong = name.trim() === '' ? { name: this.#parts.words().nameWanted } : {}
    if (this.#wrong['name']) {
      desk.host.requestUpdate()
      return focusOn(desk, '#proposed-name')
    }
    const input = { proposalId: proposal.proposalId, name, ...held, does: [...does] }
    const done = await act.run('accept', input, (how) => desk.call.networkMembers.acceptProposal.mutate(input, how))
    if (done) this.#over(this.#parts.words().accepted(done.name))
  }

  async #merge({ proposalId }: Proposal, slug: string): Promise<void> {
    const { act, desk } = this.#parts
    const input = { proposalId, slug }
    const done = await act.run('merge', input, (how) => desk.call.networkMembers.mergeProposal.mutate(input, how))
    if (done) this.#over(this.#parts.words().merged(done.name, done.taken.length))
  }

  async #refuse({ proposalId }: Proposal): Promise<void> {
    const { act, desk } = this.#parts
    const reason = this.#reason.trim()
    this.#wrong = reason === '' ? { reason: this.#parts.words().reasonWanted } : {}
    if (this.#wrong['reason']) {
      desk.host.requestUpdate()
      return focusOn(desk, '#proposed-reason')
    }
    const input = { proposalId, reason }
    const done = await act.run('refuse', input, (how) => desk.call.networkMembers.refuseProposal.mutate(input, how))
    if (done) this.#over(this.#parts.words().refused(done.name))
  }

  #over(said: string): void {
    const { act, desk, reload } = this.#parts
    act.leave()
    reload()
    desk.did(said)
  }
}

const toggled = (does: readonly Activity[], activity: Activity): readonly Activity[] =>
  does.includes(activity) ? does.filter((each) => each !== activity) : [...does, activity]

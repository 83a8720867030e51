import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { optionalLabel } from '../../../../parts/form/optional-label.js'
import { kindLimits } from '../../../../words/memberships/membership-terms.js'
import { writtenIn } from '../../../../words/written-in.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import { priceIn } from '../../parts/price.js'
import { HostsForm } from './hosts-form.js'
import type { Kind, MembershipsParts, RoomShown } from './memberships.js'
import { centsIn, eurosTyped } from './parts/said.js'

type Typed = {
  readonly name: string
  readonly amounts: string
  readonly solidarity: string
  readonly months: string
  readonly link: string
}

const aYear = '12'

/** What a place asks of its members. */
export class KindsSheet {
  readonly #parts: MembershipsParts
  readonly #mayKeep: boolean
  /** The one that is open, or `new`. */
  #open = ''
  readonly #form: DeskForm<Typed, Kind | undefined>
  readonly #hosts: HostsForm

  constructor(parts: MembershipsParts, mayKeep: boolean) {
    this.#parts = parts
    this.#mayKeep = mayKeep
    this.#hosts = new HostsForm(parts)
    this.#form = new DeskForm<Typed, Kind | undefined>(parts, {
      name: 'kind',
      of: (kind) => kind?.kindId ?? '',
      fresh: (kind) => this.#typedOf(kind),
      leadsTo: () => 'name',
      fields: () => this.#fields(),
      send: (typed, kind) => this.#save(typed, kind),
    })
  }

  close(): void {
    this.#form.close()
    this.#hosts.close()
  }

  render({ kinds, hosts }: RoomShown) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    return html`<section class="panel" aria-labelledby="kinds">
      <div class="headed">
        <h2 id="kinds" tabindex="-1">${words.kinds}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p class="meta">${this.#mayKeep ? words.kindsMore : words.kindsOfManagers}</p>
      ${
        kinds.length === 0
          ? html`<p>${words.noKindYet}</p>`
          : html`<ul class="rows framed">
              ${kinds.map((kind) => html`<li class="invited">${this.#open === kind.kindId ? this.#asking(kind) : this.#row(kind)}</li>`)}
            </ul>`
      }
      ${act.said('kinds')}
      ${
        !this.#mayKeep
          ? nothing
          : this.#open === 'new'
            ? this.#asking(undefined)
            : html`<p>
                <button type="button" class="way add" @click=${() => this.#edit('new')}>${words.addKind}</button>
              </p>`
      }
      ${this.#hosts.render(hosts, this.#mayKeep)}
    </section>`
  }

  #row(kind: Kind) {
    const words = this.#parts.words()
    const { language } = this.#parts.desk
    const { kindId, name, amounts, solidarityCents, months, link } = kind
    const said = amounts.map(
      (cents) => priceIn(language, cents) + (cents === solidarityCents ? ` (${words.solidarity})` : ''),
    )
    return html`<div class="grow">
        <b lang=${writtenIn}>${name}</b>
        <p class="meta">${said.join(', ')} · ${words.lasts(months)}</p>
        ${link ? html`<p><a href=${link} target="_blank" rel="noopener noreferrer">${words.payPage}</a></p>` : nothing}
      </div>
      ${
        this.#mayKeep
          ? html`<button
                type="button"
                class="quiet"
                id="change-${kindId}"
                aria-label=${words.changeOf(name)}
                @click=${() => this.#edit(kindId)}
              >
                ${words.change}
              </button>
              <button
                type="button"
                class="quiet bad"
                aria-label=${words.retireOf(name)}
                @click=${() => void this.#retire(kind, true)}
              >
                ${words.retire}
              </button>`
          : nothing
      }`
  }

  #asking(kind: Kind | undefined) {
    const words = this.#parts.words()
    return html`<div class="grow">
      ${this.#form.render(kind, {
        go: kind ? words.saveKind : words.addKindNow,
        going: words.sending,
        after: html`<button type="button" class="quiet" @click=${() => this.#shut(kind)}>${words.forget}</button>`,
      })}
    </div>`
  }

  #fields() {
    const words = this.#parts.words()
    const { months } = kindLimits
    return {
      name: text({ label: words.kindName, most: 80, wanted: words.kindNameWanted }),
      amounts: text({
        label: words.amounts,
        hint: words.amountsMean,
        most: 80,
        wanted: words.amountsWrong,
        faulty: (typed) => (amountsIn(typed) ? undefined : words.amountsWrong),
      }),
      solidarity: text({
        label: optionalLabel(words.solidarityAmount, words),
        hint: words.solidarityMeans,
        most: 8,
        inputMode: 'decimal',
        faulty: (typed) => (centsIn(typed) === undefined ? words.amountsWrong : undefined),
      }),
      months: text({
        label: words.months,
        most: 2,
        inputMode: 'numeric',
        wanted: words.monthsWrong(months.least, months.most),
        faulty: (typed) =>
          /^\d+$/.test(typed) && Number(typed) >= months.least && Number(typed) <= months.most
            ? undefined
            : words.monthsWrong(months.least, months.most),
      }),
      link: text({ label: optionalLabel(words.link, words), hint: words.linkMeans, most: 500, type: 'url' }),
    }
  }

  #typedOf(kind: Kind | undefined): Typed {
    const { language } = this.#parts.desk
    if (!kind) return { name: '', amounts: '', solidarity: '', months: aYear, link: '' }
    const { name, amounts, solidarityCents, months, link = '' } = kind
    return {
      name,
      amounts: amounts.map((cents) => eurosTyped(language, cents)).join(' '),
      solidarity: solidarityCents === undefined ? '' : eurosTyped(language, solidarityCents),
      months: String(months),
      link,
    }
  }

  async #save({ name, amounts: typed, solidarity, months, link }: Typed, kind: Kind | undefined): Promise<boolean> {
    const { act, desk, member, reload, words } = this.#parts
    const amounts = amountsIn(typed) ?? []
    const solidarityCents = centsIn(solidarity)
    if (solidarityCents !== undefined && !amounts.includes(solidarityCents)) {
      act.say('kind', words().solidarityWrong)
      return false
    }
    const told = {
      member,
      name,
      amounts,
      months: Number(months),
      ...(solidarityCents !== undefined && { solidarityCents }),
      ...(link && { link }),
    }
    const done = await act.run('kind', { ...told, kind }, async (how) => {
      if (!kind) return desk.call.memberships.addKind.mutate(told, how)
      await desk.call.memberships.changeKind.mutate({ ...told, kindId: kind.kindId, seen: kind.seen }, how)
      return { kindId: kind.kindId }
    })
    if (!done) return false
    this.#open = ''
    reload()
    if (kind) desk.did(words().kindChanged(name))
    else
      desk.did(words().kindAdded(name), {
        name: words().undo,
        act: () => void this.#retire({ kindId: done.kindId, name }, true),
      })
    return true
  }

  async #retire({ kindId, name }: Pick<Kind, 'kindId' | 'name'>, retired: boolean): Promise<void> {
    const { act, desk, member, reload, words } = this.#parts
    const input = { member, kindId, retired }
    if (!(await act.run('kinds', input, (how) => desk.call.memberships.retireKind.mutate(input, how)))) return
    reload()
    if (!retired) return desk.did(words().kindAdded(name))
    desk.did(words().kindRetired(name), { name: words().undo, act: () => void this.#retire({ kindId, name }, false) })
  }

  #edit(kindId: string): void {
    this.#open = kindId
    this.#parts.desk.host.requestUpdate()
  }

  #shut(kind: Kind | undefined): void {
    this.#form.drop(kind)
    this.#parts.act.hush()
    const was = this.#open
    this.#open = ''
    void focusOn(this.#parts.desk, was === 'new' ? '.add' : `#change-${was}`)
  }
}

/** « 10, 20, 30, 40 », « 10 20 30 40 », « 12,50 20 »: a comma before a space parts two amounts. */
function amountsIn(typed: string): number[] | undefined {
  const { least, most } = kindLimits.amounts
  const cents = typed
    .replaceAll('€', ' ')
    .split(/[;/\s]+|,\s+/)
    .map((part) => part.replace(/,$/, ''))
    .filter(Boolean)
    .map(centsIn)
  const amounts = cents.flatMap((each) => each ?? [])
  return amounts.length === cents.length && amounts.length >= least && amounts.length <= most ? amounts : undefined
}

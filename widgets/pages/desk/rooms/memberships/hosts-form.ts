import { html, nothing } from 'lit'
import { optionalLabel } from '../../../../parts/form/optional-label.js'
import { writtenIn } from '../../../../words/written-in.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import type { MembershipsParts, RoomShown } from './memberships.js'

const fresh = { name: '', domain: '', emails: '' }

type Host = RoomShown['hosts'][number]

/** Who pays for all of theirs: by what stands after the `@`, or for a list of addresses. */
export class HostsForm {
  readonly #parts: MembershipsParts
  readonly #form: DeskForm<typeof fresh>

  constructor(parts: MembershipsParts) {
    this.#parts = parts
    this.#form = new DeskForm<typeof fresh>(parts, {
      name: 'host',
      fresh: () => fresh,
      stays: true,
      fields: ({ domain, emails }) => {
        const words = parts.words()
        const isEmpty = domain.trim() === '' && emails.trim() === ''
        return {
          name: text({ label: words.hostName, most: 120, wanted: words.hostNameWanted }),
          domain: text({
            label: optionalLabel(words.hostDomain, words),
            hint: words.hostDomainMeans,
            most: 253,
            isName: true,
            wanted: isEmpty ? words.hostWanted : undefined,
          }),
          emails: text({ label: optionalLabel(words.hostEmails, words), most: 200_000, isLong: true }),
        }
      },
      send: (typed) => this.#add(typed),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(hosts: readonly Host[], mayKeep: boolean) {
    const { act } = this.#parts
    const words = this.#parts.words()
    if (!mayKeep && hosts.length === 0) return nothing
    return html`<h3>${words.hosts}</h3>
      <p class="meta">${words.hostsMore}</p>
      ${
        hosts.length === 0
          ? nothing
          : html`<ul class="rows framed">
              ${hosts.map((host) => this.#row(host, mayKeep))}
            </ul>`
      }
      ${act.said('hosts')}
      ${mayKeep ? this.#form.render(undefined, { go: words.addHost, going: words.sending, isOther: true }) : nothing}`
  }

  #row({ hostId, name, domain, addresses }: Host, mayKeep: boolean) {
    const words = this.#parts.words()
    return html`<li class="invited">
      <div class="grow">
        <b lang=${writtenIn}>${name}</b>
        <p class="meta">${domain === undefined ? words.hostList(addresses) : words.hostOf(domain)}</p>
      </div>
      ${
        mayKeep
          ? html`<button
              type="button"
              class="quiet bad"
              aria-label=${words.dropHostOf(name)}
              @click=${() => void this.#drop(hostId, name)}
            >
              ${words.retire}
            </button>`
          : nothing
      }
    </li>`
  }

  async #add({ name, domain, emails }: typeof fresh): Promise<boolean> {
    const { act, desk, member, reload, words } = this.#parts
    if (domain && emails) {
      act.say('host', words().hostWanted)
      return false
    }
    const input = { member, name, ...(domain && { domain }), ...(emails && { emails }) }
    const done = await act.run('host', input, (how) => desk.call.memberships.addHost.mutate(input, how))
    if (!done) return false
    reload()
    desk.did(words().hostAdded(name), { name: words().undo, act: () => void this.#drop(done.hostId, name) })
    return true
  }

  async #drop(hostId: string, name: string): Promise<void> {
    const { act, desk, member, reload, words } = this.#parts
    const input = { member, hostId }
    if (!(await act.run('hosts', input, (how) => desk.call.memberships.dropHost.mutate(input, how)))) return
    reload()
    desk.did(words().hostDropped(name))
  }
}

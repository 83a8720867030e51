import { html, nothing } from 'lit'
import type { communeBox } from '../../../../../parts/commune-box.js'
import { focusOn } from '../../../../../parts/focus-on.js'
import { choiceField, isMail, textField } from '../text-field.js'
import { activities, type Activity } from '../../../../../words/members/member-terms.js'
import { kinds, type Kind, type PanelParts } from './members.js'

const nothingTyped = { name: '', about: '', website: '', street: '', hours: '', email: '' }

/** A member that the network adds itself, with its place and whoever is to run it. */
export class AddPanel {
  readonly #parts: PanelParts
  readonly #commune: ReturnType<typeof communeBox>
  #typed = nothingTyped
  #kind: Kind = 'third-place'
  #does: readonly Activity[] = []
  #hasPlace = true
  #wrong: Readonly<Record<string, string>> = {}
  #isOpen = false

  constructor(parts: PanelParts, commune: ReturnType<typeof communeBox>) {
    this.#parts = parts
    this.#commune = commune
  }

  close(): void {
    this.#commune.close()
  }

  /** What leads here. */
  way() {
    this.#isOpen = false
    const words = this.#parts.words()
    return html`<a class="way" href=${this.#parts.desk.hrefOf({ item: 'add' })}>${words.add}</a>
      <p class="meta">${words.addMore}</p>
      <a class="way" href=${this.#parts.desk.hrefOf({ item: 'import' })}>${words.import}</a>
      <p class="meta">${words.importMore}</p>`
  }

  render() {
    const { desk, act } = this.#parts
    const words = this.#parts.words()
    if (!this.#isOpen) {
      this.#isOpen = true
      void focusOn(desk, '#add')
    }
    return html`<form class="panel" novalidate @submit=${(event: Event) => void this.#add(event)}>
      <div class="headed">
        <h2 id="add" tabindex="-1">${words.add}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p class="meta">${words.addMore}</p>
      ${this.#field('name', words.name, 200)}
      ${choiceField({
        id: 'add-kind',
        label: words.kind,
        chosen: this.#kind,
        choices: kinds,
        names: words.kinds,
        choose: (kind) => {
          this.#kind = kind
          desk.host.requestUpdate()
        },
      })}
      ${this.#field('about', words.about, 1_000)}
      <fieldset class="opts">
        <legend>${words.does}</legend>
        <div class="two">${activities.map((activity) => this.#tick(activity))}</div>
      </fieldset>
      ${this.#field('website', words.website, 500)}
      <label class="opt"
        ><input type="checkbox" .checked=${this.#hasPlace} @change=${this.#place} /><span
          >${words.hasPlace}</span
        ></label
      >
      ${
        this.#hasPlace
          ? html`${this.#commune.render({
              label: words.commune,
              hint: words.communeHint,
              found: words.communes,
              choose: words.chooseCommune,
              wrong: this.#wrong['commune'],
            })}
            ${this.#field('street', words.street, 200)} ${this.#field('hours', words.hours, 300)}`
          : nothing
      }
      ${this.#field('email', words.manager, 254)} ${act.said('add')}
      <button class="go" aria-disabled=${act.busy === 'add'}>
        ${act.busy === 'add' ? words.accepting : words.addNow}
      </button>
    </form>`
  }

  #field(name: keyof typeof nothingTyped, label: string, most: number) {
    const hint = name === 'email' ? this.#parts.words().managerHint : undefined
    return textField({
      id: `add-${name}`,
      label,
      value: this.#typed[name],
      most,
      hint,
      wrong: this.#wrong[name],
      isLong: name === 'about',
      type: name === 'email' ? 'email' : 'text',
      typed: (value) => {
        this.#typed = { ...this.#typed, [name]: value }
      },
    })
  }

  #tick(activity: Activity) {
    const words = this.#parts.words()
    return html`<label class="opt"
      ><input
        type="checkbox"
        .checked=${this.#does.includes(activity)}
        @change=${() => {
          const isThere = this.#does.includes(activity)
          this.#does = isThere ? this.#does.filter((each) => each !== activity) : [...this.#does, activity]
        }}
      /><span>${words.doing[activity]}</span></label
    >`
  }

  readonly #place = () => {
    this.#hasPlace = !this.#hasPlace
    this.#parts.desk.host.requestUpdate()
  }

  async #add(event: Event): Promise<void> {
    event.preventDefault()
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const { name, about, website, street, hours, email } = trimmed(this.#typed)
    const commune = this.#commune.chosen
    this.#wrong = {
      ...(name === '' && { name: words.nameWanted }),
      ...(this.#hasPlace && !commune && { commune: words.chooseCommune }),
      ...(email !== '' && !isMail(email) && { email: words.emailWrong }),
    }
    const [first] = Object.keys(this.#wrong)
    if (first !== undefined) {
      desk.host.requestUpdate()
      return focusOn(desk, `#add-${first}`)
    }
    const place = commune && { communeCode: commune.code, ...(street && { street }), ...(hours && { hours }) }
    const input = {
      name,
      kind: this.#kind,
      about,
      does: [...this.#does],
      ...(website && { website }),
      ...(this.#hasPlace && place && { place }),
    }
    const added = await act.run('add', input, (how) => desk.call.networkMembers.add.mutate(input, how))
    if (!added) return
    this.#typed = nothingTyped
    this.#does = []
    this.#commune.fill('')
    desk.did(words.added(name))
    if (email) {
      const invited = { member: added.memberId, email, role: 'manager', locale: desk.language } as const
      if (await act.run('add', invited, (how) => desk.call.roles.invite.mutate(invited, how)))
        desk.did(words.invited(email))
    }
    act.leave()
    reload()
  }
}

const trimmed = (typed: typeof nothingTyped): typeof nothingTyped => ({
  name: typed.name.trim(),
  about: typed.about.trim(),
  website: typed.website.trim(),
  street: typed.street.trim(),
  hours: typed.hours.trim(),
  email: typed.email.trim(),
})

import { html, nothing } from 'lit'
import type { Combobox } from '../combobox.js'
import type { Commune } from '../commune-box.js'
import type { SignInFlow } from '../sign-in/sign-in-flow.js'
import type { NetworkRules } from './network-rules.js'
import type { OwnAccount } from './own-account.js'
import type { ResidentStrings } from './resident.strings.js'

type Age = '' | 'adult' | 'minor' | 'child'

const ages = ['adult', 'minor', 'child'] as const satisfies readonly Age[]

export type Resident = {
  readonly home: Pick<Commune, 'code' | 'name'> | undefined
  readonly age: Age
  readonly acceptsRules: boolean
}

export type ResidentParts = {
  readonly flow: SignInFlow
  readonly says: () => ResidentStrings
  readonly resident: () => Resident
  readonly change: (part: Partial<Resident>) => void
}

type Parts = ResidentParts & {
  readonly account: OwnAccount
  readonly network: NetworkRules
  readonly home: Combobox<Commune>
}

export type ResidentFields = ReturnType<typeof residentFields>

/** Commune, age and rules, asked of each person once: what the account knows is not asked again. */
export function residentFields({ flow, says, resident, change, account, network, home }: Parts) {
  const known = () => (flow.session ? account.current : undefined)
  /** The fields wait for it: they would be shown, and be gone again, under the visitor's hand. */
  const isAwaited = () => flow.session !== undefined && (account.isPending || network.isPending)
  const asksHome = () => known()?.communeCode === undefined
  const asksAge = () => !known()?.isOver15
  const asksRules = () => known()?.rulesVersion !== network.version

  /** Selectors of what is lacking. */
  function lacks(): string[] {
    const { age, acceptsRules, home: chosen } = resident()
    return [
      ...(asksHome() && !chosen ? ['#home'] : []),
      ...(asksAge() && (!age || age === 'child') ? ['#age'] : []),
      ...(asksRules() && !acceptsRules ? ['#rules'] : []),
    ]
  }

  function render(isTried: boolean) {
    if (isAwaited()) return nothing
    const { age, acceptsRules } = resident()
    const words = says()
    const wrong = isTried ? lacks() : []
    const said = (selector: string, id: string, text: string) =>
      wrong.includes(selector) ? html`<p class="wrong" id=${id}>${text}</p>` : nothing
    const about = (selector: string, id: string) => (wrong.includes(selector) ? id : nothing)
    const homeField = asksHome()
      ? home.render({
          label: words.home,
          hint: words.homeHint,
          found: words.communes,
          choose: words.chooseHome,
          wrong: wrong.includes('#home') && words.chooseHome,
        })
      : nothing
    const ageField = asksAge()
      ? html`<fieldset aria-describedby=${about('#age', 'age-wrong')}>
          <legend class="label">${words.age}</legend>
          ${said('#age', 'age-wrong', age === 'child' ? words.tooYoung : words.ageMissing)}
          ${ages.map(
            (each, at) =>
              html`<label class="option-line">
                <input
                  id=${at === 0 ? 'age' : nothing}
                  type="radio"
                  name="resident-age"
                  aria-invalid=${wrong.includes('#age') ? 'true' : nothing}
                  .checked=${age === each}
                  @change=${() => change({ age: each })}
                />
                ${words.ages[each]}
              </label>`,
          )}
          <div role="status">${age === 'minor' ? html`<p class="meta">${words.minor}</p>` : nothing}</div>
        </fieldset>`
      : nothing
    const rules = asksRules()
      ? html`<details class="fold">
            <summary>
              <span><strong>${words.rulesTitle}</strong></span>
            </summary>
            <div class="inside">${network.render()}</div>
          </details>
          ${said('#rules', 'rules-wrong', words.rulesMissing)}
          <label class="option-line">
            <input
              id="rules"
              type="checkbox"
              .checked=${acceptsRules}
              aria-invalid=${wrong.includes('#rules') ? 'true' : nothing}
              aria-describedby=${about('#rules', 'rules-wrong')}
              @change=${({ target }: Event) => {
                if (target instanceof HTMLInputElement) change({ acceptsRules: target.checked })
              }}
            />
            ${words.acceptRules}
          </label>`
      : nothing
    return [homeField, ageField, rules]
  }

  return {
    render,
    asksHome,

    /** Once it is told what is asked; nothing to wait for where it is. */
    told: () => (isAwaited() ? Promise.all([account.settled, network.settled]) : undefined),

    /** Selector of the first that is lacking. */
    lacking: () => lacks()[0],

    /** Called each time they are shown. */
    shown(): void {
      network.ask()
      const { home: chosen } = resident()
      if (chosen && !home.chosen) home.fill(chosen.name, chosen)
    },

    /** The person's own facts, sent with the act: the account's own are not said again. */
    said() {
      const { age, home: at } = resident()
      return {
        ...(asksHome() && at && { communeCode: at.code }),
        ...(asksAge() && { over15: age !== 'child', minor: age === 'minor' }),
        ...(asksRules() && { rulesVersion: network.version }),
      }
    },
  }
}

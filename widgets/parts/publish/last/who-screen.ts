import { html, nothing } from 'lit'
import type { Combobox } from '../../combobox.js'
import type { Commune } from '../../commune-box.js'
import { notice, pageLink, quiet } from '../../notice.js'
import type { SignInFlow } from '../../sign-in/sign-in-flow.js'
import { whoForm } from '../../sign-in/who-form.js'
import { Refused } from '../../../shared/wire.js'
import { contactsIn, type Age } from '../draft/publish-draft.js'
import type { PublishFrame, Screen } from '../publish-frame.js'
import type { LastStrings } from './last.strings.js'
import type { NetworkRules } from './network-rules.js'
import type { OwnAccount } from './own-account.js'
import { preview } from './preview.js'

const ages = ['adult', 'minor', 'child'] as const satisfies readonly Age[]

type Parts = {
  readonly flow: SignInFlow
  readonly home: Combobox<Commune>
  readonly account: OwnAccount
  readonly rules: NetworkRules
  readonly says: () => LastStrings
}

/** Who publishes, asked last and once, with the offer in sight. What the account knows is not asked again. */
export function whoScreen(frame: PublishFrame, { flow, home, account, rules: network, says }: Parts) {
  const { host } = frame
  const form = whoForm({
    host,
    flow,
    failed: frame.failed,
    fields: ['firstName', 'email'],
    fieldsKnown: [],
    words: says,
    person: () => ({ ...frame.publisher, phone: '' }),
    change: ({ firstName, email }) =>
      frame.changePublisher({ ...(firstName !== undefined && { firstName }), ...(email !== undefined && { email }) }),
    lacking: () => lacks()[0],
    codeSent: () => frame.go('code'),
    goOn: () => frame.go('send'),
  })

  const known = () => (flow.session ? account.current : undefined)
  const asksHome = () => known()?.communeCode === undefined
  const asksAge = () => !known()?.isOver15
  const asksRules = () => known()?.rulesVersion !== network.version

  /** Selectors of what is lacking. */
  function lacks(): string[] {
    const { age, acceptsRules, home: chosen } = frame.publisher
    return [
      ...(asksHome() && !chosen ? ['#home'] : []),
      ...(asksAge() && (!age || age === 'child') ? ['#age'] : []),
      ...(asksRules() && !acceptsRules ? ['#rules'] : []),
    ]
  }

  function more(isTried: boolean) {
    const { publisher } = frame
    const words = says()
    const wrong = isTried ? lacks() : []
    const said = (selector: string, id: string, text: string) =>
      wrong.includes(selector) ? html`<p class="wrong" id=${id}>${text}</p>` : nothing
    const about = (selector: string, id: string) => (wrong.includes(selector) ? id : nothing)
    const homeField = asksHome()
      ? home.render({
          ...{ label: words.home, hint: words.homeHint, found: words.communes, choose: words.chooseHome },
          wrong: wrong.includes('#home') && words.chooseHome,
        })
      : nothing
    const age = asksAge()
      ? html`<fieldset aria-describedby=${about('#age', 'age-wrong')}>
          <legend class="label">${words.age}</legend>
          ${said('#age', 'age-wrong', publisher.age === 'child' ? words.tooYoung : words.ageMissing)}
          ${ages.map(
            (each, at) =>
              html`<label class="option-line">
                <input
                  id=${at === 0 ? 'age' : nothing}
                  type="radio"
                  name="publish-age"
                  aria-invalid=${wrong.includes('#age') ? 'true' : nothing}
                  .checked=${publisher.age === each}
                  @change=${() => frame.changePublisher({ age: each })}
                />
                ${words.ages[each]}
              </label>`,
          )}
          <div role="status">${publisher.age === 'minor' ? html`<p class="meta">${words.minor}</p>` : nothing}</div>
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
              .checked=${publisher.acceptsRules}
              aria-invalid=${wrong.includes('#rules') ? 'true' : nothing}
              aria-describedby=${about('#rules', 'rules-wrong')}
              @change=${({ target }: Event) => {
                if (target instanceof HTMLInputElement) frame.changePublisher({ acceptsRules: target.checked })
              }}
            />
            ${words.acceptRules}
          </label>`
      : nothing
    return [homeField, age, rules, html`<p class="meta">${words.licence}</p>`]
  }

  const screen: Screen = {
    state: 'last-step',

    get title() {
      return frame.changed ? says().saveTitle : says().lastStep
    },

    shown() {
      network.ask()
      const { publisher } = frame
      if (publisher.home && !home.chosen) home.fill(publisher.home.name, publisher.home)
      form.shown()
    },

    render() {
      const { draft, place } = frame
      const words = says()
      const contacts = contactsIn(draft)
      return [
        quiet(words.backToForm, () => frame.go('form')),
        html`<h3>${words.seenAs}</h3>`,
        preview(frame),
        contacts.length > 0
          ? notice({ tone: 'warn', title: words.contactsSeen(contacts.join(', ')), more: words.contactsMore })
          : nothing,
        form.render({
          head: html`<h3>${words.andYou}</h3>`,
          purpose: flow.session ? '' : words.emailPurpose,
          more,
          waysOut: (cause) =>
            cause instanceof Refused && cause.reason === 'origin-undeclared' && place.opening
              ? pageLink(`${place.opening.site.page}#proposer`, words.ourPage)
              : nothing,
        }),
      ]
    },
  }

  return {
    screen,

    homeChanged() {
      const { chosen } = home
      frame.changePublisher({ home: chosen && { code: chosen.code, name: chosen.name } })
    },

    /** What is said of oneself with the offer: what the account knows already is not said again. */
    said() {
      const { age, home: at } = frame.publisher
      return {
        ...(asksHome() && at && { communeCode: at.code }),
        ...(asksAge() && { over15: age !== 'child', minor: age === 'minor' }),
        ...(asksRules() && { rulesVersion: network.version }),
      }
    },
  }
}

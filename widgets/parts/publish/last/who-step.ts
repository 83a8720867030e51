import { html, nothing } from 'lit'
import { notice, pageLink, quiet } from '../../notice.js'
import type { ResidentFields } from '../../resident/resident-fields.js'
import type { SignInFlow } from '../../sign-in/sign-in-flow.js'
import { whoForm } from '../../sign-in/who-form.js'
import { Refused } from '../../../shared/wire.js'
import { contactsIn } from '../draft/publish-draft.js'
import type { PublishFrame, PublishStep } from '../publish-frame.js'
import type { LastStrings } from '../words/last.strings.js'
import { preview } from './preview.js'

type Parts = { readonly flow: SignInFlow; readonly fields: ResidentFields; readonly says: () => LastStrings }

/** Asks who publishes, last and once, with the offer in sight. It does not ask what the account knows. */
export function whoStep(frame: PublishFrame, { flow, fields, says }: Parts): PublishStep {
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
    lacking: fields.lacking,
    told: fields.told,
    codeSent: () => frame.go('code'),
    goOn: () => frame.go('send'),
  })

  return {
    state: 'last-step',

    get title() {
      return frame.changed ? says().saveTitle : says().lastStep
    },

    shown() {
      fields.shown()
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
          more: (isTried) => [fields.render(isTried), html`<p class="meta">${words.licence}</p>`],
          waysOut: (cause) =>
            cause instanceof Refused && cause.reason === 'origin-undeclared' && place.opening
              ? pageLink(`${place.opening.site.page}#proposer`, words.ourPage)
              : nothing,
        }),
      ]
    },
  }
}

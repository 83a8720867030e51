import { html } from 'lit'
import { communeBox, type Commune } from '../../../../../parts/commune-box.js'
import { activities, type Activity } from '../../../../../words/members/member-terms.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { choice, mail, text, tick, ticks, type Field } from '../../../parts/form/field.js'
import { kinds, type Kind, type MembersParts } from './members.js'

type Added = {
  readonly name: string
  readonly kind: Kind
  readonly about: string
  readonly does: readonly Activity[]
  readonly website: string
  readonly hasPlace: boolean
  readonly commune: Commune | undefined
  readonly street: string
  readonly hours: string
  readonly email: string
}

const fresh: Added = {
  name: '',
  kind: 'third-place',
  about: '',
  does: [],
  website: '',
  hasPlace: true,
  commune: undefined,
  street: '',
  hours: '',
  email: '',
}

/** A member that the network adds itself, with its place and whoever is to run it. */
export function addSheet(parts: MembersParts) {
  const { act, desk, reload, words: said } = parts
  const box = communeBox(desk.host, {
    id: 'add-commune',
    site: () => undefined,
    changed: () => form.change(undefined, 'commune', box.chosen),
  })

  const commune: Field<Commune | undefined> = {
    draw: ({ wrong }) => {
      const { commune: label, communeHint: hint, communes: found, chooseCommune: choose } = said()
      return box.render({ label, hint, found, choose, wrong })
    },
    wrong: (chosen) => (chosen ? undefined : said().chooseCommune),
  }

  const form: DeskForm<Added> = new DeskForm(parts, {
    name: 'add',
    fresh: () => fresh,
    filled: ({ commune }) => box.fill(commune?.name ?? '', commune),
    fields: ({ hasPlace }) => {
      const words = said()
      return {
        name: text({ label: words.name, most: 200, wanted: words.nameWanted }),
        kind: choice({ label: words.kind, choices: kinds, names: words.kinds }),
        about: text({ label: words.about, most: 1_000, isLong: true }),
        does: ticks({ label: words.does, choices: activities, names: words.doing }),
        website: text({ label: words.website, most: 500 }),
        hasPlace: tick(words.hasPlace),
        ...(hasPlace && {
          commune,
          street: text({ label: words.street, most: 200 }),
          hours: text({ label: words.hours, most: 300 }),
        }),
        email: mail({ label: words.manager, hint: words.managerHint, faulty: words.emailWrong }),
      }
    },
    async send({ name, kind, about, does, website, hasPlace, commune: at, street, hours, email }) {
      const place = at && { communeCode: at.code, ...(street && { street }), ...(hours && { hours }) }
      const input = {
        name,
        kind,
        about,
        does: [...does],
        ...(website && { website }),
        ...(hasPlace && place && { place }),
      }
      const added = await act.run('add', input, (how) => desk.call.networkMembers.add.mutate(input, how))
      if (!added) return false
      desk.did(said().added(name))
      if (email) {
        const invited = { member: added.memberId, email, role: 'manager', locale: desk.language } as const
        if (await act.run('add', invited, (how) => desk.call.roles.invite.mutate(invited, how)))
          desk.did(said().invited(email))
      }
      act.leave()
      reload()
      return true
    },
  })

  return {
    close(): void {
      box.close()
      form.close()
    },

    render() {
      const { add: title, addMore, addNow: go, accepting: going, close } = said()
      return form.render(undefined, { title, go, going, close, before: html`<p class="meta">${addMore}</p>` })
    },
  }
}

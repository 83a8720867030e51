import { html } from 'lit'
import type { OutputOf } from '../../../../shared/wire.js'
import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk, RoleName, Space } from '../../room.js'
import type { PeopleStrings } from './people.strings.js'

export type People = OutputOf<'roles.people'>
export type Person = People['people'][number]

/** The sheets of the room share this. */
export type PeopleParts = {
  readonly desk: Desk
  readonly of: Space['of']
  readonly act: DeskAct
  readonly reload: () => void
  readonly words: () => PeopleStrings
}

/** The address names this where somebody is to be invited. */
export const inviting = 'invite'

/** The roles that are given there, the one mostly given first. Mediation is not: there is nothing that it may do yet. */
export function rolesOf(kind: Space['of']['kind']): readonly RoleName[] {
  if (kind === 'member') return ['staff', 'manager']
  return kind === 'site' ? ['moderator'] : ['admin']
}

/** A role reads as verbs. */
export function roleAsVerbs(role: RoleName, { roles, colon }: PeopleStrings) {
  return html`<b>${roles.names[role]}</b>${colon}${roles.does[role]}`
}

type Options = {
  readonly name: string
  readonly title: string
  readonly roles: readonly RoleName[]
  readonly chosen: RoleName | undefined
  readonly words: PeopleStrings
  readonly choose: (role: RoleName) => void
}

export function roleOptions({ name, title, roles, chosen, words, choose }: Options) {
  return html`<fieldset class="opts">
    <legend>${title}</legend>
    ${roles.map(
      (role) =>
        html`<label class="opt">
          <input type="radio" name=${name} value=${role} .checked=${role === chosen} @change=${() => choose(role)} />
          <span><b>${words.roles.names[role]}</b><small>${words.roles.does[role]}</small></span>
        </label>`,
    )}
  </fieldset>`
}

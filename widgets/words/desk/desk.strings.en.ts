import type { RoleWords } from './desk.strings.js'

export const englishDeskName = { title: 'The desk' }

export const englishRoles: RoleWords = {
  names: { manager: 'Manager', staff: 'Staff', mediator: 'Mediation', moderator: 'Moderation', admin: 'Network' },
  does: {
    manager: 'do everything, and invite the team',
    staff: 'keep the stock and answer for appointments',
    mediator: 'wait, since this role opens no room of the desk yet',
    moderator: 'read reports and decide',
    admin: 'admit members, open sites and decide for the whole network',
  },
  network: 'the network',
}

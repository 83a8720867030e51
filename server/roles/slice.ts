import { addDays } from '../base/instant.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { purgeAudit } from './audit/audit-entry.store.js'
import { purgeInvitations } from './invitations/invitation.store.js'
import { roleInviteCommand } from './invitations/invite.command.js'
import { dossierRoles } from './people/dossier-roles.js'
import { privacy } from './privacy.js'
import { hasScreens } from './screens/screen.store.js'
import { roleEndCommand, roleGiveCommand, roleListCommand } from './role.commands.js'

export const roles: Slice = {
  privacy,
  housekeeping: {
    invitations: purging((tx, now) => purgeInvitations(tx, addDays(now, -30))),
    'audit-entries': purging((tx, now) => purgeAudit(tx, addDays(now, -365))),
  },
  holds: () => ({ roles: dossierRoles }),
  // Where no screen is shared there is nothing to open by digits.
  rooms: () => ({ digits: { isThere: async (db, of) => 'member' in of && (await hasScreens(db, of.member)) } }),
  commands: () => ({
    'role:give': roleGiveCommand,
    'role:invite': roleInviteCommand,
    'role:end': roleEndCommand,
    'role:list': roleListCommand,
  }),
}

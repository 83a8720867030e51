import type { PersonHolder } from '../accounts/index.js'
import { deleteRolesOf, rolesHeld } from './held-role.store.js'

export const heldRoles: PersonHolder = {
  async collect(db, person) {
    return (await rolesHeld(db, person)).map(({ role, given_at: createdAt, member, site }) => ({
      fields: { role, createdAt, ...(member !== null && { member }), ...(site !== null && { site }) },
      photos: [],
    }))
  },

  /** Whoever manages a member alone hands it on first, or nobody could any more. */
  async weigh(db, person) {
    const roles = await rolesHeld(db, person)
    const alone = roles.filter(({ role, others }) => role === 'manager' && Number(others) === 0)
    const first = alone.map(({ member }) => ({ kind: 'role' as const, title: member ?? '' }))
    return { goes: roles.length, stays: 0, ends: 0, first }
  },

  async erase({ tx }, person) {
    await deleteRolesOf(tx, person)
    return 'gone'
  },
}

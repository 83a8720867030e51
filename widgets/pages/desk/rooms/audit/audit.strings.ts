import { frenchActs } from '../../../../words/desk/acts.strings.js'
import { frenchRoles } from '../../../../words/desk/desk.strings.js'
import type { Learn } from '../../../../words/language.js'

export const auditFrench = {
  acts: frenchActs,
  roles: frenchRoles,
  count: (count: number) => (count === 0 ? 'Rien encore' : count > 1 ? `${count} gestes` : 'Un geste'),
  empty:
    'Rien n’a encore été fait par un rôle. Le premier geste\u00a0: inviter quelqu’un, dans «\u00a0Équipe\u00a0»\u00a0; il sera écrit ici.',
  when: 'Quand',
  who: 'Qui',
  anyone: 'Tout le monde',
  what: 'Quoi',
  from: 'Du',
  to: 'Au',
  at: (site: string) => `sur ${site}`,
  erased: 'Une personne effacée',
  kept: 'Gardé un an. Seules les personnes responsables le lisent.',
  saved: (name: string, rows: number) =>
    `Le fichier ${name} est prêt\u00a0: ${rows > 1 ? `${rows} lignes` : 'une ligne'}.`,
  left: (count: number) => `Il en reste ${count}, trop pour un fichier\u00a0: choisissez des jours.`,
}

export type AuditStrings = typeof auditFrench

export const learnAudit: Learn<AuditStrings> = { en: async () => (await import('./audit.strings.en.js')).auditEnglish }

import { englishActs } from '../../../../words/desk/acts.strings.en.js'
import { englishRoles } from '../../../../words/desk/desk.strings.en.js'
import type { AuditStrings } from './audit.strings.js'

export const auditEnglish: AuditStrings = {
  acts: englishActs,
  roles: englishRoles,
  count: (count: number) => (count === 0 ? 'Nothing yet' : count > 1 ? `${count} acts` : 'One act'),
  empty: 'Nothing was done by a role yet. The first act: invite somebody, in “Team”; it will be written here.',
  when: 'When',
  who: 'Who',
  anyone: 'Everybody',
  what: 'What',
  from: 'From',
  to: 'Until',
  at: (site: string) => `on ${site}`,
  erased: 'A person who was erased',
  kept: 'Kept for a year. Only people in charge read it.',
  saved: (name: string, rows: number) => `The file ${name} is ready: ${rows > 1 ? `${rows} rows` : 'one row'}.`,
  left: (count: number) => `${count} are left, too many for a file: choose days.`,
}

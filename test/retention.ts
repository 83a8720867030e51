import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Declaration, Retention, Sensitivity } from '../server/database/retention.js'
import { privacy } from '../server/together.js'

export const retentionGuide = 'demo/guide/retention.md'

const sensitivities: Record<Sensitivity, string> = {
  personal: 'personnel',
  secret: 'secret',
  public: 'public',
  technical: 'technique',
}

const retentions: Record<Retention, string> = {
  'with its row': 'comme sa ligne',
  'until withdrawn': 'jusqu’au retrait',
  '1 hour': '1 heure',
  '1 day': '1 jour',
  '30 days': '30 jours',
  '90 days': '90 jours',
  '1 year': '1 an',
  '1 year after it ended': '1 an après la fin',
  '30 days after its last use': '30 jours après la dernière utilisation',
  '30 days after its end': '30 jours après la fin',
  '30 days after its end, a year where it is disputed': '30 jours après la fin, 1 an si elle est contestée',
  'until it is lifted, 1 year at most': 'jusqu’à ce que ce soit levé, 1 an au plus',
  '2 years after the appointment': '2 ans après la visite',
  '2 years after its end': '2 ans après sa fin',
  '2 years after the last activity': '2 ans après la dernière activité',
  '10 years after the year of its payment': '10 ans après l’année du paiement, pour les comptes',
  'for ever': 'sans limite',
}

/** The register that a town's data protection officer asks for, as each slice's `privacy.ts` has it. */
export function retentionTable(): string {
  const rows = Object.entries(privacy).flatMap(([table, columns]) => {
    const groups = new Map<string, { names: string[]; declaration: Declaration }>()
    for (const [column, declaration] of Object.entries<Declaration>(columns)) {
      const group = groups.get(declaration.join()) ?? { names: [], declaration }
      groups.set(declaration.join(), group)
      group.names.push(`\`${column}\``)
    }
    return [...groups.values()].map(({ names, declaration: [sensitivity, retention] }) => {
      return `| \`${table}\` | ${names.join(', ')} | ${sensitivities[sensitivity]} | ${retentions[retention]} |`
    })
  })
  return [
    '# Ce qui est conservé, et combien de temps',
    '',
    '<!-- Made by test/retention.ts from the privacy.ts of each slice of server/: change that. -->',
    '',
    'Chaque colonne de la base, de quelle nature elle est et combien de temps elle reste, pour qui tient le registre de protection des données. « Comme sa ligne » : effacée avec le reste de ce qu’elle décrit.',
    '',
    '| Table | Colonnes | Nature | Conservation |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL(`../${retentionGuide}`, import.meta.url), retentionTable())
}

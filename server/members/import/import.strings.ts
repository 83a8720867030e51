import type { Fault, FaultReason, Note } from './fault.js'
import type { Tally } from './import-places.js'

const reasons: Record<FaultReason, string> = {
  'quote-broken': 'un guillemet est ouvert et jamais refermé, ou le contraire',
  'cells-missing': 'la ligne a moins de cellules que la première',
  'cells-too-many': 'la ligne a plus de cellules que la première',
  'row-unreadable': 'ce n’est pas la description d’un lieu',
  'name-missing': 'le lieu n’a pas de nom',
  'commune-missing': 'ni code INSEE ni code postal : on ne sait pas dans quelle commune est le lieu',
  'commune-unknown': 'aucune commune n’a ce code, ni ce nom avec ce code postal',
  'commune-nowhere': 'on ne sait pas où est le centre de la commune, et la ligne ne dit pas où est le lieu',
  repeated: 'le même lieu est déjà dans le fichier',
  'too-long': 'trop long : laissé de côté',
  'kind-unknown': 'cette sorte de structure ne nous dit rien : c’est la sorte par défaut',
  'phone-unreadable': 'ce n’est pas un numéro de téléphone : laissé de côté',
  'website-unreadable': 'ce n’est pas l’adresse d’un site : laissée de côté',
  'email-unreadable': 'ce n’est pas une adresse électronique : laissée de côté',
  'postcode-unreadable': 'ce n’est pas un code postal : laissé de côté',
  'postcode-elsewhere': 'ce code postal n’est pas celui de la commune (CEDEX ?) : gardé',
  'postcode-completed': 'code postal complété d’après la commune',
  'postcode-ambiguous': 'la commune a un code postal par arrondissement : laissé vide',
  'code-replaced':
    'le code INSEE ne va pas avec le nom et le code postal, ou n’existe plus : la commune est celle du nom',
  'commune-by-postcode': 'aucune commune n’a ce nom sous ce code postal : c’est la seule qui ait ce code postal',
  'day-unreadable': 'ce n’est pas une date : laissée de côté',
  'hours-unreadable': 'horaires gardés et montrés tels quels : ils disent plus que nous ne savons lire',
  'degrees-unreadable': 'ces coordonnées ne sont pas des nombres',
  'degrees-outside': 'ces coordonnées ne sont nulle part sur la Terre',
  'degrees-half': 'il manque une des deux coordonnées',
  'lambert-93': 'ces coordonnées sont en mètres (Lambert 93) : il nous faut des degrés (WGS 84)',
  'null-island': 'les coordonnées 0 et 0 sont dans le golfe de Guinée',
  swapped: 'latitude et longitude étaient échangées : remises dans l’ordre',
  'far-from-commune': 'le point est trop loin de sa commune',
}

const counted = new Intl.NumberFormat('fr-FR')

function reasonOf({ reason, line, kilometres }: Fault): string {
  const words = reasons[reason]
  if (line !== undefined) return `${words}, ligne ${line}`
  return kilometres === undefined ? words : `${words} : ${counted.format(kilometres)} km`
}

const weights: Record<Note['weight'], string> = { refused: 'Refusée', 'to-place': 'À placer', noted: 'Note' }

export const importStrings = {
  reportColumns: ['line', 'column', 'value', 'reason'],
  reason: ({ fault, weight }: Pick<Note, 'fault' | 'weight'>) => `${weights[weight]} : ${reasonOf(fault)}`,
  line: ({ line, column, value, fault, weight }: Note) => {
    const cell = column === '' ? '' : `, ${column}${value.trim() === '' ? '' : ` « ${value} »`}`
    return `Ligne ${line}${cell}. ${weights[weight]} : ${reasonOf(fault)}.`
  },
  more: (count: number) => `… et ${counted.format(count)} autres. Toutes avec --report FICHIER.`,
  personal: (columns: readonly string[]) => `Colonnes personnelles, jamais prises : ${columns.join(', ')}.`,
  unused: (columns: readonly string[]) => `Colonnes sans emploi, laissées de côté : ${columns.join(', ')}.`,
  waiting: (count: number) =>
    `Attendent toujours d’être placées sur la carte, parmi les inchangées : ${counted.format(count)}.`,
  reported: (path: string) => `Rapport : ${path}`,
  dryRun: 'Essai : rien n’a été gardé.',
  tally: ({ read, entered, updated, unchanged, toPlace, refused }: Tally) =>
    [
      ['lues', read],
      ['entrées', entered],
      ['mises à jour', updated],
      ['inchangées', unchanged],
      ['à placer', toPlace],
      ['refusées', refused],
    ]
      .map(([word, count]) => `${word} ${count}`)
      .join(' / '),
}

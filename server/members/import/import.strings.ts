import { activities, topics } from '../member.js'
import { helps, prices, wheelchairs } from '../place.js'
import type { Fault, FaultReason, Note } from './fault.js'
import type { Tally } from './import-places.js'

const among = (what: string, values: readonly string[]) => `${what}\u00a0: laissé de côté (${values.join(', ')})`

const reasons: Record<FaultReason, string> = {
  'quote-broken': 'un guillemet est ouvert et jamais refermé, ou le contraire',
  'cells-missing': 'la ligne a moins de cellules que la première',
  'cells-too-many': 'la ligne a plus de cellules que la première',
  'row-unreadable': 'ce n’est pas la description d’un lieu',
  'name-missing': 'le lieu n’a pas de nom',
  'commune-missing':
    'ni code INSEE ni code postal, et des coordonnées absentes ou entre deux communes\u00a0: on ne sait pas dans laquelle est le lieu',
  'commune-many':
    'ni code INSEE ni code postal, et aucune commune, ou plusieurs, ont ce nom\u00a0: on ne sait pas où est le lieu',
  'commune-unknown': 'aucune commune n’a ce code, ni ce nom avec ce code postal',
  'commune-nowhere': 'on ne sait pas où est le centre de la commune, et la ligne ne dit pas où est le lieu',
  repeated: 'le même lieu est déjà dans le fichier, ligne',
  'looks-like': 'ressemble à la ligne',
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
  'commune-by-postcode': 'ni le code INSEE ni le nom ne disent la commune\u00a0: c’est la seule qui ait ce code postal',
  'commune-nearest':
    'ni le code INSEE ni le nom ne disent la commune\u00a0: de celles qui ont ce code postal, c’est la plus proche du point',
  'commune-by-point':
    'ni code INSEE, ni code postal, ni nom\u00a0: c’est la commune dont le centre est, de loin, le plus proche du point',
  'commune-by-name': 'ni code INSEE ni code postal\u00a0: c’est la seule commune de ce nom',
  'commune-centre': 'placé au centre de la commune',
  'day-unreadable': 'ce n’est pas une date : laissée de côté',
  'hours-unreadable': 'horaires gardés et montrés tels quels : ils disent plus que nous ne savons lire',
  'activity-unknown': among('ce n’est rien de ce qu’une structure fait', activities),
  'topic-unknown': among('ce n’est pas un thème', topics),
  'wheelchair-unknown': among('on ne sait pas si un fauteuil roulant entre', wheelchairs),
  'price-unknown': among('ce n’est pas un tarif', prices),
  'language-unknown': among('ce n’est pas une langue', ['fr', 'en', 'nl', 'fsl…']),
  'help-unknown': among('ce n’est pas une aide que nous connaissons', helps),
  'itinerant-unknown': among('ce n’est ni oui ni non', ['oui', 'non']),
  'zone-unknown': among('ce n’est pas un fuseau horaire', ['Europe/Paris', 'Indian/Reunion…']),
  'parent-unknown':
    'aucune structure de la base n’a ce nom\u00a0: laissée de côté, le lieu est gardé (member:create, member:change --parent)',
  'parent-many': 'plusieurs structures ont ce nom\u00a0: laissée de côté, le lieu est gardé (member:change --parent)',
  'parent-itself': 'un lieu ne fait pas partie de lui-même\u00a0: laissée de côté',
  'degrees-unreadable': 'ces coordonnées ne sont pas des nombres',
  'degrees-outside': 'ces coordonnées ne sont nulle part sur la Terre',
  'degrees-half': 'il manque une des deux coordonnées',
  'lambert-93': 'ces coordonnées sont en mètres (Lambert 93) : il nous faut des degrés (WGS 84)',
  'null-island': 'les coordonnées 0 et 0 sont dans le golfe de Guinée',
  swapped: 'latitude et longitude étaient échangées : remises dans l’ordre',
  'far-from-commune': 'le point est trop loin de sa commune',
  'written-by-member': 'la structure l’a écrit elle-même, ce qu’elle a écrit reste et la différence lui est montrée',
}

const counted = new Intl.NumberFormat('fr-FR')

function reasonOf({ reason, line, kilometres }: Fault): string {
  const words = reasons[reason]
  if (line !== undefined) return `${words} ${line}`
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
  centred: (count: number) =>
    `Placées au centre de leur commune, faute de coordonnées, parmi les entrées, mises à jour et inchangées\u00a0: ${counted.format(count)}.`,
  toPlace:
    'Pour en faire la liste\u00a0: npm run coop -- place:list --to-place. Pour en placer une\u00a0: npm run coop -- place:move LIEU --latitude 50.6438 --longitude 2.9872',
  shownBy: (sites: readonly { readonly slug: string; readonly places: number }[]) =>
    `Lieux de cette source que les sites montrent maintenant\u00a0: ${sites.map(({ slug, places }) => `${slug} ${counted.format(places)}`).join(', ')}.`,
  shownNowhere:
    'Aucun site ne montre ces lieux\u00a0: aucun dont le territoire les contient n’a la carte (site:create, territory:create).',
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

/** « 18 h », « 10 h 30 », « minuit », of `18:00`. */
export const time = (text: string) =>
  /^(00|24):00$/.test(text) ? 'minuit' : text.replace(/^0/, '').replace(':00', '\u00a0h').replace(':', '\u00a0h\u00a0')

/** What is said at first. The rest comes with what it is about: `ready-list.strings.ts`. */
export const french = {
  title: 'Les lieux du réseau près de chez vous',
  found: (total: number) => total.toLocaleString('fr') + '\u00a0résultat' + (total > 1 ? 's' : ''),
  kinds: {
    platform: 'Plateforme',
    repairer: 'Réparation',
    'third-place': 'Tiers-lieu',
    'social-centre': 'Centre social',
    'local-authority': 'Collectivité',
    shop: 'Commerce',
    association: 'Association',
    other: 'Autre lieu',
  },
  does: { lend: 'prêt', repair: 'réparation', host: 'accueil', accompany: 'accompagnement' },
  accessible: 'accessible en fauteuil',
  hours: { unknown: 'Horaires non indiqués', written: 'Horaires dans la fiche' },
  open: 'Ouvert',
  /** `day` is empty when that is within one. */
  until: (day: string, clock: string) => ` jusqu’${day && `${/\d/.test(day) ? 'au' : 'à'} ${day} `}à ${time(clock)}`,
  closing: (minutes: number) => `Ferme dans ${minutes}\u00a0min`,
  closed: 'Fermé',
  opens: (day: string, clock: string) =>
    `${/\d/.test(day) ? 'rouvre le' : 'ouvre'} ${day && day + ' '}à\u00a0${time(clock)}`,
  /** What it depends on. */
  condition: (comment = 'les horaires') => (/^sur /i.test(comment) ? comment : 'à vérifier\u00a0: ' + comment),
  holiday: 'jour férié\u00a0: horaires à vérifier',
  festive: ' (jour férié)',
}

export type MapStrings = typeof french

/** « 18 h », « 10 h 30 », « minuit », of `18:00`. */
const time = (text: string) =>
  text === '00:00' ? 'minuit' : text.replace(/^0/, '').replace(':00', '\u00a0h').replace(':', '\u00a0h\u00a0')

/** What is said at first. The rest comes with what it is about: `ready-list.strings.ts`. */
export const french = {
  title: 'Les lieux du réseau près de chez vous',
  found: (total: number) => total.toLocaleString('fr') + (total > 1 ? '\u00a0adresses' : '\u00a0adresse'),
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
  does: { lend: 'prête', repair: 'répare', host: 'accueille', accompany: 'accompagne' },
  open: 'Ouvert',
  /** `day` is empty when it closes within one. */
  openUntil: (day: string, clock: string) =>
    `Ouvert jusqu’${day && `${/\d/.test(day) ? 'au' : 'à'} ${day} `}à ${time(clock)}`,
  closing: (minutes: number) => `Ferme dans ${minutes}\u00a0min`,
  closed: 'Fermé',
  opens: (day: string, clock: string) => `Fermé\u00a0· ouvre ${day && day + ' '}à\u00a0${time(clock)}`,
}

export type MapStrings = typeof french

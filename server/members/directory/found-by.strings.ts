import type { Activity, MemberKind, Topic } from '../member.js'

export const foundBy = {
  kinds: {
    platform: 'plateforme numérique',
    repairer: 'réparateur atelier réparation',
    'third-place': 'tiers-lieu tiers lieu',
    'social-centre': 'centre social maison de quartier',
    'local-authority': 'collectivité mairie ville commune',
    shop: 'commerce boutique magasin',
    association: 'association',
    other: '',
  } satisfies Record<MemberKind, string>,
  does: {
    lend: 'prêter prêt emprunter',
    repair: 'réparer réparation',
    host: 'accueillir accueil',
    accompany: 'accompagner accompagnement aide',
  } satisfies Record<Activity, string>,
  topics: {
    food: 'alimentation',
    mobility: 'mobilité transport vélo',
    delivery: 'livraison',
    objects: 'objets',
    services: 'services',
    digital: 'numérique informatique',
  } satisfies Record<Topic, string>,
  accessible: 'accessible accessibilité fauteuil roulant handicap PMR',
}

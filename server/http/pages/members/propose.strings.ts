import { frenchSearch } from '../../../../widgets/words/members/search.strings.js'

const optional = ' (facultatif)'

export const frenchPropose = {
  title: frenchSearch.propose,
  what: 'Un atelier, un tiers-lieu, une association où l’on prête, répare, accueille\u00a0? Dites-le, sans compte. Un lieu, jamais le logement d’une personne.',
  fields: {
    name: { label: 'Nom du lieu' },
    kind: { label: 'Genre de lieu', none: 'Choisir' },
    about: { label: frenchSearch.does, hint: 'Une ou deux phrases\u00a0: ce qu’on y trouve, pour qui.' },
    communeCode: { label: 'Commune', none: 'Choisir' },
    street: { label: `Numéro et rue${optional}`, hint: 'Par exemple\u00a0: 3 place du Lavoir' },
    hours: { label: `Horaires${optional}`, hint: 'Comme on le dit\u00a0: du mardi au vendredi, 14 h à 18 h' },
    website: { label: `Adresse de son site${optional}` },
    proposer: { label: `Votre prénom${optional}` },
    email: {
      label: `Votre e-mail${optional}`,
      hint: 'Pour vous dire ce qui est décidé, et rien d’autre. Effacé 30 jours après la réponse.',
    },
  },
  next: 'Le réseau regarde chaque proposition avant de la montrer. Rien n’apparaît avant.',
  send: 'Proposer ce lieu',
  back: 'Revenir aux lieux',
  wrong: 'Il manque quelque chose\u00a0:',
  wrongs: {
    name: 'Écrivez le nom du lieu.',
    kind: 'Choisissez le genre de lieu.',
    about: 'Écrivez ce qu’on y fait.',
    communeCode: 'Choisissez la commune dans la liste.',
    street: 'Cette rue est trop longue\u00a0: 200 signes au plus.',
    hours: 'Ces horaires sont trop longs\u00a0: 300 signes au plus.',
    website: 'Écrivez l’adresse du site comme «\u00a0www.exemple.fr\u00a0», ou laissez vide.',
    proposer: 'Ce prénom est trop long\u00a0: 80 signes au plus.',
    email: 'Écrivez l’e-mail comme «\u00a0nom@exemple.fr\u00a0», ou laissez vide.',
    page: 'La proposition n’a pas pu partir de cette page. Rechargez-la et envoyez de nouveau\u00a0: ce que vous avez écrit est gardé ici.',
    many: 'Beaucoup de propositions viennent d’ici. Réessayez dans une heure\u00a0: ce que vous avez écrit est gardé ici.',
  },
  done: 'Merci, c’est reçu',
  doneWords:
    'Le réseau regarde votre proposition. Si vous avez laissé une adresse, vous recevrez sa réponse par e-mail. Sinon, revenez voir la carte.',
  another: 'Proposer un autre lieu',
}

export type ProposeStrings = typeof frenchPropose

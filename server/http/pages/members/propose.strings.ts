import { frenchSearch } from '../../../../widgets/words/members/search.strings.js'
import { englishSearch } from '../../../../widgets/words/members/search.strings.en.js'

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

const englishOptional = ' (optional)'

export const englishPropose: ProposeStrings = {
  title: englishSearch.propose,
  what: 'A workshop, a community place, an association where people lend, repair, welcome? Tell us, without an account. A place, never somebody’s home.',
  fields: {
    name: { label: 'Name of the place' },
    kind: { label: 'Kind of place', none: 'Choose' },
    about: { label: englishSearch.does, hint: 'A sentence or two: what one finds there, and for whom.' },
    communeCode: { label: 'Commune', none: 'Choose' },
    street: { label: `Number and street${englishOptional}`, hint: 'For example: 3 place du Lavoir' },
    hours: { label: `Opening hours${englishOptional}`, hint: 'As people say them: Tuesday to Friday, 2 to 6 pm' },
    website: { label: `Address of its web site${englishOptional}` },
    proposer: { label: `Your first name${englishOptional}` },
    email: {
      label: `Your e-mail${englishOptional}`,
      hint: 'To tell you what is decided, and nothing else. Erased 30 days after the answer.',
    },
  },
  next: 'The network looks at each proposal before it is shown. Nothing appears before that.',
  send: 'Propose this place',
  back: 'Back to the places',
  wrong: 'Something is missing:',
  wrongs: {
    name: 'Write the name of the place.',
    kind: 'Choose the kind of place.',
    about: 'Write what one does there.',
    communeCode: 'Choose the commune from the list.',
    street: 'This street is too long: 200 signs at most.',
    hours: 'These hours are too long: 300 signs at most.',
    website: 'Write the address of the site like “www.example.fr”, or leave it empty.',
    proposer: 'This first name is too long: 80 signs at most.',
    email: 'Write the e-mail like “name@example.fr”, or leave it empty.',
    page: 'The proposal could not leave this page. Reload it and send it again: what you wrote is kept here.',
    many: 'Many proposals come from here. Try again in an hour: what you wrote is kept here.',
  },
  done: 'Thank you, it has arrived',
  doneWords:
    'The network looks at your proposal. If you left an address, you will receive its answer by e-mail. If not, come back to the map.',
  another: 'Propose another place',
}

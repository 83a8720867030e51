import type { Language } from '../../../base/language.js'
import { englishElements } from '../../../../widgets/words/elements/element-words.strings.en.js'
import { frenchElements } from '../../../../widgets/words/elements/element-words.strings.js'

export const frenchJoining = {
  title: 'Rejoindre le réseau avec votre site',
  what: 'Votre commune, votre tiers-lieu, votre association a un site web\u00a0? Montrez-y les offres, les réparateurs ou la carte des lieux autour de vous. C’est gratuit, sans cookie, et cela tient en une ligne à coller.',
  fields: {
    name: { label: 'Votre structure', hint: 'Par exemple\u00a0: Ville de Lomme' },
    kind: { label: 'Genre de structure', none: 'Choisir' },
    town: { label: 'Commune' },
    postcode: { label: 'Code postal' },
    website: { label: 'Adresse de votre site web', hint: 'Elle commence par https://' },
    elements: 'Ce que vous voudriez montrer',
    contact: { label: 'Votre nom' },
    email: { label: 'Votre e-mail', hint: 'Pour la réponse du réseau, et rien d’autre. Effacé 30 jours après.' },
    words: { label: 'Un mot (facultatif)', hint: 'Votre projet, une question, qui s’occupera du site.' },
  },
  elements: frenchElements,
  next: 'Quelqu’un du réseau vous répond par e-mail. S’il dit oui, vous recevez une invitation au bureau, où se trouve la ligne à coller.',
  send: 'Demander un site',
  wrong: 'Il manque quelque chose\u00a0:',
  wrongs: {
    name: 'Écrivez le nom de votre structure.',
    kind: 'Choisissez le genre de structure.',
    town: 'Nous ne trouvons pas cette commune avec ce code postal. Écrivez-la comme à la poste.',
    postcode: 'Écrivez le code postal\u00a0: cinq chiffres.',
    website: 'Écrivez l’adresse de votre site comme «\u00a0www.exemple.fr\u00a0».',
    elements: 'Choisissez au moins une chose à montrer.',
    contact: 'Écrivez votre nom.',
    email: 'Écrivez votre e-mail comme «\u00a0nom@exemple.fr\u00a0».',
    words: 'Ce mot est trop long\u00a0: 1 000 signes au plus.',
    page: 'La demande n’a pas pu partir de cette page. Rechargez-la et envoyez de nouveau\u00a0: ce que vous avez écrit est gardé ici.',
    many: 'Beaucoup de demandes viennent d’ici. Réessayez dans une heure\u00a0: ce que vous avez écrit est gardé ici.',
  },
  done: 'Votre demande est partie',
  doneWords: 'Quelqu’un du réseau la lit et vous répond par e-mail. Vous n’avez rien d’autre à faire.',
}

export type JoiningStrings = typeof frenchJoining

export const englishJoining: JoiningStrings = {
  title: 'Join the network with your site',
  what: 'Your town, your community place, your association has a web site? Show there the offers, the repairers or the map of places around you. It is free, without cookies, and it is one line to paste.',
  fields: {
    name: { label: 'Your organisation', hint: 'For example: Ville de Lomme' },
    kind: { label: 'Kind of organisation', none: 'Choose' },
    town: { label: 'Commune' },
    postcode: { label: 'Postcode' },
    website: { label: 'Address of your web site', hint: 'It begins with https://' },
    elements: 'What you would like to show',
    contact: { label: 'Your name' },
    email: { label: 'Your e-mail', hint: 'For the answer of the network, and nothing else. Erased 30 days later.' },
    words: { label: 'A word (optional)', hint: 'Your project, a question, who will look after the site.' },
  },
  elements: englishElements,
  next: 'Somebody of the network answers you by e-mail. If it is yes, you receive an invitation to the desk, where the line to paste is.',
  send: 'Ask for a site',
  wrong: 'Something is missing:',
  wrongs: {
    name: 'Write the name of your organisation.',
    kind: 'Choose the kind of organisation.',
    town: 'We do not find this commune with this postcode. Write it as on a letter.',
    postcode: 'Write the postcode: five digits.',
    website: 'Write the address of your site like “www.example.fr”.',
    elements: 'Choose at least one thing to show.',
    contact: 'Write your name.',
    email: 'Write your e-mail like “name@example.fr”.',
    words: 'This word is too long: 1,000 signs at most.',
    page: 'The request could not leave this page. Reload it and send it again: what you wrote is kept here.',
    many: 'Many requests come from here. Try again in an hour: what you wrote is kept here.',
  },
  done: 'Your request has left',
  doneWords: 'Somebody of the network reads it and answers you by e-mail. There is nothing else to do.',
}

export const joiningStrings: Readonly<Record<Language, JoiningStrings>> = { fr: frenchJoining, en: englishJoining }

import type { Language } from '../../../base/language.js'

export type LegalStrings = {
  readonly title: string
  readonly intro: string
  readonly unknown: string
  readonly publisher: string
  readonly name: string
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly director: string
  readonly host: string
  readonly sites: readonly [title: string, words: string]
  readonly reports: readonly [title: string, words: string]
  readonly data: readonly [title: string, words: string]
  readonly authority: string
}

const frenchLegal = {
  title: 'Mentions légales et contact',
  intro: 'Qui répond de ces pages, où lui écrire, et ce que vous pouvez demander.',
  unknown:
    'La personne qui tient ce serveur n’a pas encore écrit ici son nom et son adresse. En attendant, adressez-vous à la mairie ou au lieu dont vous avez visité le site.',
  publisher: 'Qui publie ces pages',
  name: 'Éditeur',
  address: 'Adresse',
  email: 'E-mail',
  phone: 'Téléphone',
  director: 'Direction de la publication',
  host: 'Hébergement',
  sites: [
    'Les sites des communes et des lieux',
    'Chaque commune, chaque lieu répond de son propre site et de ses offres. Une offre, une demande appartient à la personne ou au lieu qui la publie.',
  ],
  reports: [
    'Signaler un contenu',
    'Chaque offre porte un bouton «\u00a0Signaler\u00a0»\u00a0: c’est le plus rapide, une personne regarde et décide. Vous pouvez aussi écrire à l’éditeur, en français ou en anglais, avec l’adresse de la page.',
  ],
  data: [
    'Vos données',
    'Ni cookie, ni publicité, ni service tiers. Une seule chose va ailleurs, si vous la pressez\u00a0: une adresse ou «\u00a0Itinéraire\u00a0» ouvre openstreetmap.org, qui reçoit alors cette adresse (la vôtre, quand le réparateur vient chez vous). Vous pouvez demander à voir, corriger, emporter ou effacer ce qui est gardé de vous\u00a0: écrivez à l’éditeur. Sans réponse sous un mois, saisissez la CNIL\u00a0:',
  ],
  authority: 'adresser une plainte à la CNIL',
} satisfies LegalStrings

const englishLegal: LegalStrings = {
  title: 'Legal notice and contact',
  intro: 'Who answers for these pages, where to write, and what you can ask for.',
  unknown:
    'Whoever keeps this server has not written their name and address here yet. Until then, turn to the town hall or the place whose site you visited.',
  publisher: 'Who publishes these pages',
  name: 'Publisher',
  address: 'Address',
  email: 'E-mail',
  phone: 'Telephone',
  director: 'Director of publication',
  host: 'Hosting',
  sites: [
    'The sites of towns and places',
    'Each town and each place answers for its own site and its offers. An offer or a request belongs to the person or the place that publishes it.',
  ],
  reports: [
    'Report a content',
    'Each offer has a “Report” button: it is the fastest way, a person looks and decides. You can also write to the publisher, in French or English, with the address of the page.',
  ],
  data: [
    'Your data',
    'No cookies, no advertising, no third parties. One thing alone goes elsewhere, if you press it: an address or “Directions” opens openstreetmap.org, which then receives that address (yours, when the repairer comes to you). You can ask to see, correct, take away or erase what is kept about you: write to the publisher. If nobody answers within a month, turn to the French authority:',
  ],
  authority: 'complain to the CNIL',
}

export const legalStrings: Readonly<Record<Language, LegalStrings>> = { fr: frenchLegal, en: englishLegal }

/** Where one complains to the authority. */
export const authority: Readonly<Record<Language, string>> = {
  fr: 'https://www.cnil.fr/fr/plaintes',
  en: 'https://www.cnil.fr/en/complaints',
}

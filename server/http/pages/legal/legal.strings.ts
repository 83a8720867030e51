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

export const frenchLegal = {
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

export const frenchPoster = {
  title: 'À afficher',
  intro:
    'Une affiche A4 pour l’accueil d’une mairie, d’un centre social, d’un atelier\u00a0: l’adresse de la page en grand, et un code à photographier. Choisissez, ouvrez l’affiche, puis imprimez-la depuis le menu de votre navigateur.',
  site: 'Le site',
  page: 'La page',
  everything: 'Tout ce que montre le site',
  see: 'Voir l’affiche',
  none: 'Aucun site n’est ouvert sur ce serveur\u00a0: il n’y a rien à afficher encore.',
  scan: 'Photographiez ce code',
  orWrite: 'ou écrivez cette adresse\u00a0:',
  free: 'On regarde sans compte. Ni cookie, ni publicité, ni service tiers.',
  ask: 'Pas d’internet\u00a0? Demandez à l’accueil.',
  code: (address: string) => `Code à photographier, qui mène à ${address}`,
  back: 'Choisir une autre affiche',
  print: 'Pour l’imprimer\u00a0: Ctrl + P, ou le menu du navigateur. Le papier ne porte que l’affiche.',
}

export type PosterStrings = typeof frenchPoster

export const englishPoster: PosterStrings = {
  title: 'A poster',
  intro:
    'An A4 poster for the counter of a town hall, a social centre or a workshop: the address of the page in large letters, and a code to photograph. Choose, open the poster, then print it from the menu of your browser.',
  site: 'Site',
  page: 'Page',
  everything: 'All that the site shows',
  see: 'See the poster',
  none: 'No site is open on this server: there is nothing to put up yet.',
  scan: 'Photograph this code',
  orWrite: 'or write this address:',
  free: 'Looking needs no account. No cookie, no advertising, no third party.',
  ask: 'No internet? Ask at the counter.',
  code: (address) => `A code to photograph, which leads to ${address}`,
  back: 'Choose another poster',
  print: 'To print it: Ctrl + P, or the menu of the browser. The paper holds the poster alone.',
}

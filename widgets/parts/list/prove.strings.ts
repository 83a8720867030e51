import type { Language } from '../../words/language.js'

/** Said to the webmaster alone, who opened the page by the link of the desk. */
const french = {
  asking: 'Cette page se fait reconnaître…',
  proven: (origin: string) => `C’est fait\u00a0: ${origin} est reconnue.`,
  stands: (origin: string) => `${origin} est déjà reconnue.`,
  provenMore:
    'On peut y agir dès maintenant\u00a0; sur une page déjà ouverte ailleurs, une minute plus tard, une fois rechargée. Vous pouvez revenir au bureau.',
  over: 'Ce lien n’est plus bon\u00a0: il a servi, il a été refait, ou il a plus de trente jours.',
  overMore: 'Au bureau, dans les réglages du site, prenez celui qui est affiché, ou refaites-le.',
  other: (origin: string) => `Ce lien est pour une autre adresse que celle de cette page, ${origin}.`,
  otherMore: 'Au bureau, ajoutez cette adresse-ci, ou ouvrez le lien tel qu’il est donné.',
  tooMany: 'Trop d’essais viennent d’ici. Réessayez dans une heure avec le même lien.',
  unreachable: 'Cette page n’est pas encore reconnue\u00a0: nous n’avons pas répondu.',
  retry: 'Réessayer',
}

export type ProveStrings = typeof french

const english: ProveStrings = {
  asking: 'Having this page recognised…',
  proven: (origin) => `Done: ${origin} is recognised.`,
  stands: (origin) => `${origin} is recognised already.`,
  provenMore:
    'One can act there from now on; on a page that is open elsewhere, a minute later, once reloaded. You may go back to the desk.',
  over: 'This link is over: it was used or renewed, or is more than thirty days old.',
  overMore: 'At the desk, in the settings of the site, take the one that is shown, or make a new one.',
  other: (origin) => `This link is for another address than that of this page, ${origin}.`,
  otherMore: 'At the desk, add this address, or open the link as it is given.',
  tooMany: 'Too many attempts come from here. Try again in an hour with the same link.',
  unreachable: 'This page is not recognised yet: we did not answer.',
  retry: 'Try again',
}

export const proveStrings: Readonly<Record<Language, ProveStrings>> = { fr: french, en: english }

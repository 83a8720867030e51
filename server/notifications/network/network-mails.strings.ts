import type { Language } from '../../base/language.js'

const frenchNetworkMails = {
  proposal: {
    accepted: {
      subject: (name: string) => `«\u00a0${name}\u00a0» est sur la carte`,
      opening: (name: string, _place: string) =>
        `Merci\u00a0: «\u00a0${name}\u00a0», que vous avez proposé, est maintenant montré à tout le monde.`,
    },
    merged: {
      subject: (name: string) => `«\u00a0${name}\u00a0» était déjà sur la carte`,
      opening: (name: string, place: string) =>
        `Merci. «\u00a0${name}\u00a0», que vous avez proposé, y était déjà sous le nom «\u00a0${place}\u00a0». Ce que vous avez écrit sert à la compléter quand il y manquait quelque chose.`,
    },
    refused: {
      subject: (name: string) => `«\u00a0${name}\u00a0» n’est pas ajouté à la carte`,
      opening: (name: string, _place: string) =>
        `Vous avez proposé «\u00a0${name}\u00a0». Le réseau ne l’ajoute pas. Voici pourquoi.`,
    },
    reason: 'Le réseau vous écrit\u00a0:',
    press: 'Voir la fiche',
    footer: (site: string) =>
      `Vous recevez cet e-mail parce que vous avez laissé votre adresse en proposant un lieu${site === '' ? '' : ` sur le site ${site}`}. Nous l’effaçons dans 30 jours.`,
  },
  asked: {
    subject: (name: string) => `${name} demande un site`,
    opening: (name: string, origin: string) =>
      `${name} voudrait montrer nos éléments sur ${origin}. Quelqu’un attend votre réponse.`,
    quote: (contact: string) => `${contact} écrit\u00a0:`,
    press: 'Répondre',
    footer: 'Vous recevez cet e-mail parce que vous tenez le réseau.',
  },
  joined: {
    accepted: {
      subject: (name: string) => `${name}\u00a0: votre site est ouvert`,
      opening: (name: string) => `C’est fait, comme vous l’avez demandé\u00a0: ${name} rejoint le réseau.`,
      after: [
        'La personne qui s’en occupera reçoit une invitation par un autre e-mail. Au bureau, elle trouvera le code à coller dans la page et l’adresse à ouvrir une fois pour que le site soit reconnu.',
      ],
    },
    refused: {
      subject: (name: string) => `Votre demande pour ${name}`,
      opening: (name: string) =>
        `Vous avez demandé un site pour ${name} et le réseau ne l’ouvre pas pour le moment. Voici pourquoi.`,
      after: ['Vous pouvez faire une nouvelle demande quand vous voulez.'],
    },
    reason: 'Le réseau vous écrit\u00a0:',
    press: 'Voir le site',
    footer: 'Vous recevez cet e-mail parce que vous avez demandé un site. Nous effaçons votre adresse dans 30 jours.',
  },
}

export type NetworkMails = typeof frenchNetworkMails

const englishNetworkMails: NetworkMails = {
  proposal: {
    accepted: {
      subject: (name) => `“${name}” is on the map`,
      opening: (name, _place) => `Thank you: “${name}”, which you proposed, is now shown to everybody.`,
    },
    merged: {
      subject: (name) => `“${name}” was on the map already`,
      opening: (name, place) =>
        `Thank you. “${name}”, which you proposed, was there already as “${place}”. What you wrote completes it where something was missing.`,
    },
    refused: {
      subject: (name) => `“${name}” is not added to the map`,
      opening: (name, _place) => `You proposed “${name}”. The network does not add it. This is why.`,
    },
    reason: 'The network writes to you:',
    press: 'See its sheet',
    footer: (site) =>
      `You receive this e-mail because you left your address when you proposed a place${site === '' ? '' : ` on the site ${site}`}. We erase it in 30 days.`,
  },
  asked: {
    subject: (name) => `${name} asks for a site`,
    opening: (name, origin) => `${name} would like to show our elements on ${origin}. Somebody waits for your answer.`,
    quote: (contact) => `${contact} writes:`,
    press: 'Answer',
    footer: 'You receive this e-mail because you run the network.',
  },
  joined: {
    accepted: {
      subject: (name) => `${name}: your site is open`,
      opening: (name) => `It is done, as you asked: ${name} joins the network.`,
      after: [
        'Whoever will look after it receives an invitation by another e-mail. At the desk they find the code to paste into the page, and the address to open once so that the site is recognised.',
      ],
    },
    refused: {
      subject: (name) => `Your request for ${name}`,
      opening: (name) => `You asked for a site for ${name} and the network does not open it for now. This is why.`,
      after: ['You may ask again whenever you like.'],
    },
    reason: 'The network writes to you:',
    press: 'See the site',
    footer: 'You receive this e-mail because you asked for a site. We erase your address in 30 days.',
  },
}

export const networkMails: Readonly<Record<Language, NetworkMails>> = {
  fr: frenchNetworkMails,
  en: englishNetworkMails,
}

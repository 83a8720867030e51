import type { Language } from '../../base/language.js'
import { ended } from '../../../widgets/words/ended.js'

type Said = { readonly subject: string; readonly opening: readonly string[]; readonly after?: readonly string[] }

type Words = {
  readonly sent: (name: string) => Said
  readonly zone: (name: string) => Said
  /** To those who run the workshop. */
  readonly answered: {
    readonly admitted: (name: string, sites: readonly string[]) => Said
    readonly resumed: (name: string, sites: readonly string[]) => Said
    readonly asked: (name: string, sites: readonly string[]) => Said
    readonly refused: (name: string, sites: readonly string[]) => Said
    readonly suspended: (name: string, sites: readonly string[]) => Said
    readonly zone: (name: string, sites: readonly string[]) => Said
    readonly 'zone-refused': (name: string, sites: readonly string[]) => Said
  }
  /** To somebody whose visit stands. */
  readonly stands: (name: string, when: string) => Said
  readonly theirWords: string
  readonly ourWords: string
  readonly look: string
  readonly desk: string
  readonly visit: string
  readonly footers: { readonly network: string; readonly team: string; readonly resident: string }
}

const seenOn = (sites: readonly string[], none: string, some: (listed: string) => string): string =>
  sites.length === 0 ? none : some(sites.join(', '))

const french: Words = {
  sent: (name) => ({
    subject: `${name} demande à être admis`,
    opening: [`${ended(`${name} a rempli ce qu’il fallait et accepté la charte`)} Quelqu’un attend votre réponse.`],
  }),
  zone: (name) => ({
    subject: `${name} voudrait aller ailleurs`,
    opening: [`${ended(`${name} demande à changer où il va`)} Rien ne change avant votre réponse.`],
  }),
  answered: {
    zone: (name) => ({
      subject: `${name}\u00a0: votre nouvelle zone est acceptée`,
      opening: ['Les habitants vous trouvent là dès maintenant.'],
    }),
    'zone-refused': (name) => ({
      subject: `${name}\u00a0: votre zone reste comme elle était`,
      opening: ['Le réseau a regardé où vous voudriez aller, et ne le change pas. Voici pourquoi.'],
    }),
    admitted: (name, sites) => ({
      subject: `${name} est ouvert`,
      opening: [
        seenOn(
          sites,
          'Les habitants peuvent prendre rendez-vous dès maintenant.',
          (listed) => `Les habitants peuvent prendre rendez-vous dès maintenant, sur\u00a0: ${ended(listed)}`,
        ),
      ],
      after: ['Vos heures, vos travaux et votre rythme se changent à tout moment au bureau.'],
    }),
    resumed: (name, sites) => ({
      subject: `${name} prend de nouveau des rendez-vous`,
      opening: [seenOn(sites, 'Le réseau vous a rouvert.', (listed) => `On vous retrouve sur\u00a0: ${ended(listed)}`)],
    }),
    asked: (name) => ({
      subject: `Une question sur ${name}`,
      opening: ['Le réseau a regardé votre atelier et vous demande quelque chose avant de l’ouvrir.'],
      after: ['Changez ce qu’il faut au bureau, répondez, et envoyez-le de nouveau.'],
    }),
    refused: (name) => ({
      subject: `${name} n’est pas admis pour le moment`,
      opening: ['Le réseau a regardé votre atelier et ne l’ouvre pas. Voici pourquoi.'],
      after: ['Rien n’est perdu\u00a0: ce que vous avez rempli reste au bureau, et peut être envoyé de nouveau.'],
    }),
    suspended: (name) => ({
      subject: `${name} est suspendu`,
      opening: [
        'Le réseau a suspendu votre atelier\u00a0: plus aucune heure n’est proposée. Les rendez-vous fixés restent, et les personnes sont prévenues qu’ils tiennent. Voici pourquoi.',
      ],
    }),
  },
  stands: (name, when) => ({
    subject: `Votre rendez-vous tient\u00a0: ${when}`,
    opening: [
      `${ended(`${name} ne prend plus de nouveaux rendez-vous pour le moment`)} Le vôtre reste fixé\u00a0: ${ended(when)}`,
    ],
    after: ['Si quelque chose change, l’atelier vous l’écrira.'],
  }),
  theirWords: 'L’atelier vous écrit\u00a0:',
  ourWords: 'Le réseau vous écrit\u00a0:',
  look: 'Regarder l’atelier',
  desk: 'Ouvrir le bureau',
  visit: 'Voir mon rendez-vous',
  footers: {
    network: 'Vous recevez cet e-mail parce que vous tenez le réseau.',
    team: 'Vous recevez cet e-mail parce que vous êtes responsable de cet atelier.',
    resident: 'Vous recevez cet e-mail parce que vous avez rendez-vous dans cet atelier.',
  },
}

const english: Words = {
  sent: (name) => ({
    subject: `${name} asks to be admitted`,
    opening: [
      `${ended(`${name} has filled in what is needed and accepted the charter`)} Somebody waits for your answer.`,
    ],
  }),
  zone: (name) => ({
    subject: `${name} would like to go elsewhere`,
    opening: [`${ended(`${name} asks to change where it goes`)} Nothing changes before your answer.`],
  }),
  answered: {
    zone: (name) => ({
      subject: `${name}: your new zone is accepted`,
      opening: ['People find you there from now on.'],
    }),
    'zone-refused': (name) => ({
      subject: `${name}: your zone stays as it was`,
      opening: ['The network has looked at where you would like to go, and does not change it. This is why.'],
    }),
    admitted: (name, sites) => ({
      subject: `${name} is open`,
      opening: [
        seenOn(sites, 'People can book from now on.', (listed) => `People can book from now on, at: ${ended(listed)}`),
      ],
      after: ['Your hours, works and rhythm can be changed at any time at the desk.'],
    }),
    resumed: (name, sites) => ({
      subject: `${name} takes bookings again`,
      opening: [
        seenOn(
          sites,
          'The network has reopened your workshop.',
          (listed) => `People find you again at: ${ended(listed)}`,
        ),
      ],
    }),
    asked: (name) => ({
      subject: `A question about ${name}`,
      opening: ['The network has looked at your workshop and asks you something before it opens.'],
      after: ['Change what is needed at the desk, answer, and send it again.'],
    }),
    refused: (name) => ({
      subject: `${name} is not admitted for now`,
      opening: ['The network has looked at your workshop and does not open it. This is why.'],
      after: ['Nothing is lost: what you filled in stays at the desk, and may be sent again.'],
    }),
    suspended: (name) => ({
      subject: `${name} is suspended`,
      opening: [
        'The network has suspended your workshop: no time is offered any more. Appointments that are fixed stay, and people are told that they stand. This is why.',
      ],
    }),
  },
  stands: (name, when) => ({
    subject: `Your appointment stands: ${when}`,
    opening: [`${ended(`${name} takes no new bookings for now`)} Yours stays fixed: ${ended(when)}`],
    after: ['Should anything change, the workshop will write to you.'],
  }),
  theirWords: 'The workshop writes to you:',
  ourWords: 'The network writes to you:',
  look: 'Look at the workshop',
  desk: 'Open the desk',
  visit: 'See my appointment',
  footers: {
    network: 'You receive this e-mail because you run the network.',
    team: 'You receive this e-mail because you manage this workshop.',
    resident: 'You receive this e-mail because you have an appointment at this workshop.',
  },
}

export const workshopMails: Readonly<Record<Language, Words>> = { fr: french, en: english }

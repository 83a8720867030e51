import type { Language } from '../../base/language.js'

type Told = { readonly title: string; readonly who: string; readonly site: string }

type Words = {
  readonly moderator: {
    readonly subject: (told: Told) => string
    readonly title: string
    readonly opening: (told: Told) => string
    readonly reason: string
    readonly said: string
    readonly thread: string
    readonly press: string
    readonly after: readonly string[]
    readonly footer: (site: string) => string
  }
  readonly side: {
    readonly subject: (told: Told) => string
    readonly title: string
    readonly opening: (told: Told) => readonly string[]
    readonly press: string
    readonly after: readonly string[]
  }
}

export const reportMails: Readonly<Record<Language, Words>> = {
  fr: {
    moderator: {
      subject: ({ title }) => `Une conversation est signalée\u00a0: ${title}`,
      title: 'Une conversation est signalée',
      opening: ({ title, who }) =>
        `${who} demande votre aide, à propos de «\u00a0${title}\u00a0». Voici ce que les deux personnes se sont dit\u00a0; elles savent que vous le lisez.`,
      reason: 'Raison',
      said: 'Ses mots',
      thread: 'Ce qui s’est dit\u00a0:',
      press: 'Ouvrir la modération',
      after: ['Ces mots n’ont été montrés à personne d’autre. Ne transférez pas cet e-mail.'],
      footer: (site) => `Vous recevez cet e-mail parce que vous veillez sur le site «\u00a0${site}\u00a0».`,
    },
    side: {
      subject: ({ title }) => `Votre conversation est signalée\u00a0: ${title}`,
      title: 'L’équipe du site lit votre conversation',
      opening: ({ title, site, who }) => [
        `L’un de vous deux a demandé de l’aide à propos de «\u00a0${title}\u00a0»\u00a0: ${who} et vous.`,
        `L’équipe du site «\u00a0${site}\u00a0» lit ce que vous vous êtes dit, pour aider. Elle n’y avait pas accès avant.`,
      ],
      press: 'Voir la page',
      after: [],
    },
  },
  en: {
    moderator: {
      subject: ({ title }) => `A conversation is reported: ${title}`,
      title: 'A conversation is reported',
      opening: ({ title, who }) =>
        `${who} asks for your help about “${title}”. Here is what the two people said to each other; they know that you read it.`,
      reason: 'Reason',
      said: 'Their words',
      thread: 'What was said:',
      press: 'Open the moderation',
      after: ['These words were shown to nobody else. Do not forward this e-mail.'],
      footer: (site) => `You receive this e-mail because you look after the site “${site}”.`,
    },
    side: {
      subject: ({ title }) => `Your conversation is reported: ${title}`,
      title: 'The site’s team reads your conversation',
      opening: ({ title, site, who }) => [
        `One of you two asked for help about “${title}”: ${who} and you.`,
        `The team of the site “${site}” reads what you said to each other, to help. It had no access before.`,
      ],
      press: 'See the page',
      after: [],
    },
  },
}

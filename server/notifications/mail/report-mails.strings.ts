import { englishHiding } from '../../../widgets/words/moderation/hiding.strings.en.js'
import { frenchHiding, type HidingWords } from '../../../widgets/words/moderation/hiding.strings.js'
import type { Language } from '../../base/language.js'

type Waiting = { readonly title: string; readonly site: string }
type Reported = Waiting & { readonly who: string }

type ReportWords = {
  readonly moderator: {
    readonly subject: (told: Waiting) => string
    readonly title: string
    readonly opening: (told: Waiting) => string
    readonly reason: string
    readonly reasons: HidingWords['reasons']
    readonly press: string
    readonly footer: (site: string) => string
  }
  readonly side: {
    readonly subject: (told: Reported) => string
    readonly title: string
    readonly opening: (told: Reported) => readonly string[]
    readonly press: string
    readonly after: readonly string[]
  }
}

export const reportMails: Readonly<Record<Language, ReportWords>> = {
  fr: {
    moderator: {
      subject: ({ title }) => `Une conversation est signalée\u00a0: ${title}`,
      title: 'Une conversation est signalée',
      opening: ({ title }) =>
        `L’une des deux personnes demande votre aide, à propos de «\u00a0${title}\u00a0». Ce qui s’est dit jusque-là attend au bureau, dans «\u00a0Modération\u00a0»\u00a0; les deux savent que vous le lisez.`,
      reason: 'Raison',
      reasons: frenchHiding.reasons,
      press: 'Ouvrir la modération',
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
      opening: ({ title }) =>
        `One of the two people asks for your help about “${title}”. What was said until then waits at the desk, in “Moderation”; both know that you read it.`,
      reason: 'Reason',
      reasons: englishHiding.reasons,
      press: 'Open the moderation',
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

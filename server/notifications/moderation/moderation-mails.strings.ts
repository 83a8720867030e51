import {
  type KindNouns,
  englishCalled,
  frenchCalled,
  type EnglishCalled,
  type EnglishNoun,
  type FrenchCalled,
  type FrenchNoun,
} from '../../../widgets/words/moderation/subject-kinds.strings.js'
import type { Language } from '../../base/language.js'
import { frenchHiding } from '../../../widgets/words/moderation/hiding.strings.js'
import { frenchReportReasons } from '../../../widgets/words/moderation/report-reasons.strings.js'
import type { ReportOutcome, ReportReason } from '../../moderation/index.js'
import { englishHiding } from '../../../widgets/words/moderation/hiding.strings.en.js'
import { englishReportReasons } from '../../../widgets/words/moderation/report-reasons.strings.en.js'

const answers = (called: FrenchCalled): Record<ReportOutcome, (title: string, where: string) => string> => ({
  hidden: (title, where) => `${called.The} «\u00a0${title}\u00a0» n’est plus montré${called.e}${where}.`,
  shown: (title) =>
    `${called.The} «\u00a0${title}\u00a0» reste montré${called.e}\u00a0: rien n’y est contraire aux règles du réseau.`,
  over: (title) =>
    `${called.The} «\u00a0${title}\u00a0» a été retiré${called.e} entre-temps. Il n’y a plus rien à décider.`,
})

const french = (called: FrenchCalled, unseen: FrenchCalled) => ({
  hidden: {
    subject: (title: string) => `Votre ${called.noun} n’est plus montré${called.e}\u00a0: ${title}`,
    title: `Votre ${called.noun} n’est plus montré${called.e}`,
    /** Mails about what was looked at before it shows. */
    refused: {
      subject: (title: string) => `Votre ${unseen.noun} n’est pas publié${unseen.e}\u00a0: ${title}`,
      title: `Votre ${unseen.noun} n’est pas publié${unseen.e}`,
      opening: (title: string) =>
        `«\u00a0${title}\u00a0» a été regardé${unseen.e}, et personne d’autre ne ${unseen.la} voit. Vous pouvez ${unseen.la} corriger dans «\u00a0Mon espace\u00a0», puis demander ci-dessous qu’on ${unseen.la} regarde à nouveau.`,
    },
    everywhere: (title: string) => `${called.The} «\u00a0${title}\u00a0» n’est plus montré${called.e} nulle part.`,
    onSite: (title: string, site: string) =>
      `${called.The} «\u00a0${title}\u00a0» n’est plus montré${called.e} sur le site «\u00a0${site}\u00a0». Les autres sites ${called.la} montrent encore.`,
    bySite: (site: string) => `L’équipe du site «\u00a0${site}\u00a0» l’a décidé.`,
    byNetwork: 'Le réseau l’a décidé.',
    byReports: (day: string, hour: string) =>
      `Plusieurs personnes l’ont signalé${called.e}. Si personne ne décide autrement, ${called.it} sera montré${called.e} à nouveau le ${day} à ${hour}.`,
    afterReport: `Quelqu’un l’avait signalé${called.e}.`,
    reason: 'Pourquoi',
    reasons: frenchHiding.reasons satisfies Record<ReportReason, string>,
    otherBelow: 'Une autre raison, dite ci-dessous',
    from: 'Ce que l’équipe ajoute\u00a0:',
    press: 'Contester',
    after: [
      'Vous pouvez contester une fois, en quelques mots. Une personne lira ce que vous écrivez et vous répondra par e-mail.',
      'Vous pouvez aussi vous adresser à un tribunal.',
    ],
    rules: (address: string) => `Les règles du réseau\u00a0: ${address}`,
    footer: `Vous recevez cet e-mail parce que vous avez publié ${called.this}.`,
  },
  asked: {
    subject: (title: string) => `Votre ${called.noun} est à modifier\u00a0: ${title}`,
    title: `Votre ${called.noun} est à modifier`,
    everywhere: (title: string) =>
      `Une personne a lu ${called.the} «\u00a0${title}\u00a0» et vous demande de ${called.la} modifier. En attendant, ${called.it} n’est plus montré${called.e}.`,
    onSite: (title: string, site: string) =>
      `Une personne a lu ${called.the} «\u00a0${title}\u00a0» et vous demande de ${called.la} modifier. En attendant, ${called.it} n’est plus montré${called.e} sur le site «\u00a0${site}\u00a0». Les autres sites ${called.la} montrent encore.`,
    from: 'Ce qui est à modifier\u00a0:',
    press: `Modifier ${called.my}`,
    after: [
      `Une fois modifié${called.e}, ${called.it} est relu${called.e}, puis montré${called.e} à nouveau. Vous recevrez un e-mail.`,
    ],
    contest: (page: string) =>
      `Vous n’êtes pas d’accord\u00a0? Vous pouvez contester une fois, en quelques mots\u00a0: ${page}`,
  },
  barred: {
    onSite: (site: string) => `sur le site «\u00a0${site}\u00a0»`,
    everywhere: 'sur les sites du réseau',
    subject: (where: string) => `Vous ne pouvez plus publier ${where}`,
    title: 'Vous ne pouvez plus publier',
    opening: (where: string) =>
      `Vous ne pouvez plus publier d’offre ${where}, ni modifier ou renouveler celles qui y sont.`,
    until: (day: string) => `Cela prend fin le ${day}\u00a0: vous pourrez alors publier à nouveau, sans rien demander.`,
    untilSite: 'Cela dure jusqu’à ce que l’équipe de ce site en décide autrement.',
    untilNetwork: 'Cela dure jusqu’à ce que le réseau en décide autrement.',
    press: 'Écrire à l’équipe du réseau',
    stays:
      'Vos offres déjà en ligne y restent\u00a0: vous pouvez les mettre en pause ou les retirer dans votre espace.',
    leftOut:
      'Vos offres n’y sont plus montrées. Les autres sites décident pour eux\u00a0: dans votre espace, vous pouvez les mettre en pause ou les retirer.',
    after: [
      'Vous n’êtes pas d’accord\u00a0? Répondez à l’équipe du réseau, dont voici l’adresse\u00a0: une personne lira ce que vous écrivez. Vous pouvez aussi vous adresser à un tribunal.',
    ],
    footer: 'Vous recevez cet e-mail parce que vous avez publié des offres.',
  },
  readmitted: {
    subject: (where: string) => `Vous pouvez à nouveau publier ${where}`,
    title: 'Vous pouvez à nouveau publier',
    opening: (where: string) => `Vous pouvez à nouveau publier des offres ${where}. Il n’y a rien à faire de plus.`,
  },
  shown: {
    subject: (title: string) => `Votre ${called.noun} est montré${called.e} à nouveau\u00a0: ${title}`,
    title: `Votre ${called.noun} est montré${called.e} à nouveau`,
    opening: (title: string) => `${called.The} «\u00a0${title}\u00a0» est montré${called.e} à nouveau.`,
    footer: `Vous recevez cet e-mail parce que vous avez publié ${called.this}.`,
  },
  kept: {
    subject: (title: string) => `Votre contestation\u00a0: ${title}`,
    title: 'Votre contestation a été lue',
    opening: (title: string) =>
      `Une personne a lu ce que vous avez écrit. ${called.The} «\u00a0${title}\u00a0» reste caché${called.e}.`,
    footer: 'Vous recevez cet e-mail parce que vous avez contesté cette décision.',
  },
  received: {
    subject: (title: string) => `Signalement reçu\u00a0: ${title}`,
    title: 'Votre signalement est reçu',
    opening: (title: string) => `Vous avez signalé ${called.the} «\u00a0${title}\u00a0». Merci.`,
    next: `Une personne ${called.la} lira et décidera. Un e-mail vous dira ce qui a été décidé.`,
    reason: 'Pourquoi',
    reasons: frenchReportReasons,
    from: 'Ce que vous avez écrit\u00a0:',
  },
  report: {
    subject: (title: string) => `Votre signalement\u00a0: ${title}`,
    title: 'Ce qui a été décidé de votre signalement',
    opening: (day: string) => `Vous avez signalé ${called.one} le ${day}. Merci.`,
    answers: answers(called),
    onSite: (site: string) => ` sur le site «\u00a0${site}\u00a0»`,
    decided: 'Une personne l’a décidé.',
    /** Where what was reported stays. */
    against: 'Une personne l’a décidé. Si vous n’êtes pas d’accord, vous pouvez vous adresser à un tribunal.',
    footer: (site: string) =>
      `Vous recevez cet e-mail parce que vous avez signalé ${called.one} du site «\u00a0${site}\u00a0».`,
  },
})

const frenchModerationMails = (noun: FrenchNoun, unseen = noun) => french(frenchCalled(noun), frenchCalled(unseen))

export type ModerationMails = ReturnType<typeof french>

const english = ({ noun, one }: EnglishCalled, unseen: EnglishCalled): ModerationMails => ({
  hidden: {
    subject: (title) => `Your ${noun} is no longer shown: ${title}`,
    title: `Your ${noun} is no longer shown`,
    refused: {
      subject: (title) => `Your ${unseen.noun} is not published: ${title}`,
      title: `Your ${unseen.noun} is not published`,
      opening: (title) =>
        `“${title}” has been looked at, and nobody else sees it. You can correct it in “My space”, then ask below for another look.`,
    },
    everywhere: (title) => `The ${noun} “${title}” is no longer shown anywhere.`,
    onSite: (title, site) =>
      `The ${noun} “${title}” is no longer shown on the site “${site}”. The other sites still show it.`,
    bySite: (site) => `The team of the site “${site}” decided this.`,
    byNetwork: 'The network decided this.',
    byReports: (day, hour) =>
      `Several people reported it. Unless somebody decides otherwise, it will be shown again on ${day} at ${hour}.`,
    afterReport: 'Somebody had reported it.',
    reason: 'Why',
    reasons: englishHiding.reasons,
    otherBelow: 'Another reason, told below',
    from: 'What they add:',
    press: 'Object',
    after: [
      'You may object once, in a few words. A person will read what you write and answer you by e-mail.',
      'You may also go to a court.',
    ],
    rules: (address) => `The rules of the network: ${address}`,
    footer: `You receive this e-mail because you published this ${noun}.`,
  },
  asked: {
    subject: (title) => `Your ${noun} is to be changed: ${title}`,
    title: `Your ${noun} is to be changed`,
    everywhere: (title) =>
      `A person has read the ${noun} “${title}” and asks you to change it. Meanwhile it is no longer shown.`,
    onSite: (title, site) =>
      `A person has read the ${noun} “${title}” and asks you to change it. Meanwhile it is no longer shown on the site “${site}”. The other sites still show it.`,
    from: 'What is to be changed:',
    press: `Change my ${noun}`,
    after: ['Once changed it is read again, then shown again. You will receive an e-mail.'],
    contest: (page) => `Do you disagree? You may object once, in a few words: ${page}`,
  },
  barred: {
    onSite: (site) => `on the site “${site}”`,
    everywhere: 'on the sites of the network',
    subject: (where) => `You may no longer publish ${where}`,
    title: 'You may no longer publish',
    opening: (where) => `You may no longer publish offers ${where}, nor change or renew those that are there.`,
    until: (day) => `This ends on ${day}: you may then publish again, without asking anybody.`,
    untilSite: 'This lasts until the team of that site decides otherwise.',
    untilNetwork: 'This lasts until the network decides otherwise.',
    press: 'Write to the team of the network',
    stays: 'Your offers that are shown stay so: you may pause them or take them away in your space.',
    leftOut:
      'Your offers are no longer shown there. Other sites decide for themselves: you may pause your offers or take them away in your space.',
    after: [
      'Do you disagree? Answer the team of the network at this address: a person will read what you write. You may also go to a court.',
    ],
    footer: 'You receive this e-mail because you published offers.',
  },
  readmitted: {
    subject: (where) => `You may publish again ${where}`,
    title: 'You may publish again',
    opening: (where) => `You may publish offers again ${where}. There is nothing more to do.`,
  },
  shown: {
    subject: (title) => `Your ${noun} is shown again: ${title}`,
    title: `Your ${noun} is shown again`,
    opening: (title) => `The ${noun} “${title}” is shown again.`,
    footer: `You receive this e-mail because you published this ${noun}.`,
  },
  kept: {
    subject: (title) => `Your objection: ${title}`,
    title: 'Your objection has been read',
    opening: (title) => `A person has read what you wrote. The ${noun} “${title}” stays hidden.`,
    footer: 'You receive this e-mail because you objected to this decision.',
  },
  received: {
    subject: (title) => `Report received: ${title}`,
    title: 'Your report has come in',
    opening: (title) => `You reported the ${noun} “${title}”. Thank you.`,
    next: 'A person will read it and decide. An e-mail will tell you what was decided.',
    reason: 'Why',
    reasons: englishReportReasons,
    from: 'What you wrote:',
  },
  report: {
    subject: (title) => `Your report: ${title}`,
    title: 'What was decided about your report',
    opening: (day) => `You reported ${one} on ${day}. Thank you.`,
    answers: {
      hidden: (title, where) => `The ${noun} “${title}” is no longer shown${where}.`,
      shown: (title) => `The ${noun} “${title}” is still shown: nothing in it is against the rules of the network.`,
      over: (title) => `The ${noun} “${title}” was taken away meanwhile. There is nothing left to decide.`,
    },
    onSite: (site) => ` on the site “${site}”`,
    decided: 'A person decided this.',
    against: 'A person decided this. If you disagree, you may go to a court.',
    footer: (site) => `You receive this e-mail because you reported ${one} of the site “${site}”.`,
  },
})

const englishModerationMails = (noun: EnglishNoun, unseen = noun): ModerationMails =>
  english(englishCalled(noun), englishCalled(unseen))

const mails: Readonly<Record<Language, (called: KindNouns) => ModerationMails>> = {
  fr: ({ fr, unseen }) => frenchModerationMails(fr, unseen?.fr),
  en: ({ en, unseen }) => englishModerationMails(en, unseen?.en),
}

/** In the words of what they are about. */
export const moderationMails = (language: Language, called: KindNouns): ModerationMails => mails[language](called)

const lateCounted =
  ({ One, nouns, e }: FrenchCalled) =>
  (titles: readonly string[]) =>
    titles.length === 1 ? `${One} attend d’être regardé${e}` : `${titles.length} ${nouns} attendent d’être regardé${e}s`

const toNetwork = ({ noun }: FrenchCalled) =>
  `Vous recevez cet e-mail, une fois par ${noun}, parce que vous administrez le réseau.`

const frenchLooks = (called: FrenchCalled) => ({
  subject: (titles: readonly string[]) =>
    titles.length === 1 ? `${lateCounted(called)(titles)}\u00a0: ${titles[0]}` : lateCounted(called)(titles),
  title: lateCounted(called),
  since: (day: string) => `attend depuis le ${day}`,
  press: 'Ouvrir le bureau',
  site: {
    opening: (site: string) =>
      `Sur le site «\u00a0${site}\u00a0», les trois jours annoncés sont passés, et personne n’a regardé ce qui suit. Tant que c’est ainsi, personne d’autre ne le voit.`,
    after: (day: string) => `Sans réponse le ${day}, c’est le réseau qui regardera.`,
    footer: `Vous recevez cet e-mail, une fois par ${called.noun}, parce que vous modérez ou gérez ce site.`,
  },
  network: {
    opening: (site: string) =>
      `En sept jours, personne sur le site «\u00a0${site}\u00a0» n’a regardé ce qui suit. C’est maintenant au réseau de le faire.`,
    footer: toNetwork(called),
  },
  nobodys: {
    opening: (site: string) =>
      `Le site «\u00a0${site}\u00a0» n’a personne pour regarder ce qui suit\u00a0: c’est au réseau de le faire.`,
    footer: toNetwork(called),
  },
})

const frenchLateLooks = (noun: FrenchNoun) => frenchLooks(frenchCalled(noun))

export type LateLookMails = ReturnType<typeof frenchLooks>

const englishCounted =
  ({ noun, nouns }: EnglishCalled) =>
  (titles: readonly string[]) =>
    titles.length === 1 ? `One ${noun} waits to be looked at` : `${titles.length} ${nouns} wait to be looked at`

const englishToNetwork = ({ noun }: EnglishCalled) =>
  `You receive this e-mail, once for each ${noun}, because you administer the network.`

const englishLooks = (called: EnglishCalled): LateLookMails => ({
  subject: (titles) =>
    titles.length === 1 ? `${englishCounted(called)(titles)}: ${titles[0]}` : englishCounted(called)(titles),
  title: englishCounted(called),
  since: (day) => `waits since ${day}`,
  press: 'Open the desk',
  site: {
    opening: (site) =>
      `On the site “${site}”, the three days that were promised are over, and nobody has looked at what follows. Until then nobody else sees it.`,
    after: (day) => `Without an answer by ${day}, the network will look.`,
    footer: `You receive this e-mail, once for each ${called.noun}, because you moderate or manage this site.`,
  },
  network: {
    opening: (site) =>
      `In seven days, nobody at the site “${site}” has looked at what follows. It is now for the network to do so.`,
    footer: englishToNetwork(called),
  },
  nobodys: {
    opening: (site) => `The site “${site}” has nobody to look at what follows: it is for the network to do so.`,
    footer: englishToNetwork(called),
  },
})

const englishLateLooks = (noun: EnglishNoun): LateLookMails => englishLooks(englishCalled(noun))

export const lateLookMails: Readonly<Record<Language, (called: KindNouns) => LateLookMails>> = {
  fr: ({ fr, unseen }) => frenchLateLooks((unseen ?? { fr }).fr),
  en: ({ en, unseen }) => englishLateLooks((unseen ?? { en }).en),
}

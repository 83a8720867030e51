import { frenchHiding } from '../../../widgets/words/moderation/hiding.strings.js'
import { frenchReportReasons } from '../../../widgets/words/moderation/report-reasons.strings.js'
import type { ReportOutcome, ReportReason } from '../../moderation/index.js'

const answers: Record<ReportOutcome, (title: string, where: string) => string> = {
  hidden: (title, where) => `L’offre «\u00a0${title}\u00a0» n’est plus montrée${where}.`,
  shown: (title) => `L’offre «\u00a0${title}\u00a0» reste montrée\u00a0: rien n’y est contraire aux règles du réseau.`,
  over: (title) =>
    `L’offre «\u00a0${title}\u00a0» a été retirée par la personne qui la proposait. Il n’y a plus rien à décider.`,
}

export const frenchModerationMails = {
  hidden: {
    subject: (title: string) => `Votre offre n’est plus montrée\u00a0: ${title}`,
    title: 'Votre offre n’est plus montrée',
    /** What was looked at before it shows. */
    refused: {
      subject: (title: string) => `Votre annonce n’est pas publiée\u00a0: ${title}`,
      title: 'Votre annonce n’est pas publiée',
      opening: (title: string) =>
        `«\u00a0${title}\u00a0» a été regardée, et personne d’autre ne la voit. Vous pouvez la corriger dans «\u00a0Mon espace\u00a0», puis demander ci-dessous qu’on la regarde à nouveau.`,
    },
    everywhere: (title: string) => `L’offre «\u00a0${title}\u00a0» n’est plus montrée nulle part.`,
    onSite: (title: string, site: string) =>
      `L’offre «\u00a0${title}\u00a0» n’est plus montrée sur le site «\u00a0${site}\u00a0». Les autres sites la montrent encore.`,
    bySite: (site: string) => `L’équipe du site «\u00a0${site}\u00a0» l’a décidé.`,
    byNetwork: 'Le réseau l’a décidé.',
    byReports: (day: string, hour: string) =>
      `Plusieurs personnes l’ont signalée. Si personne ne décide autrement, elle sera montrée à nouveau le ${day} à ${hour}.`,
    afterReport: 'Quelqu’un l’avait signalée.',
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
    footer: 'Vous recevez cet e-mail parce que vous avez publié cette offre.',
  },
  asked: {
    subject: (title: string) => `Votre offre est à modifier\u00a0: ${title}`,
    title: 'Votre offre est à modifier',
    everywhere: (title: string) =>
      `Une personne a lu l’offre «\u00a0${title}\u00a0» et vous demande de la modifier. En attendant, elle n’est plus montrée.`,
    onSite: (title: string, site: string) =>
      `Une personne a lu l’offre «\u00a0${title}\u00a0» et vous demande de la modifier. En attendant, elle n’est plus montrée sur le site «\u00a0${site}\u00a0». Les autres sites la montrent encore.`,
    from: 'Ce qui est à modifier\u00a0:',
    press: 'Modifier mon offre',
    after: ['Une fois modifiée, elle est relue, puis montrée à nouveau. Vous recevrez un e-mail.'],
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
    subject: (title: string) => `Votre offre est montrée à nouveau\u00a0: ${title}`,
    title: 'Votre offre est montrée à nouveau',
    opening: (title: string) => `L’offre «\u00a0${title}\u00a0» est montrée à nouveau.`,
    footer: 'Vous recevez cet e-mail parce que vous avez publié cette offre.',
  },
  kept: {
    subject: (title: string) => `Votre contestation\u00a0: ${title}`,
    title: 'Votre contestation a été lue',
    opening: (title: string) =>
      `Une personne a lu ce que vous avez écrit. L’offre «\u00a0${title}\u00a0» reste cachée.`,
    footer: 'Vous recevez cet e-mail parce que vous avez contesté cette décision.',
  },
  received: {
    subject: (title: string) => `Signalement reçu\u00a0: ${title}`,
    title: 'Votre signalement est reçu',
    opening: (title: string) => `Vous avez signalé l’offre «\u00a0${title}\u00a0». Merci.`,
    next: 'Une personne la lira et décidera. Un e-mail vous dira ce qui a été décidé.',
    reason: 'Pourquoi',
    reasons: frenchReportReasons,
    from: 'Ce que vous avez écrit\u00a0:',
  },
  report: {
    subject: (title: string) => `Votre signalement\u00a0: ${title}`,
    title: 'Ce qui a été décidé de votre signalement',
    opening: (day: string) => `Vous avez signalé une offre le ${day}. Merci.`,
    answers,
    onSite: (site: string) => ` sur le site «\u00a0${site}\u00a0»`,
    decided: 'Une personne l’a décidé.',
    /** Where what was reported stays. */
    against: 'Une personne l’a décidé. Si vous n’êtes pas d’accord, vous pouvez vous adresser à un tribunal.',
    footer: (site: string) =>
      `Vous recevez cet e-mail parce que vous avez signalé une offre sur le site «\u00a0${site}\u00a0».`,
  },
}

export type ModerationMails = typeof frenchModerationMails

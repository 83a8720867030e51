import type { FrenchCalled } from '../../words/moderation/subject-kinds.strings.js'
import { frenchReportReasons } from '../../words/moderation/report-reasons.strings.js'
import { frenchLeft } from '../form/signs-left.strings.js'

/** The sheet of a kind says this of it: to make it of its noun (`frenchCalled`) would weigh more than these. */
type Called = Pick<FrenchCalled, 'the' | 'this' | 'This' | 'e'> & { readonly back: string }

export const frenchReport = (called: Called) => ({
  report: `Signaler ${called.this}`,
  reportIntro: `Sans compte. La personne qui propose ${called.this} ne saura pas qui l’a signalé${called.e}.`,
  back: `Revenir ${called.back}`,
  reason: 'Qu’est-ce qui ne va pas\u00a0?',
  reasons: frenchReportReasons,
  goodFaith: 'En envoyant, vous dites de bonne foi ce que vous avez vu.',
  reasonMissing: 'Choisissez une raison.',
  words: 'Ce que vous avez remarqué',
  optional: (label: string) => `${label} (facultatif)`,
  wordsLeft: frenchLeft,
  wordsMissing: 'Dites en quelques mots ce qui ne va pas.',
  contact: 'Votre adresse e\u2011mail',
  contactHint: 'Pour vous dire que c’est reçu, puis ce qui est décidé. Elle n’est montrée à personne d’autre.',
  contactWrong: 'Écrivez une adresse entière, comme alma@exemple.fr, ou laissez vide.',
  send: 'Envoyer le signalement',
  sending: 'Le signalement part…',
  sendAgain: 'Envoyer à nouveau',
  refusals: {
    unreachable: 'Le signalement n’est pas parti\u00a0: la connexion a manqué. Ce que vous avez écrit est gardé.',
    later: (when: string) =>
      `Trop de signalements viennent d’ici. Réessayez ${when}\u00a0: ce que vous avez écrit est gardé.`,
    soon: 'dans un moment',
    undeclared: 'Cette page ne peut pas envoyer de signalement. Vous pouvez le faire sur la nôtre.',
    gone: `${called.This} vient d’être retiré${called.e}\u00a0: il n’y a plus rien à signaler.`,
    other: 'Le signalement n’a pas pu être pris. Ce que vous avez écrit est gardé\u00a0: réessayez dans un moment.',
  },
  done: 'Merci, votre signalement est enregistré.',
  doneNext: `Les personnes qui s’occupent de ce site le liront. D’ici là, ${called.the} reste visible.`,
  doneMail: 'Un e\u2011mail vous le confirme\u00a0; un autre vous dira ce qui est décidé.',
  doneDanger: 'Si quelqu’un est en danger maintenant, appelez le 112.',
  ourPage: `Voir ${called.this} sur notre page`,
})

export type ReportStrings = ReturnType<typeof frenchReport>

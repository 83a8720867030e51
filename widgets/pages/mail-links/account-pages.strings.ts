import type { Language } from '../../words/language.js'
import { frenchMailPages, englishMailPages } from '../../words/account/mail-pages.strings.js'
import { englishRoles } from '../../words/desk/desk.strings.en.js'
import { frenchRoles } from '../../words/desk/desk.strings.js'
import { frenchFieldNames, englishFieldNames } from '../../words/field-names.strings.js'

const gone =
  'L’adresse a peut-être été coupée par le logiciel de courrier, ou le lien a déjà servi. Ouvrez à nouveau le lien de l’e-mail, en entier.'

const frenchAccountPages = {
  sending: 'Un instant…',
  loading: 'La page arrive…',
  again: 'Réessayer',
  failed: 'Le réseau a manqué\u00a0: rien n’a changé. Réessayez.',
  ownSpace: frenchMailPages.ownSpace,
  goneWords: gone,

  address: {
    title: frenchMailPages.address,
    words: (old: string, fresh: string) =>
      `Quelqu’un qui est connecté à votre compte veut remplacer ${old} par ${fresh}.`,
    unless: (day: string) => `Si personne ne dit rien ici, ce sera fait le ${day}.`,
    confirm: (fresh: string) => `Passer à ${fresh} maintenant`,
    stop: 'Ce n’est pas moi\u00a0: garder l’adresse et fermer toutes les connexions',
    done: 'L’adresse de votre compte a changé',
    doneWords: (fresh: string) => `Les codes et les avis arrivent maintenant à ${fresh}.`,
    stopped: 'Votre adresse reste la même',
    stoppedWords:
      'Toutes les connexions à votre compte sont fermées. Si quelqu’un d’autre a pu lire vos e-mails, changez le mot de passe de votre boîte.',
    over: 'Ce changement n’a plus lieu',
    overWords: 'Il a été arrêté, ou un autre l’a remplacé. L’adresse de votre compte n’a pas changé.',
    gone: 'Ce lien ne mène à aucun changement',
    goneWords: gone,
  },

  takeaway: {
    title: frenchMailPages.export,
    words: (email: string) => `Tout ce que nous savons de ${email}, dans une archive.`,
    holds:
      'Une page à lire, un fichier pour une machine, et vos photos. Ouvrez l’archive, puis index.html. Le lien de l’e-mail est valable 24 heures.',
    take: 'Préparer et télécharger',
    begun: 'Le téléchargement commence. S’il ne vient pas, pressez à nouveau.',
    gone: 'Ce lien ne mène à rien',
  },

  savedSearch: {
    title: frenchMailPages.watch,
    words:
      'Vous avez gardé une recherche\u00a0: un e-mail vous dit, une fois par jour au plus, ce qu’il y a de nouveau.',
    stop: 'Arrêter cette recherche',
    done: 'Cette recherche est arrêtée',
    doneWords: 'Elle ne vous enverra plus rien. Vos autres recherches continuent.',
    gone: 'Ce lien ne mène à aucune recherche',
  },

  erase: {
    title: frenchMailPages.erase,
    goes: 'Ce qui est effacé',
    profile: (firstName: string, email: string) =>
      `Votre prénom (${firstName}), votre adresse ${email}, votre téléphone`,
    offers: (count: number) => (count === 1 ? 'Une offre et ses photos' : `${count} offres et leurs photos`),
    roles: (count: number) => (count === 1 ? 'Votre rôle dans le réseau' : `Vos ${count} rôles dans le réseau`),
    searches: (count: number) => (count === 1 ? 'Une recherche gardée' : `${count} recherches gardées`),
    waits: (count: number) => (count === 1 ? 'Un objet que vous attendez' : `${count} objets que vous attendez`),
    messages: (count: number) =>
      count === 1 ? 'Un message que vous avez écrit' : `${count} messages que vous avez écrits`,
    notes: (count: number) =>
      count === 1 ? 'Une note à qui modère avec vous' : `${count} notes à qui modère avec vous`,
    sessions: 'Toutes vos connexions',
    stays: 'Ce qui reste, sans votre nom',
    loans: (count: number) =>
      count === 1
        ? 'Une demande, chez l’autre personne : l’objet et les jours, deux ans'
        : `${count} demandes, chez les autres personnes : les objets et les jours, deux ans`,
    appointments: (count: number) =>
      count === 1
        ? 'Un rendez-vous dans le carnet d’un réparateur : l’heure et le travail, deux ans'
        : `${count} rendez-vous dans le carnet des réparateurs : l’heure et le travail, deux ans`,
    reports: (count: number) =>
      count === 1
        ? 'Un signalement : la raison et les mots, un an'
        : `${count} signalements : la raison et les mots, un an`,
    memberships: (count: number) =>
      count === 1
        ? 'Une adhésion, dans les comptes d’un lieu\u00a0: le montant et le jour, dix ans'
        : `${count} adhésions, dans les comptes des lieux\u00a0: les montants et les jours, dix ans`,
    bans: () =>
      'Une empreinte de votre adresse, qui ne permet pas de la lire\u00a0: vous ne pouvez plus publier, et cela tient jusqu’à ce que ce soit levé, un an au plus',
    ends: (count: number) =>
      count === 1
        ? 'Un rendez-vous à venir sera annulé, et le réparateur prévenu.'
        : `${count} rendez-vous à venir seront annulés, et les réparateurs prévenus.`,
    endsLoans: (count: number) =>
      count === 1
        ? 'Une demande en cours sera annulée, et l’autre personne prévenue.'
        : `${count} demandes en cours seront annulées, et les autres personnes prévenues.`,
    first: 'Avant, il faut finir',
    firstWords: {
      visit: (title: string, day: string) =>
        `votre rendez-vous chez ${title}, le ${day} : il est trop tard pour l’annuler ici, téléphonez`,
      deposit: (title: string) => `reprendre la caution que vous avez laissée pour «\u00a0${title}\u00a0»`,
      loan: (title: string, day: string) => `le prêt de « ${title} », jusqu’au ${day}`,
      role: (title: string) => `donner à quelqu’un d’autre votre rôle de responsable chez ${title}`,
    },
    firstThen: 'Ensuite, ouvrez à nouveau cette page : un bouton fait le reste.',
    press: 'Tout effacer, pour toujours',
    keep: 'Garder mon espace',
    done: 'Tout est effacé',
    doneWords: 'Plus rien ne mène à vous. Vous pouvez fermer cette page.',
    doneButBans: 'Il ne reste que l’empreinte de votre adresse, un an au plus. Vous pouvez fermer cette page.',
    gone: 'Ce lien ne mène à rien',
  },
}

export type AccountPageWords = typeof frenchAccountPages

const englishGone =
  'The mail program may have cut the address, or the link has been used already. Open the link of the e-mail again, in full.'

const englishAccountPages: AccountPageWords = {
  sending: 'One moment…',
  loading: 'The page is coming…',
  again: 'Try again',
  failed: 'The network failed: nothing has changed. Try again.',
  ownSpace: englishMailPages.ownSpace,
  goneWords: englishGone,

  address: {
    title: englishMailPages.address,
    words: (old, fresh) => `Somebody who is signed in to your account wants to replace ${old} by ${fresh}.`,
    unless: (day) => `If nobody says anything here, it will be done on ${day}.`,
    confirm: (fresh) => `Change to ${fresh} now`,
    stop: 'It is not me: keep the address and end all sessions',
    done: 'The address of your account has changed',
    doneWords: (fresh) => `Codes and notices now arrive at ${fresh}.`,
    stopped: 'Your address stays the same',
    stoppedWords:
      'All sessions of your account are ended. If somebody else may have read your e-mails, change the password of your mailbox.',
    over: 'This change does not happen any more',
    overWords: 'It was stopped, or another took its place. The address of your account has not changed.',
    gone: 'This link leads to no change',
    goneWords: englishGone,
  },

  takeaway: {
    title: englishMailPages.export,
    words: (email) => `All that we know of ${email}, in an archive.`,
    holds:
      'A page to read, a file for a machine, and your photos. Open the archive, then index.html. The link of the e-mail works for 24 hours.',
    take: 'Prepare and download',
    begun: 'The download begins. If it does not come, press again.',
    gone: 'This link leads nowhere',
  },

  savedSearch: {
    title: englishMailPages.watch,
    words: 'You keep a search: an e-mail tells you, once a day at most, what is new.',
    stop: 'Stop this search',
    done: 'This search is stopped',
    doneWords: 'It will send you nothing more. Your other searches go on.',
    gone: 'This link leads to no search',
  },

  erase: {
    title: englishMailPages.erase,
    goes: 'What is erased',
    profile: (firstName, email) => `Your first name (${firstName}), your address ${email}, your telephone`,
    offers: (count) => (count === 1 ? 'One offer and its photos' : `${count} offers and their photos`),
    roles: (count) => (count === 1 ? 'Your role in the network' : `Your ${count} roles in the network`),
    waits: (count) => (count === 1 ? 'One thing that you wait for' : `${count} things that you wait for`),
    searches: (count) => (count === 1 ? 'One search that you keep' : `${count} searches that you keep`),
    messages: (count) => (count === 1 ? 'One message that you wrote' : `${count} messages that you wrote`),
    notes: (count) =>
      count === 1 ? 'One note to those who moderate with you' : `${count} notes to those who moderate with you`,
    sessions: 'All your sessions',
    stays: 'What stays, without your name',
    loans: (count: number) =>
      count === 1
        ? 'A request, with the other person: the thing and the days, two years'
        : `${count} requests, with the other people: the things and the days, two years`,
    appointments: (count) =>
      count === 1
        ? 'One appointment in the book of a repairer: hour and work, two years'
        : `${count} appointments in the books of repairers: hour and work, two years`,
    reports: (count) =>
      count === 1 ? 'One report: reason and words, one year' : `${count} reports: reason and words, one year`,
    memberships: (count) =>
      count === 1
        ? 'One membership, in the accounts of a place: amount and day, ten years'
        : `${count} memberships, in the accounts of places: amounts and days, ten years`,
    bans: () =>
      'A mark of your address, from which nobody can read it: you may not publish, and that holds until it is lifted, one year at most',
    ends: (count) =>
      count === 1
        ? 'One appointment ahead will be cancelled, and the repairer told.'
        : `${count} appointments ahead will be cancelled, and the repairers told.`,
    endsLoans: (count: number) =>
      count === 1
        ? 'A request under way is cancelled, and the other person told.'
        : `${count} requests under way are cancelled, and the other people told.`,
    first: 'First, there is something to end',
    firstWords: {
      visit: (title, day) => `your appointment at ${title} on ${day}: it is too late to cancel it here, telephone`,
      deposit: (title) => `taking back the deposit that you left for “${title}”`,
      loan: (title, day) => `the loan of “${title}”, until ${day}`,
      role: (title) => `giving somebody else your role as manager of ${title}`,
    },
    firstThen: 'Then open this page again: a button does the rest.',
    press: 'Erase everything, for ever',
    keep: 'Keep my space',
    done: 'Everything is erased',
    doneWords: 'Nothing leads to you any more. You may close this page.',
    doneButBans: 'Only the mark of your address is left, one year at most. You may close this page.',
    gone: 'This link leads nowhere',
  },
}

export const accountPageWords: Readonly<Record<Language, AccountPageWords>> = {
  fr: frenchAccountPages,
  en: englishAccountPages,
}

const frenchInvitation = {
  title: frenchMailPages.invitation,
  invites: (by: string, of: string) => `${by} vous invite à travailler avec nous pour ${of}.`,
  invited: (of: string) => `On vous invite à travailler avec nous pour ${of}.`,
  role: 'Rôle',
  does: 'Vous pourriez',
  roles: frenchRoles,
  until: (day: string) => `L’invitation est valable jusqu’au ${day}.`,
  accept: 'Accepter',
  decline: 'Refuser',
  codeNext: (email: string) => `Pour accepter, un code part à ${email}\u00a0: c’est à cette adresse qu’on vous invite.`,
  another: (email: string) => `Ce navigateur est connecté avec ${email}. Accepter le connecte avec l’adresse invitée.`,
  sent: (email: string) =>
    `Un code de six chiffres vient de partir à ${email}. Regardez aussi dans les courriers indésirables.`,
  code: 'Code à six chiffres',
  firstName: frenchFieldNames.firstName,
  firstNameWhy: 'Les personnes avec qui vous travaillez le voient. Il n’y a pas de mot de passe.',
  firstNameMissing: 'Écrivez votre prénom.',
  codeMissing: 'Le code a six chiffres.',
  wrong: (left: number) =>
    `Ce n’est pas ce code. Encore ${left > 1 ? `${left} essais` : 'un essai'}\u00a0: regardez l’e-mail le plus récent.`,
  codeOver: 'Ce code n’est plus bon. Demandez-en un autre, il part tout de suite.',
  confirm: 'Accepter l’invitation',
  resend: 'Recevoir un autre code',
  later: 'Beaucoup de codes ont été demandés d’ici. Réessayez un peu plus tard.',
  accepted: 'C’est fait, bienvenue',
  acceptedWords: (role: string, of: string) => `Vous avez le rôle «\u00a0${role}\u00a0» pour ${of}.`,
  desk: 'Ouvrir le bureau',
  declined: 'Vous avez refusé',
  declinedWords: 'La personne qui vous invitait le sait. Rien d’autre ne change.',
  over: 'Cette invitation n’est plus bonne',
  overWords:
    'Elle a été retirée, remplacée par une autre, ou elle a plus de 7 jours. Demandez qu’on vous invite de nouveau.',
  gone: 'Ce lien ne mène à aucune invitation',
}

export type InvitationWords = typeof frenchInvitation

const englishInvitation: InvitationWords = {
  title: englishMailPages.invitation,
  invites: (by, of) => `${by} invites you to work with us for ${of}.`,
  invited: (of) => `You are invited to work with us for ${of}.`,
  role: 'Role',
  does: 'You could',
  roles: englishRoles,
  until: (day) => `The invitation works until ${day}.`,
  accept: 'Accept',
  decline: 'Decline',
  codeNext: (email) => `To accept, a code goes to ${email}: this is the address that is invited.`,
  another: (email) => `This browser is signed in as ${email}. Accepting signs it in with the invited address.`,
  sent: (email) => `A code of six digits has just gone to ${email}. Look in your junk mail too.`,
  code: 'Six-digit code',
  firstName: englishFieldNames.firstName,
  firstNameWhy: 'Those you work with see it. There is no password.',
  firstNameMissing: 'Write your first name.',
  codeMissing: 'The code has six digits.',
  wrong: (left) =>
    `This is not the code. ${left > 1 ? `${left} more tries` : 'One more try'}: look at the newest e-mail.`,
  codeOver: 'This code no longer works. Ask for another one, it goes at once.',
  confirm: 'Accept the invitation',
  resend: 'Get another code',
  later: 'Many codes were asked for from here. Try again a little later.',
  accepted: 'It is done, welcome',
  acceptedWords: (role, of) => `You have the role “${role}” for ${of}.`,
  desk: 'Open the desk',
  declined: 'You have declined',
  declinedWords: 'Whoever invited you knows. Nothing else changes.',
  over: 'This invitation no longer works',
  overWords: 'It was withdrawn, replaced by another one, or is more than 7 days old. Ask to be invited again.',
  gone: 'This link leads to no invitation',
}

export const invitationWords: Readonly<Record<Language, InvitationWords>> = {
  fr: frenchInvitation,
  en: englishInvitation,
}

import { at } from '../names.strings.js'

/** What is said between two about a loan. */
export const frenchTalk = {
  label: (who: string) => `Écrire ${at(who)}`,
  send: 'Envoyer',
  /** Where what is written can be read, besides. */
  readOn: (sites: readonly string[]) =>
    `Vos mots se lisent sur nos pages, et ${sites.length > 1 ? 'sur les sites' : 'sur le site'} ${new Intl.ListFormat('fr').format(sites.map((name) => `«\u00a0${name}\u00a0»`))}.`,
  over: 'C’est terminé\u00a0: on ne s’écrit plus ici.',
  /** What was done, in sentences. */
  did: {
    ask: { me: 'Vous avez demandé', them: (who: string) => `${who} a demandé` },
    accept: { me: 'Vous avez dit oui', them: (who: string) => `${who} a dit oui` },
    refuse: { me: 'Vous avez dit non', them: (who: string) => `${who} a dit non` },
    propose: { me: 'Vous avez proposé', them: (who: string) => `${who} a proposé` },
    agree: { me: 'Vous êtes d’accord', them: (who: string) => `${who} est d’accord` },
    decline: { me: 'Vous n’avez pas pris ces jours', them: (who: string) => `${who} n’a pas pris ces jours` },
    cancel: { me: 'Vous avez annulé', them: (who: string) => `${who} a annulé` },
    'bring-back': { me: 'Vous l’avez dit rendu', them: (who: string) => `${who} l’a dit rendu` },
    deny: { me: 'Vous avez dit\u00a0: pas encore', them: (who: string) => `${who} a dit\u00a0: pas encore` },
    'ask-longer': { me: 'Vous avez demandé à garder', them: (who: string) => `${who} a demandé à garder` },
    enter: { me: 'Vous l’avez noté au comptoir', them: (who: string) => `${who} l’a noté au comptoir` },
    lengthen: { me: 'Vous avez prolongé', them: (who: string) => `${who} a prolongé` },
    found: { me: 'Vous l’avez retrouvé', them: (who: string) => `${who} l’a retrouvé` },
    lost: { me: 'Vous avez dit que c’est perdu', them: (who: string) => `${who} a dit que c’est perdu` },
    damaged: { me: 'Vous avez dit que c’est abîmé', them: (who: string) => `${who} a dit que c’est abîmé` },
    move: { me: 'Vous avez pris un autre exemplaire', them: (who: string) => `${who} a pris un autre exemplaire` },
    confirm: { me: 'Vous avez dit oui', them: (who: string) => `${who} a dit oui` },
    'pass-on': { me: 'Passé à la personne suivante', them: () => 'Passé à la personne suivante' },
    draw: { me: 'Vous avez tiré au sort', them: (who: string) => `${who} a tiré au sort` },
    thank: { me: 'Vous avez dit merci', them: (who: string) => `${who} vous dit merci` },
    expire: { me: 'Resté sans réponse', them: () => 'Resté sans réponse' },
    over: { me: 'Noté comme terminé', them: () => 'Noté comme terminé' },
    unconfirm: { me: 'Terminé sans confirmation', them: () => 'Terminé sans confirmation' },
  },
  until: (day: string) => `jusqu’au ${day}`,
}

export type TalkWords = typeof frenchTalk

import type { Learn } from '../../../../../words/language.js'

/** By what a place lends: all of it, and by category. */
export const rulesFrench = {
  title: 'Règles de prêt',
  more: 'Elles valent pour ce qui est demandé à partir de maintenant. Ce qui est déjà convenu ne bouge pas. Votre équipe peut aller au-delà, avec un mot qui reste dans l’historique\u00a0; jamais sur des jours que quelqu’un tient.',
  none: 'Pas encore de règle. On vous demande chaque chose, pour aussi longtemps que l’on veut, et vous répondez à chaque fois.',
  all: 'Tout ce que vous prêtez',
  exceptions: 'Par catégorie',
  exceptionsMore:
    'La règle d’une catégorie remplace entièrement celle du lieu, pour cette catégorie et ce qu’elle contient.',
  write: 'Écrire la règle du lieu',
  add: 'Ajouter une règle pour une catégorie',
  choose: 'Catégorie',
  chooseNone: 'Choisir une catégorie',
  change: 'Changer',
  changeOf: (name: string) => `Changer la règle\u00a0: ${name}`,
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer la règle\u00a0: ${name}`,
  save: 'Enregistrer la règle',
  saving: 'Enregistrement…',
  keep: 'Ne rien changer',
  undo: 'Annuler',
  longest: (days: number) => `${days} ${days > 1 ? 'jours' : 'jour'} au plus`,
  atOnce: (count: number) => `${count} à la fois`,
  buffer: (days: number) => `${days} ${days > 1 ? 'jours libres' : 'jour libre'} après`,
  renewals: (count: number) =>
    count === 0 ? 'pas de prolongation' : count > 1 ? `${count} prolongations` : 'une prolongation',
  deposit: (price: string) => `caution ${price}`,
  alone: 'accepté sans attendre',
  unlimited: 'sans limite',
  fields: {
    longestDays: {
      name: 'Durée la plus longue, en jours',
      means: 'Une prolongation dure au plus autant. Vide\u00a0: sans limite.',
    },
    mostAtOnce: {
      name: 'Choses à la fois, pour une personne',
      means: 'Demandées ou déjà chez elle, tout ce que vise cette règle compté ensemble. Vide\u00a0: sans limite.',
    },
    bufferDays: {
      name: 'Jours gardés libres après chaque prêt',
      means: 'Pour nettoyer, vérifier, recharger. Vide\u00a0: aucun.',
    },
    mostRenewals: {
      name: 'Prolongations possibles',
      means: 'Combien de fois un même prêt peut être prolongé. Vide\u00a0: sans limite\u00a0; 0\u00a0: jamais.',
    },
    deposit: {
      name: 'Caution annoncée, en euros',
      means:
        'Elle est dite avant de demander, et se règle chez vous. La fiche d’un objet peut en dire une autre. Vide\u00a0: aucune.',
    },
  },
  asksMembership: 'Prêter aux membres',
  asksMembershipMeans:
    'Qui n’a pas d’adhésion en cours ne peut pas demander, et lit comment adhérer. Au comptoir, un mot suffit pour passer outre.',
  membersAlone: 'aux membres',
  agreesAlone: 'Accepter sans attendre notre réponse',
  agreesAloneMeans:
    'Qui demande des jours libres les a tout de suite. Vous recevez un e-mail. Pour ce qui se prête seulement.',
  wrong: (least: number, most: number) => `Un nombre de ${least} à ${most}, ou rien.`,
  wrongDeposit: 'Un montant en euros, 10\u00a0000 au plus, ou rien.',
  saved: (name: string) => `Règle enregistrée\u00a0: ${name}`,
  removed: (name: string) => `Règle retirée\u00a0: ${name}`,
  undone: (name: string) => `Comme avant\u00a0: ${name}`,
}

export type RulesStrings = typeof rulesFrench

export const learnRules: Learn<RulesStrings> = { en: async () => (await import('./rules.strings.en.js')).rulesEnglish }

export const frenchDeskName = { title: 'Le bureau' }

/** Roles as mails, the page of an invitation and the desk call them; what one may do reads as verbs. */
export const frenchRoles = {
  names: { manager: 'Responsable', staff: 'Équipe', mediator: 'Médiation', moderator: 'Modération', admin: 'Réseau' },
  /** After « pour ». */
  does: {
    manager: 'tout faire, et inviter l’équipe',
    staff: 'tenir le stock et répondre aux rendez-vous',
    mediator: 'attendre, car ce rôle n’ouvre encore aucune salle du bureau',
    moderator: 'lire les signalements et décider',
    admin: 'admettre les structures, ouvrir les sites et décider pour tout le réseau',
  },
  network: 'le réseau',
}

export type RoleWords = typeof frenchRoles

import type { TabledList } from './list-contract.js'

const room = '#/network/network/network'

/** The lists of the network's desk, by what is in them. */
export const networkLists: Readonly<Record<string, TabledList>> = {
  members: {
    at: `${room}/members`,
    call: 'networkMembers.list',
    counted: /^\s*52 structures/,
    isLong: true,
    search: { field: 'Nom', typed: 'Atelier 07', left: /^\s*1 structure/ },
    choice: { field: 'Genre', option: 'Association', address: 'kind=association' },
    opens: /^Équipe de/,
    adds: 'Ajouter une structure',
    lacks: [],
  },
  sites: {
    at: `${room}/sites`,
    call: 'networkSites.list',
    counted: /^\s*52 sites/,
    isLong: true,
    search: { field: 'Nom ou territoire', typed: 'Ville de Lomme', left: /^\s*1 site/ },
    choice: { field: 'État', option: 'Pas encore reconnus', address: 'show=unproven' },
    opens: /^Quartier/,
    adds: 'Ouvrir un site',
    lacks: [],
  },
  'barred words': {
    at: `${room}/words`,
    call: 'barredWords.list',
    counted: /^\s*51 mots/,
    isLong: true,
    search: { field: 'Mot ou raison', typed: 'pétard07', left: /^\s*1 mot/ },
    choice: { field: 'Ce qu’il fait', option: 'Refuse l’offre', address: 'does=refuse' },
    opens: /^pétard/,
    adds: 'Ajouter un mot',
    lacks: [],
  },
  'meanings of words': {
    at: `${room}/vocabulary`,
    call: 'vocabulary.list',
    counted: /^\s*51 mots/,
    isLong: true,
    search: { field: 'Chercher un mot', typed: 'chignole07', left: /^\s*1 mot/ },
    opens: /^chignole/,
    adds: 'Ajouter un sens',
    lacks: [],
  },
  'everybody with a role': {
    at: '#/people/network/network',
    call: 'roles.everyone',
    counted: /^\s*2 rôles/,
    search: { field: 'Nom, adresse, structure', typed: 'Nadia', left: /^\s*Un rôle/ },
    choice: { field: 'Rôle', option: 'Équipe', address: 'role=staff' },
    lacks: [],
  },
  categories: {
    at: `${room}/categories`,
    call: 'categories.list',
    counted: /^\s*3 catégories/,
    search: { field: 'Nom de la catégorie', typed: 'Jeux', left: /^\s*1 catégorie/ },
    opens: /^Modifier/,
    adds: 'Ajouter une catégorie',
    lacks: [],
  },
}

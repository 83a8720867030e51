import { plain } from '../../../base/words.js'

/** Never imported, whatever the options. From a census of tiers-lieux, gogocarto, data·inclusion, and usual names. */
const names = [
  ...['contact', 'contacts', 'mail', 'twitter', 'contact nom', 'contact prenom', 'contact nom prenom', 'contact mail'],
  ...['contact email', 'contact telephone', 'mail contact', 'email contact', 'telephone contact', 'nom contact'],
  ...['nom du contact', 'prenom', 'prenoms', 'prenom nom', 'nom prenom', 'nom et prenom', 'civilite', 'first name'],
  ...['last name', 'firstname', 'lastname', 'nom de famille', 'nom de naissance', 'date de naissance', 'responsable'],
  ...['nom responsable', 'nom du responsable', 'referent', 'nom du referent', 'nom referent', 'president', 'gerant'],
  ...['nom du gerant', 'nom dirigeant', 'dirigeant', 'directeur', 'directrice', 'fondateur', 'porteur de projet'],
  ...['portable', 'telephone portable', 'mobile', 'email personnel', 'mail personnel', 'courriel personnel'],
  ...['adresse personnelle', 'owner', 'user', 'user owner', 'useremail', 'user email', 'userowneremail', 'ownerid'],
  ...[
    'privatedata',
    'private data',
    'randomhash',
    'random hash',
    'contributor',
    'contributions',
    'reports',
    'linkedin',
  ],
]

const personal = new Set(names)

export const isPersonal = (column: string): boolean => personal.has(plain(column))

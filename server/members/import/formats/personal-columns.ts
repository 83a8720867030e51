import { plain } from '../../../base/words.js'

/**
 * Columns with personal data, by folded name: never imported, whatever the options. They are the columns of one census
 * of
 * tiers-lieux (`CONTACT`, `MAIL`, `TWITTER`), the fields of gogocarto that carry addresses and the right to edit
 * (`privateData`, `userOwnerEmail`, `randomHash`), those of data·inclusion (`contact_nom_prenom`), and what people usually call them.
 */
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

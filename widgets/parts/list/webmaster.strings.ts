/** For the console of a partner's page: French, then English. Commands are for whoever runs the server. */
export type Said = {
  /** `coop-repair-booking` */
  readonly tag: string
  readonly site: string
  /** Of the page. */
  readonly origin: string
}

export type Fault =
  | 'no-site'
  | 'site-unknown'
  | 'element-off'
  | 'wrong-attribute'
  | 'origin-undeclared'
  | 'not-secure'
  | 'sandboxed'
  | 'framed'

type Sentence = (said: Said) => string

const element = (tag: string): string => tag.replace('coop-', '')

/** What visitors can and cannot do there. */
const onlyFrench = (tag: string): string =>
  tag === 'coop-my-space'
    ? 'Personne ne peut y entrer dans son espace.'
    : 'On peut y regarder, pas y prendre rendez-vous.'

const onlyEnglish = (tag: string): string =>
  tag === 'coop-my-space' ? 'Nobody can enter their space there.' : 'Visitors can look, not book.'

export const french = {
  'no-site': ({ tag }) =>
    `${tag}\u00a0: l’attribut «\u00a0site\u00a0» est vide ou absent. Écrivez le nom de votre site dans le réseau.`,
  'site-unknown': ({ tag, site }) =>
    `${tag}\u00a0: aucun site ne s’appelle «\u00a0${site}\u00a0». Corrigez l’attribut «\u00a0site\u00a0». Qui tient le serveur a la liste\u00a0: npm run coop -- site:list`,
  'element-off': ({ tag, site }) =>
    `${tag}\u00a0: cet élément n’est pas ouvert pour le site «\u00a0${site}\u00a0». Qui tient le serveur l’ouvre ainsi\u00a0: npm run coop -- site:change ${site} --add-element ${element(tag)}`,
  'wrong-attribute': ({ tag }) =>
    `${tag}\u00a0: un attribut a une valeur qui n’existe pas (lieu, catégorie, territoire…).`,
  'origin-undeclared': ({ site, origin, tag }) =>
    `${tag}\u00a0: l’origine ${origin} n’est pas déclarée pour le site «\u00a0${site}\u00a0». ${onlyFrench(tag)} Qui gère le site l’ajoute au bureau (/bureau), ou qui tient le serveur\u00a0: npm run coop -- site:change ${site} --add-origin ${origin}`,
  'not-secure': ({ tag, origin }) =>
    `${tag}\u00a0: ${origin} est en http. ${onlyFrench(tag)} Servez la page en https, puis faites déclarer son origine.`,
  sandboxed: ({ tag }) =>
    `${tag}\u00a0: la page est dans un cadre «\u00a0sandbox\u00a0» sans origine. ${onlyFrench(tag)} Posez l’élément dans la page elle-même.`,
  framed: ({ tag }) => `${tag}\u00a0: une de nos pages est dans un cadre. ${onlyFrench(tag)}`,
} satisfies Record<Fault, Sentence>

export const english: Record<Fault, Sentence> = {
  'no-site': ({ tag }) =>
    `${tag}: the attribute "site" is empty or missing. Write the name of your site in the network.`,
  'site-unknown': ({ tag, site }) =>
    `${tag}: no site is called "${site}". Correct the attribute "site". Whoever runs the server has the list: npm run coop -- site:list`,
  'element-off': ({ tag, site }) =>
    `${tag}: this element is not switched on for the site "${site}". Whoever runs the server does it so: npm run coop -- site:change ${site} --add-element ${element(tag)}`,
  'wrong-attribute': ({ tag }) => `${tag}: an attribute has a value that does not exist (place, category, territory…).`,
  'origin-undeclared': ({ site, origin, tag }) =>
    `${tag}: the origin ${origin} is not declared for the site "${site}". ${onlyEnglish(tag)} The site’s webmaster adds it at the desk (/bureau), or whoever runs the server: npm run coop -- site:change ${site} --add-origin ${origin}`,
  'not-secure': ({ tag, origin }) =>
    `${tag}: ${origin} is plain http. ${onlyEnglish(tag)} Serve the page over https, then have its origin declared.`,
  sandboxed: ({ tag }) =>
    `${tag}: the page is in a sandboxed frame without an origin. ${onlyEnglish(tag)} Put the element into the page itself.`,
  framed: ({ tag }) => `${tag}: one of our own pages is in a frame. ${onlyEnglish(tag)}`,
}

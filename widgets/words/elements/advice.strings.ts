import type { Language } from '../language.js'
import { declareCommand, openCommand, type AdviceWords } from './advice.js'

/** Says what visitors can and cannot do there. */
const only = (tag: string): string =>
  tag === 'coop-my-space'
    ? 'Personne ne peut y entrer dans son espace.'
    : 'On peut y regarder, pas y prendre rendez-vous ni demander.'

export const frenchAdvice: AdviceWords = {
  line: (tag, { what, todo, paste }, guide) => [`${tag}\u00a0: ${what}`, todo, paste, guide].filter(Boolean).join(' '),
  faults: {
    'no-site': ({ tag }) => ({
      what: 'l’attribut «\u00a0site\u00a0» est vide ou absent.',
      todo: 'Écrivez-y le nom de votre site dans le réseau\u00a0:',
      paste: `<${tag} site="…">`,
    }),
    'site-unknown': ({ site }) => ({
      what: `aucun site ne s’appelle «\u00a0${site}\u00a0».`,
      todo: 'Corrigez l’attribut «\u00a0site\u00a0». Qui tient le serveur a la liste\u00a0:',
      paste: 'npm run coop -- site:list',
    }),
    'element-off': (said) => ({
      what: `cet élément n’est pas ouvert pour le site «\u00a0${said.site}\u00a0».`,
      todo: 'Qui gère le site l’ouvre au bureau (/bureau), dans «\u00a0Réglages du site\u00a0», ou qui tient le serveur\u00a0:',
      paste: openCommand(said),
    }),
    'wrong-attribute': ({ attribute }) => ({
      what: `un attribut a une valeur qui n’existe pas${attribute ? `\u00a0: ${attribute}` : ' (lieu, catégorie, territoire…)'}.`,
      todo: 'Reprenez le code dans «\u00a0Coller dans ma page\u00a0» (/integrer), qui n’écrit que ce qui existe.',
    }),
    'origin-undeclared': (said) => ({
      what: `l’origine ${said.origin} n’est pas déclarée pour le site «\u00a0${said.site}\u00a0». ${only(said.tag)}`,
      todo: 'Qui gère le site l’ajoute au bureau (/bureau), dans «\u00a0Réglages du site\u00a0», ou qui tient le serveur\u00a0:',
      paste: declareCommand(said),
    }),
    'origin-asked': (said) => ({
      what: `l’origine ${said.origin} est déclarée pour le site «\u00a0${said.site}\u00a0», mais cette page ne s’est pas encore fait reconnaître. ${only(said.tag)}`,
      todo: 'Au bureau (/bureau), dans «\u00a0Réglages du site\u00a0», pressez le lien à côté de cette adresse\u00a0: il ouvre la page et la fait reconnaître.',
    }),
    'not-secure': ({ tag, origin }) => ({
      what: `${origin} est en http. ${only(tag)}`,
      todo: 'Servez la page en https, puis faites déclarer son origine.',
    }),
    sandboxed: ({ tag }) => ({
      what: `la page est dans un cadre «\u00a0sandbox\u00a0» qui lui retire son origine. ${only(tag)}`,
      todo: 'Posez l’élément dans la page elle-même.',
    }),
    'types-forbidden': () => ({
      what: 'la règle «\u00a0trusted-types\u00a0» de cette page ne le permet pas.',
      todo: 'Dans la politique de sécurité de la page, ajoutez à cette règle\u00a0:',
      paste: 'lit-html',
    }),
    'define-replaced': () => ({
      what: 'un autre script de la page remplace «\u00a0customElements.define\u00a0» par le sien, qui échoue.',
      todo: 'Essayez la page sans ce script, et dites-le à qui l’a mis.',
    }),
    'no-answer': () => ({
      what: 'le serveur n’a pas répondu, ou la page ne laisse pas le joindre.',
      todo: 'Ouvrez la page avec «\u00a0#coop-test\u00a0» à la fin de son adresse\u00a0: elle dit si c’est sa politique de sécurité, un bloqueur ou le serveur.',
    }),
  },
}

const englishOnly = (tag: string): string =>
  tag === 'coop-my-space' ? 'Nobody can enter their space there.' : 'Visitors can look, not book or ask.'

const englishAdvice: AdviceWords = {
  line: (tag, { what, todo, paste }, guide) => [`${tag}: ${what}`, todo, paste, guide].filter(Boolean).join(' '),
  faults: {
    'no-site': ({ tag }) => ({
      what: 'the attribute "site" is empty or missing.',
      todo: 'Write the name of your site in the network:',
      paste: `<${tag} site="…">`,
    }),
    'site-unknown': ({ site }) => ({
      what: `no site is called "${site}".`,
      todo: 'Correct the attribute "site". Whoever runs the server has the list:',
      paste: 'npm run coop -- site:list',
    }),
    'element-off': (said) => ({
      what: `this element is not switched on for the site "${said.site}".`,
      todo: 'Whoever manages the site switches it on at the desk (/bureau), in "Settings of the site", or whoever runs the server:',
      paste: openCommand(said),
    }),
    'wrong-attribute': ({ attribute }) => ({
      what: `an attribute has a value that does not exist${attribute ? `: ${attribute}` : ' (place, category, territory…)'}.`,
      todo: 'Take the code again from "Paste into my page" (/integrer?lang=en), which writes only what exists.',
    }),
    'origin-undeclared': (said) => ({
      what: `the origin ${said.origin} is not declared for the site "${said.site}". ${englishOnly(said.tag)}`,
      todo: 'Whoever manages the site adds it at the desk (/bureau), in "Settings of the site", or whoever runs the server:',
      paste: declareCommand(said),
    }),
    'origin-asked': (said) => ({
      what: `the origin ${said.origin} is declared for the site "${said.site}", but this page has not been recognised yet. ${englishOnly(said.tag)}`,
      todo: 'At the desk (/bureau), in "Settings of the site", press the link beside this address: it opens the page and has it recognised.',
    }),
    'not-secure': ({ tag, origin }) => ({
      what: `${origin} is plain http. ${englishOnly(tag)}`,
      todo: 'Serve the page over https, then have its origin declared.',
    }),
    sandboxed: ({ tag }) => ({
      what: `the page is in a sandboxed frame that takes its origin away. ${englishOnly(tag)}`,
      todo: 'Put the element into the page itself.',
    }),
    'types-forbidden': () => ({
      what: 'the rule “trusted-types” of this page does not allow it.',
      todo: 'In the security policy of the page, add to this rule:',
      paste: 'lit-html',
    }),
    'define-replaced': () => ({
      what: 'another script of the page replaces “customElements.define” by its own, which fails.',
      todo: 'Try the page without that script, and tell whoever put it there.',
    }),
    'no-answer': () => ({
      what: 'the server did not answer, or the page does not let it be reached.',
      todo: 'Open the page with “#coop-test” at the end of its address: it tells whether its security policy, a blocker or the server is why.',
    }),
  },
}

/** Of the page that is tried, and of where one comes from and goes to. */
export const frenchTrying = { isWell: 'Est-ce que ma page va bien\u00a0?', paste: 'Coller dans ma page' }

export type Trying = typeof frenchTrying

export const englishTrying: Trying = { isWell: 'Is my page well?', paste: 'Paste into my page' }

export const adviceWords: Readonly<Record<Language, AdviceWords>> = { fr: frenchAdvice, en: englishAdvice }

/** Paths of the pages that say more. */
export const advicePages: Readonly<Record<Language, string>> = {
  fr: '/guide/si-rien-n-apparait',
  en: '/guide/if-nothing-appears',
}

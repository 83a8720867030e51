import type { Language } from '../../../base/language.js'
import type { Fault } from '../../../../widgets/words/elements/advice.js'

/** Code stands between backticks. The table of `demo/guide/embedding.md` is the French one, row by row. */
type Symptom = { readonly seen: string; readonly why: string; readonly todo: string; readonly fault?: Fault }

export type SymptomStrings = {
  readonly title: string
  readonly intro: string
  readonly first: string
  readonly heads: readonly [seen: string, why: string, todo: string]
  readonly symptoms: readonly Symptom[]
  readonly other: string
}

export const frenchSymptoms = {
  title: 'Si rien n’apparaît',
  intro:
    'Pour la personne qui tient le site où un de nos éléments est posé. Cherchez ce que vous voyez\u00a0; la cause et le remède sont dessous.',
  first:
    'Le plus court\u00a0: ouvrez la page avec `#coop-test` à la fin de son adresse, et un panneau dit ce qui est à corriger. Sinon, ouvrez la console du navigateur (touche F12, onglet «\u00a0Console\u00a0»)\u00a0: les éléments y disent en une phrase ce qui leur manque. Les commandes `npm run coop` sont pour la personne qui tient le serveur.',
  heads: ['On voit', 'Cause probable', 'Que faire'],
  symptoms: [
    {
      seen: 'ni lien ni élément',
      why: 'l’éditeur a retiré les balises\u00a0: éditeur visuel, droits de l’auteur',
      todo: 'collez dans un bloc «\u00a0HTML personnalisé\u00a0» (WordPress), ou n’écrivez que le lien `data-coop`',
    },
    {
      seen: 'le lien seul, rien dans la console',
      why: 'le script n’est pas dans la page\u00a0: l’éditeur l’a retiré, ou il manque dans le thème',
      todo: 'cherchez `coop.js` dans la source de la page\u00a0; mettez-le dans le pied de page du thème',
    },
    {
      seen: 'le lien seul, «\u00a0ERR_BLOCKED_BY_CLIENT\u00a0» dans la console',
      why: 'un bloqueur de contenu dans ce navigateur',
      todo: 'essayez dans une fenêtre privée sans extension\u00a0; dites-le à qui tient le serveur',
    },
    {
      seen: 'le lien seul, «\u00a0Content Security Policy\u00a0» en rouge dans la console\u00a0; `#coop-test` ne montre rien non plus',
      why: 'la politique de sécurité de la page refuse nos scripts, celui du panneau aussi',
      todo: 'ajoutez notre adresse à `script-src`, `connect-src` et `img-src`\u00a0; une ligne qui manque s’écrit avec ce que dit `default-src`, puis notre adresse',
    },
    {
      fault: 'no-answer',
      seen: '«\u00a0n’ont pas pu être chargées\u00a0», et «\u00a0le serveur n’a pas répondu\u00a0» dans la console',
      why: 'notre adresse manque à `connect-src`, un bloqueur l’arrête, ou le serveur est en panne',
      todo: 'ouvrez la page avec `#coop-test`\u00a0: le panneau dit lequel des trois',
    },
    {
      fault: 'types-forbidden',
      seen: 'le lien seul, «\u00a0trusted-types\u00a0» dans la console',
      why: 'la politique donne une liste `trusted-types` sans `lit-html`',
      todo: 'ajoutez `lit-html` à cette liste',
    },
    {
      fault: 'define-replaced',
      seen: 'le lien seul, «\u00a0customElements.define\u00a0» dans la console',
      why: 'un autre script de la page le remplace par le sien, qui échoue',
      todo: 'essayez la page sans ce script, et dites-le à qui l’a mis',
    },
    {
      fault: 'no-site',
      seen: 'le lien seul, «\u00a0l’attribut site est vide\u00a0» dans la console',
      why: 'l’élément ne dit pas de quel site il est',
      todo: 'écrivez `site="…"`, le nom de votre site dans le réseau',
    },
    {
      fault: 'site-unknown',
      seen: 'le lien seul, «\u00a0aucun site ne s’appelle…\u00a0» dans la console',
      why: '`site` est mal écrit',
      todo: 'corrigez-le\u00a0; la liste\u00a0: `npm run coop -- site:list`',
    },
    {
      fault: 'element-off',
      seen: 'le lien seul, «\u00a0cet élément n’est pas ouvert\u00a0» dans la console',
      why: 'l’élément n’est pas ouvert pour ce site',
      todo: 'au bureau, «\u00a0Réglages du site\u00a0»\u00a0; ou `npm run coop -- site:change SITE --add-element repair-booking`',
    },
    {
      fault: 'wrong-attribute',
      seen: 'le lien seul, «\u00a0une valeur qui n’existe pas\u00a0» dans la console',
      why: 'un réglage de la balise est mal écrit (lieu, catégorie, territoire…)',
      todo: 'reprenez le code dans `/integrer`, qui n’écrit que ce qui existe',
    },
    {
      fault: 'origin-undeclared',
      seen: '«\u00a0Ici, on peut regarder. Le rendez-vous se prend sur notre page.\u00a0»',
      why: 'l’origine de la page n’est pas déclarée pour ce site',
      todo: 'au bureau, «\u00a0Réglages du site\u00a0»\u00a0; ou `npm run coop -- site:change SITE --add-origin https://…`',
    },
    {
      fault: 'not-secure',
      seen: 'la même phrase, sur une page en `http://`',
      why: 'sans https, n’importe qui pourrait changer la page en chemin',
      todo: 'servez la page en https, puis faites déclarer son origine',
    },
    {
      fault: 'sandboxed',
      seen: 'la même phrase, dans un cadre (`<iframe>`)',
      why: 'le cadre a un attribut `sandbox` qui lui retire son origine',
      todo: 'posez l’élément dans la page elle-même',
    },
    {
      seen: 'dans un cadre, on presse un lien et rien ne s’ouvre',
      why: 'le cadre a un attribut `sandbox` sans `allow-popups`',
      todo: 'ajoutez-y `allow-popups allow-popups-to-escape-sandbox`',
    },
    {
      seen: '«\u00a0Les offres n’ont pas pu être chargées\u00a0»',
      why: '`connect-src` ne contient pas notre adresse, ou le serveur ne répond pas',
      todo: 'complétez `connect-src`\u00a0; sinon attendez et réessayez',
    },
    {
      seen: 'des dessins à la place des photos',
      why: '`img-src` ne contient pas notre adresse',
      todo: 'complétez `img-src`',
    },
    {
      seen: 'un élément clair dans une page sombre',
      why: 'la page choisit des couleurs `--coop-…` sans dire d’encre, ou dit `color-scheme:light`',
      todo: 'écrivez `theme="dark"` sur l’élément',
    },
    {
      seen: 'l’élément reste un lien dans une page faite d’un autre composant',
      why: 'le script ne voit pas dans un «\u00a0shadow root\u00a0» fermé',
      todo: '`(await import("…/v1/coop.js")).load("coop-offer-board")`',
    },
    {
      seen: 'l’élément reste étroit au milieu d’une page large',
      why: 'ce qui l’entoure se règle sur son contenu\u00a0: `display:flex`, `float`, cellule d’un tableau, «\u00a0Rangée\u00a0» de WordPress',
      todo: 'donnez toute la largeur au bloc qui l’entoure\u00a0: `width:100%`',
    },
    {
      seen: 'le bas de la page saute à l’arrivée de l’élément',
      why: 'sa place n’est pas réservée',
      todo: 'donnez-lui une hauteur\u00a0: `min-height:100svh`',
    },
  ],
  other:
    'Rien de tout cela\u00a0? Écrivez à qui tient le serveur, avec l’adresse de la page et ce que dit la console du navigateur.',
} satisfies SymptomStrings

export const englishSymptoms: SymptomStrings = {
  title: 'If nothing appears',
  intro:
    'For whoever keeps the web site that one of our elements stands in. Find what you see; the cause and the remedy stand below it.',
  first:
    'The shortest way: open the page with `#coop-test` at the end of its address, and a panel tells what is to be mended. Or first open the browser’s console (F12, tab “Console”): the elements say there in a sentence what they lack. The commands `npm run coop` are for whoever runs the server.',
  heads: ['What you see', 'Probable cause', 'What to do'],
  symptoms: [
    {
      seen: 'neither link nor element',
      why: 'the editor has removed the tags: a visual editor, or what the author may write',
      todo: 'paste into a “Custom HTML” block (WordPress), or write only the link with `data-coop`',
    },
    {
      seen: 'only the link, nothing in the console',
      why: 'the script is not in the page: the editor removed it, or the theme lacks it',
      todo: 'look for `coop.js` in the source of the page; put it into the footer of the theme',
    },
    {
      seen: 'only the link, “ERR_BLOCKED_BY_CLIENT” in the console',
      why: 'a content blocker in this browser',
      todo: 'try a private window without extensions; tell whoever runs the server',
    },
    {
      seen: 'only the link, “Content Security Policy” in red in the console; `#coop-test` shows nothing either',
      why: 'the security policy of the page refuses our scripts, that of the panel too',
      todo: 'add our address to `script-src`, `connect-src` and `img-src`; a line that is missing is written with what `default-src` says, then our address',
    },
    {
      fault: 'no-answer',
      seen: '“could not be loaded”, and “the server did not answer” in the console',
      why: '`connect-src` lacks our address, a blocker stops it, or the server is down',
      todo: 'open the page with `#coop-test`: the panel tells which of the three',
    },
    {
      fault: 'types-forbidden',
      seen: 'only the link, “trusted-types” in the console',
      why: 'the policy has a list of `trusted-types` without `lit-html`',
      todo: 'add `lit-html` to that list',
    },
    {
      fault: 'define-replaced',
      seen: 'only the link, “customElements.define” in the console',
      why: 'another script of the page replaces it by its own, which fails',
      todo: 'try the page without that script, and tell whoever put it there',
    },
    {
      fault: 'no-site',
      seen: 'only the link, “the attribute site is empty” in the console',
      why: 'the element does not say whose site it is',
      todo: 'write `site="…"`, the name of your site in the network',
    },
    {
      fault: 'site-unknown',
      seen: 'only the link, “no site is called…” in the console',
      why: '`site` is misspelt',
      todo: 'correct it; the list: `npm run coop -- site:list`',
    },
    {
      fault: 'element-off',
      seen: 'only the link, “this element is not switched on” in the console',
      why: 'the element is not switched on for this site',
      todo: 'at the desk, “Settings of the site”; or `npm run coop -- site:change SITE --add-element repair-booking`',
    },
    {
      fault: 'wrong-attribute',
      seen: 'only the link, “a value that does not exist” in the console',
      why: 'an attribute of the tag is misspelt (place, category, territory…)',
      todo: 'take the code again from `/integrer?lang=en`, which writes only what exists',
    },
    {
      fault: 'origin-undeclared',
      seen: '“Here you can look. Booking is done on our page.”',
      why: 'the origin of the page is not declared for this site',
      todo: 'at the desk, “Settings of the site”; or `npm run coop -- site:change SITE --add-origin https://…`',
    },
    {
      fault: 'not-secure',
      seen: 'the same sentence, on a page in `http://`',
      why: 'without https anybody on the way could change the page',
      todo: 'serve the page over https, then have its origin declared',
    },
    {
      fault: 'sandboxed',
      seen: 'the same sentence, in a frame (`<iframe>`)',
      why: 'the frame has an attribute `sandbox` that takes its origin away',
      todo: 'put the element into the page itself',
    },
    {
      seen: 'in a frame, a link is pressed and nothing opens',
      why: 'the frame has an attribute `sandbox` without `allow-popups`',
      todo: 'add `allow-popups allow-popups-to-escape-sandbox` to it',
    },
    {
      seen: '“The offers could not be loaded”',
      why: '`connect-src` lacks our address, or the server does not answer',
      todo: 'complete `connect-src`; else wait and try again',
    },
    { seen: 'drawings in place of photos', why: '`img-src` lacks our address', todo: 'complete `img-src`' },
    {
      seen: 'a light element in a dark page',
      why: 'the page chooses colours `--coop-…` and no ink, or says `color-scheme:light`',
      todo: 'write `theme="dark"` on the element',
    },
    {
      seen: 'the element stays a link in a page made of another component',
      why: 'the script cannot see into a closed shadow root',
      todo: '`(await import("…/v1/coop.js")).load("coop-offer-board")`',
    },
    {
      seen: 'the element stays narrow in the middle of a wide page',
      why: 'what is around it is as wide as its content: `display:flex`, `float`, a cell of a table, a “Row” of WordPress',
      todo: 'give the block around it the whole width: `width:100%`',
    },
    {
      seen: 'the rest of the page jumps when the element arrives',
      why: 'its place is not reserved',
      todo: 'give it a height: `min-height:100svh`',
    },
  ],
  other:
    'None of these? Write to whoever runs the server, with the address of the page and what the browser’s console says.',
}

export const symptomStrings: Readonly<Record<Language, SymptomStrings>> = { fr: frenchSymptoms, en: englishSymptoms }

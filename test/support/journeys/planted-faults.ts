import type { Page } from 'playwright-core'
import { version } from '../sources.js'
import { reserved, type TownPages } from './town-pages.js'

export type Planted = {
  readonly at: () => string
  /** Where the loader cannot run, it is asked for as the guide says: from the console. */
  readonly byHand?: true
  readonly prepare?: (page: Page) => unknown
  /** By another name of the same pages: one that no site has declared, or one that counts as unsafe. */
  readonly from?: 'undeclared' | 'unsafe'
  readonly tells: readonly [name: string, state: 'À corriger' | 'À savoir', what: RegExp]
}

const otherHash = `sha384-${'A'.repeat(64)}`

const inRoot = (mode: string) => `<div id="within"></div><script>
  const board = document.createElement('coop-offer-board')
  board.setAttribute('site', 'ville-de-lomme')
  document.getElementById('within').attachShadow({ mode: '${mode}' }).append(board)
</script>`

/** What goes wrong in pages, each with the line that tells of it. */
export const plantedFaults = ({
  ours,
  script,
  board,
  pageOf,
  policy,
  framed,
}: TownPages): Readonly<Record<string, Planted>> => ({
  'the script is not there': {
    at: () => pageOf({ script: '' }),
    byHand: true,
    tells: ['Le script', 'À corriger', /n’est pas dans la page/],
  },
  'the script is there twice': {
    at: () => pageOf({ script: script() + script() }),
    tells: ['Le script', 'À savoir', /2 fois/],
  },
  'its line does not say module': {
    at: () => pageOf({ script: script('/v1/coop.js', '') }),
    byHand: true,
    tells: ['Le script', 'À corriger', /type="module"/],
  },
  'its address is mistyped': {
    at: () => pageOf({ script: script('/v1/cop.js') }),
    byHand: true,
    tells: ['Le script', 'À corriger', /n’existe pas chez nous : .*\/v1\/cop\.js/],
  },
  'two versions': {
    at: () => pageOf({ script: script() + script(`/v${version}/coop.offer-board.js`) }),
    tells: ['La version', 'À corriger', /plusieurs versions/],
  },
  'no tag is left': { at: () => pageOf({ element: '' }), tells: ['Les éléments', 'À corriger', /aucun/] },
  'a tag is misspelt': {
    at: () => pageOf({ element: board('site="ville-de-lomme"', 'coop-ofer-board') }),
    tells: ['Les éléments', 'À corriger', /<coop-ofer-board> n’existe pas/],
  },
  'it stands in a column too narrow to be read': {
    at: () => pageOf({ element: `<div style="width: 160px">${board()}</div>` }),
    tells: ['Les éléments', 'À corriger', /n’a que 160 px de large/],
  },
  'what is around it cuts it off': {
    at: () => pageOf({ element: `<div style="height: 260px; overflow: hidden">${board()}</div>` }),
    tells: ['Les éléments', 'À corriger', /est coupé : ce qui l’entoure a 260 px de haut/],
  },
  'what is around it lets neither keyboard nor screen readers in': {
    at: () => pageOf({ element: `<div aria-hidden="true" inert>${board()}</div>` }),
    tells: ['Les éléments', 'À corriger', /ni le clavier ni les lecteurs d’écran/],
  },
  'the page makes it invisible': {
    at: () => pageOf({ element: `<div style="visibility: hidden">${board()}</div>` }),
    tells: ['Les éléments', 'À savoir', /est là, mais la page le cache/],
  },
  'a banner stays over the page': {
    at: () =>
      pageOf({ before: '<div style="position: fixed; inset: 0 0 auto; height: 120px">Menu</div><h1>Bien vivre</h1>' }),
    tells: ['Les éléments', 'À savoir', /Un bandeau de 120 px reste en haut/],
  },
  'it stands in an open shadow root': {
    at: () => pageOf({ element: inRoot('open') }),
    tells: ['Les éléments', 'À corriger', /est dans un « shadow root », où notre script ne regarde pas/],
  },
  'it stands in a closed shadow root': {
    at: () => pageOf({ element: inRoot('closed') }),
    tells: ['Les éléments', 'À corriger', /Nous n’en voyons aucun/],
  },
  'what defines elements is replaced': {
    at: () => pageOf({ head: '<script>customElements.define = () => { throw new Error("no") }</script>' }),
    tells: ['Les éléments', 'À corriger', /remplace « customElements\.define »/],
  },
  'a version that there never was': {
    at: () => pageOf({ script: script('/v9/coop.js') }),
    byHand: true,
    tells: ['Le script', 'À corriger', /n’existe pas chez nous : .*\/v9\/coop\.js/],
  },
  'a fingerprint that is not that of the file': {
    at: () =>
      pageOf({
        script: script(`/v${version}/coop.offer-board.js`, `type="module" integrity="${otherHash}" crossorigin`),
      }),
    byHand: true,
    tells: ['Le script', 'À corriger', /L’empreinte écrite dans la page/],
  },
  'no link within': {
    at: () => pageOf({ element: '<coop-offer-board site="ville-de-lomme"></coop-offer-board>' }),
    tells: ['Les éléments', 'À savoir', /pas de lien à l’intérieur/],
  },
  'no site': {
    at: () => pageOf({ element: board('') }),
    tells: ['Le nom du site', 'À corriger', /« site » est vide ou absent/],
  },
  'a site that nobody knows': {
    at: () => pageOf({ element: board('site="ville-de-lome"') }),
    tells: ['Le nom du site', 'À corriger', /aucun site ne s’appelle « ville-de-lome »/],
  },
  'the element is switched off': {
    at: () => pageOf({ element: board('site="hellemmes"') }),
    tells: ['Les éléments ouverts', 'À corriger', /n’est pas ouvert pour le site « hellemmes »/],
  },
  'a place that does not exist': {
    at: () => pageOf({ element: board('site="ville-de-lomme" place="nulle-part"') }),
    tells: ['Les réglages', 'À corriger', /place="nulle-part"/],
  },
  'a category that does not exist': {
    at: () => pageOf({ element: board('site="ville-de-lomme" category="nimporte"') }),
    tells: ['Les réglages', 'À corriger', /category="nimporte"/],
  },
  'a kind that does not exist': {
    at: () => pageOf({ element: board('site="ville-de-lomme" kind="vente"') }),
    tells: ['Les réglages', 'À corriger', /kind="vente"/],
  },
  'an attribute is misspelt': {
    at: () => pageOf({ element: board('site="ville-de-lomme" teritory="hellemmes"') }),
    tells: ['Les réglages', 'À corriger', /« teritory » n’existe pas/],
  },
  'an attribute has a French name': {
    at: () => pageOf({ element: board('site="ville-de-lomme" catégorie="jardin"') }),
    tells: ['Les réglages', 'À corriger', /« catégorie » n’existe pas/],
  },
  'an attribute of another element': {
    at: () => pageOf({ element: board('site="ville-de-lomme" view="map"') }),
    tells: ['Les réglages', 'À savoir', /« view » ne change rien/],
  },
  'the origin is not declared': {
    at: () => pageOf(),
    from: 'undeclared',
    tells: ['Agir depuis cette page', 'À corriger', /n’est pas déclarée pour le site « ville-de-lomme »/],
  },
  'the origin is declared, and not recognised': {
    at: () => pageOf({ element: board('site="lille"') }),
    from: 'undeclared',
    tells: ['Agir depuis cette page', 'À corriger', /pas encore fait reconnaître/],
  },
  'plain http': { at: () => pageOf(), from: 'unsafe', tells: ['L’adresse', 'À corriger', /est en http/] },
  'in a frame': { at: () => framed(''), tells: ['Le cadre', 'À savoir', /dans un cadre d’une autre/] },
  'a sandbox without an origin': {
    at: () => framed('sandbox="allow-scripts allow-forms"'),
    tells: ['Le cadre', 'À corriger', /lui retire son origine/],
  },
  'a sandbox without tabs': {
    at: () => framed('sandbox="allow-scripts allow-forms allow-same-origin"'),
    tells: ['Le cadre', 'À corriger', /sans allow-popups/],
  },
  'a sandbox without forms': {
    at: () => framed('sandbox="allow-scripts"'),
    tells: ['Le cadre', 'À corriger', /sans allow-forms/],
  },
  'script-src names single files': {
    at: () => pageOf({ headers: policy({ 'script-src': `${ours()}/v1/coop.js ${ours()}/v1/check.js` }) }),
    tells: ['La politique de sécurité (CSP)', 'À corriger', /« script-src » refuse notre adresse/],
  },
  'connect-src refuses us': {
    at: () => pageOf({ headers: policy({ 'connect-src': "'self'" }) }),
    tells: ['La politique de sécurité (CSP)', 'À corriger', /« connect-src » refuse notre adresse/],
  },
  'img-src refuses us': {
    at: () => pageOf({ headers: policy({ 'img-src': "'self'" }) }),
    tells: ['La politique de sécurité (CSP)', 'À corriger', /« img-src » refuse notre adresse/],
  },
  'a list of trusted types without ours': {
    at: () => pageOf({ headers: policy({ 'require-trusted-types-for': "'script'", 'trusted-types': 'other' }) }),
    tells: ['Les éléments', 'À corriger', /« trusted-types »/],
  },
  'a policy that is only reported': {
    at: () => pageOf({ headers: { 'content-security-policy-report-only': "connect-src 'self'" } }),
    tells: ['La politique de sécurité (CSP)', 'À savoir', /« connect-src » refuserait/],
  },
  'style-src refuses what stands in the tag': {
    at: () =>
      pageOf({
        style: '',
        element: board('site="ville-de-lomme" style="display: block; min-height: 100svh"'),
        headers: policy({ 'style-src': "'self'" }),
      }),
    tells: ['La place gardée', 'À corriger', /refuse le style écrit dans une balise/],
  },
  'a blocker stops our answers': {
    at: () => pageOf(),
    prepare: (page) => page.route('**/trpc/**', (route) => route.abort('blockedbyclient')),
    tells: ['Nos réponses', 'À corriger', /bloqueur de contenu/],
  },
  'our server is out of order': {
    at: () => pageOf(),
    prepare: (page) =>
      page.route('**/trpc/**', (route) =>
        route.fulfill({ status: 503, body: 'no', headers: { 'access-control-allow-origin': '*' } }),
      ),
    tells: ['Nos réponses', 'À corriger', /a répondu « 503 »/],
  },
  'no height is kept': {
    at: () => pageOf({ style: '' }),
    tells: ['La place gardée', 'À corriger', /ce qui suit a sauté/],
  },
  'letters that cannot be read': {
    at: () => pageOf({ style: `${reserved} body { --coop-ink: #aaa; --coop-surface: #fff }` }),
    tells: ['Les contrastes', 'À corriger', /Les lettres \(#aaaaaa\) sur le fond de l’élément \(#ffffff\)/],
  },
  'a heading level is left out': {
    at: () => pageOf({ element: board('site="ville-de-lomme" heading-level="4"') }),
    tells: ['L’ordre des titres', 'À corriger', /niveau 4, juste après un titre de niveau 1/],
  },
  'an id stands twice': {
    at: () => pageOf({ after: '<p id="horaires"></p><p id="horaires"></p>' }),
    tells: ['Les identifiants', 'À corriger', /horaires \(2\)/],
  },
  'a dark page that does not say so': {
    at: () => pageOf({ style: `${reserved} html { background: #111; color: #eee }` }),
    tells: ['Clair ou sombre', 'À corriger', /sombre sans le dire/],
  },
  'light letters for an element of a light page': {
    at: () => pageOf({ style: `${reserved} body { --coop-ink: #eee }` }),
    tells: ['Clair ou sombre', 'À savoir', /est sombre, et la page autour est claire : .*--coop-ink/],
  },
  'a dark page that says it is light': {
    at: () => pageOf({ style: `${reserved} html { background: #111; color: #eee; color-scheme: light }` }),
    tells: ['Clair ou sombre', 'À savoir', /est clair, et la page autour est sombre/],
  },
  'the page says no language': {
    at: () => pageOf({ html: '<html>' }),
    tells: ['La langue', 'À corriger', /ne dit pas la sienne/],
  },
})

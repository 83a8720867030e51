/**
 * What Lit can do and no element of ours asks for, by the file that has it: what is found there, and what is put in its
 * place. It is a quarter of what a page would load of Lit. `test/guards/spared-lit.test.ts` sees to it that no element asks,
 * and the tests of the elements run on what is left.
 */
const spared = {
  'lit-html/lit-html.js': [
    // Directives, and what tells them where they are and that their element has left the page.
    [/function M\(.*?,h,e\)\),i\}/],
    ['t=M(this,t,i),'],
    ['t=M(this,t,i,0),'],
    ['M(this,e[s+n],i,n)', 'e[s+n]'],
    ['M(this,t,i,0)', 't'],
    [/class Z\{.*?M\(this,t\)\}\}/],
    [/j=\{M:h.*?F:Z\}/, 'j={}'],
    [/get parentNode\(\).*?get _\$AU\(\).*?\}/],
    [/get _\$AU\(\).*?\}/],
    [/get parentNode\(\).*?get startNode\(\).*?get endNode\(\).*?\}/],
    [/get tagName\(\).*?get _\$AU\(\).*?\}/],
    [/setConnected\(t\)\{.*?\}/],
    ['this._$AP?.(!1,!0,s)'],
    [',this._$Cv=e?.isConnected??!0'],
    [',this._$AN=void 0,this._$AD', ',this._$AD'],
    ['this.type=2,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
    ['this.type=1,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
    ['constructor(){super(...arguments),this.type=3}'],
    ['constructor(){super(...arguments),this.type=4}'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
    // A value that leaves what is there: only directives give one.
    ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
    ['t!==this._$AH&&t!==E,', 't!==this._$AH,'],
    ['r===E&&(r=this._$AH[n]),'],
    ['if((t=t??A)===E)return;', 't=t??A;'],
    // Values where an attribute's name would stand, in a comment, in a style or a title; and comments.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'],
    [
      /2===r\.type\?(i=new k\(.*?\)):1===r\.type\?(i=new r\.ctor\(.*?\)):6===r\.type&&\(i=new Z\(.*?\)\)/,
      '2===r.type?$1:$2',
    ],
    ['(-2===d?i:x)', 'x'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if)/],
    [/if\(r\.data===n\)(.*?);else\{let t=-1;.*?length-1\}/, 'r.data===n&&$1;'],
    [/"!--"===u\[1\].*?&&\(c=p\)/, 'c=p'],
    ['(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$)', '\\/?[a-zA-Z][^>\\s]*|\\/?$'],
    ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    ['let n,l=', 'let l='],
    ['c=n??v', 'c=v'],
    // Templates that were compiled before they come.
    [/,_\$litType\$:s\}=t,e="number"==typeof s\?(.*?):\(.*?,s\);/, '}=t,e=$1;'],
    // Listeners that are objects.
    [/e=t===A&&s!==A\|\|t\.capture.*?passive,h=t!==A&&\(s===A\|\|e\);e&&/, 'h=t!==A&&s===A;t===A&&s!==A&&'],
    [/"function"==typeof this\._\$AH\?(.*?):this\._\$AH\.handleEvent\(t\)/, '$1'],
    // Templates of another document, and something that they would stand before.
    ['(t?.creationScope??l)', 'l'],
    [
      /const e=s\?\.renderBefore.*?return h\._\$AI\(t\),h/,
      '(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)',
    ],
  ],
  'lit-element/lit-element.js': [
    [/createRenderRoot\(\)\{.*?\}/],
    [/connectedCallback\(\)\{.*?setConnected\(!0\)\}disconnectedCallback\(\)\{.*?setConnected\(!1\)\}/],
    [',this._$Do=void 0'],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
    ['this._$Do='],
    ['render(){return r}', 'render(){}'],
    // For what draws on a server.
    ['i._$litElement$=!0,'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Properties that are no texts, that say themselves when they changed, that have accessors or a default.
    [/,b=\{attribute:!0.*?hasChanged:f\}/],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",'],
    ['getOwnPropertyDescriptor:h,'],
    ['(t,s=b){if(s.state&&(s.attribute=!1),', '(t,s){s.state&&(s.attribute=!1),'],
    [/this\.prototype\.hasOwnProperty\(t\).*?wrapped=!0\),/],
    [
      /,!s\.noAccessor\)\{.*?void 0!==h&&e\(this\.prototype,t,h\)\}/,
      ';e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    [
      /const\{get:e,set:r\}=.*?this\.requestUpdate\(t,h,i\)\}/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [/static getPropertyOptions\(t\)\{.*?\}/],
    [/const h=\(void 0!==i\.converter.*?;this\._\$Em=t,null==h(.*?),h\)/, 'this._$Em=t,null==s$1,s)'],
    [/const t=i\.getPropertyOptions.*?;(this\._\$Em=e);.*?,(this\._\$Em=null)/, '$1,this[e]=s,$2'],
    [/(requestUpdate\(t,s,i),e=!1,h\)(.*?\{)const r=.*?return;/, '$1)$2if(!f(this[t],s))return;'],
    [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\|\|\(this\._\$AL\.has/, '{reflect:e}){(this._$AL.has'],
    ['this.hasUpdated||i||', 'this.hasUpdated||'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?,e\)\}/],
    ['getOwnPropertySymbols:o,'],
    ['const t=this.properties,s=[...r(t),...o(t)];for(const i of s)', 'const t=this.properties;for(const i of r(t))'],
    // Ways to come between a change and its drawing.
    [/removeController\(t\)\{.*?\}/],
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'return this.performUpdate(),'],
    ['scheduleUpdate(){return this.performUpdate()}'],
    ['let t=!1;const s=this._$AL;', 'const s=this._$AL;'],
    ['t=this.shouldUpdate(s),t?(this.willUpdate(s),'],
    ['throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'throw this._$EM(),s}this._$AE(s)'],
    ['this.update(s)):this._$EM()', 'this.update(s)'],
    ['willUpdate(t){}'],
    ['shouldUpdate(t){return!0}'],
    ['return this.getUpdateComplete()}getUpdateComplete(){'],
    // Roots that were there before, or are closed; and updates that nobody asked for.
    ['this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    ['y.shadowRootOptions={mode:"open"},'],
    ['if(!this.isUpdatePending)return;'],
    ['if(this.renderRoot??=this.createRenderRoot(),this._$Ep)', 'if(this._$Ep)'],
    [/this\.finalizeStyles\(this\.styles\)\}static finalizeStyles\(s\)\{.*?return i\}/, '[this.styles??[]].flat()}'],
  ],
  '@lit/reactive-element/css-tag.js': [
    // Browsers where no two roots share a sheet: they have none of our colours either.
    [/e=t\.ShadowRoot.*?CSSStyleSheet\.prototype/, 'e=!0'],
    [/if\(e\)(s\.adoptedStyleSheets=o\.map\(t=>).*?appendChild\(o\)\}/, '$1t.styleSheet)'],
    [/c=e\?t=>t:.*?\(t\):t;/, 'c=t=>t;'],
    // Sheets that are made again and again of the same text, and values that are no styles: the types say so before.
    [
      /const s=this\.t;if\(e&&void 0===t\).*?return t/,
      'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t',
    ],
    [',s=Symbol(),o=new WeakMap'],
    [/constructor\(t,e,o\)\{.*?;this\.cssText=t,this\.t=e/, 'constructor(t){this.cssText=t'],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
    [/\(t=>\{if\(!0===t\._\$cssResult\$\).*?\}\)\(s\)/, 's'],
    [/const o=1===t\.length\?t\[0\]:(.*?);return new n\(o,t,s\)/, 'return new n($1)'],
  ],
}

/** A file of Lit without that; each must be found, so that another version of Lit cannot bring it back unseen. */
export function sparedLit(file, code) {
  return spared[file].reduce((left, [found, instead = '']) => {
    const without = left.replace(found, instead.replace(/\$(?!\d)/g, '$$$$'))
    if (without === left) throw new Error(`${file} does not say ${found} any more: see sparedLit`)
    return without
  }, code)
}

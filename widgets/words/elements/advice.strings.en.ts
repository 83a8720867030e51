import { declareCommand, openCommand, type AdviceWords } from './advice.js'

const only = (tag: string): string =>
  tag === 'coop-my-space' ? 'Nobody can enter their space there.' : 'Visitors can look, not book or ask.'

export const englishAdvice: AdviceWords = {
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
      what: `the origin ${said.origin} is not declared for the site "${said.site}". ${only(said.tag)}`,
      todo: 'Whoever manages the site adds it at the desk (/bureau), in "Settings of the site", or whoever runs the server:',
      paste: declareCommand(said),
    }),
    'origin-asked': (said) => ({
      what: `the origin ${said.origin} is declared for the site "${said.site}", but this page has not been recognised yet. ${only(said.tag)}`,
      todo: 'At the desk (/bureau), in "Settings of the site", press the link beside this address: it opens the page and has it recognised.',
    }),
    'not-secure': ({ tag, origin }) => ({
      what: `${origin} is plain http. ${only(tag)}`,
      todo: 'Serve the page over https, then have its origin declared.',
    }),
    sandboxed: ({ tag }) => ({
      what: `the page is in a sandboxed frame that takes its origin away. ${only(tag)}`,
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

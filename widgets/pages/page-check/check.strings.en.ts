import { englishTrying } from '../../words/elements/advice.strings.js'
import type { CheckStrings } from './check.strings.js'

const much = (count: number, one: string, many: string): string => (count > 1 ? `${count} ${many}` : one)

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

const parts = {
  'script-src': 'The code of the elements does not come: only the link stays.',
  'connect-src': 'Our answers do not come: the lists stay empty.',
  'img-src': 'Drawings stand in for photos, and the map has no background.',
}

export const englishCheck: CheckStrings = {
  title: englishTrying.isWell,
  onlyYours: 'You alone see this panel. It changes nothing in the page and keeps nothing.',
  looking: 'Looking at the page…',
  broken: 'We could not look to the end. Reload the page; if it happens again, tell whoever runs the server.',
  well: 'Yes, all is well.',
  wellBut: (count) => `Yes. ${much(count, 'One thing to know.', 'things to know.')}`,
  notWell: (count) => `Not yet: ${much(count, 'one thing to mend.', 'things to mend.')}`,
  states: { mend: 'To mend', know: 'To know', good: 'Well' },
  counted: (state, count) => `${state} (${count})`,
  copyAll: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'Your browser does not let us copy. The text is there, selected: copy it by the keyboard.',
  text: 'All of this, as text',
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  again: 'Look again',
  close: 'Close',
  show: 'Show',
  tryTab: 'Try to open a tab',
  showOf: (tag) => `Show ${tag} in the page`,
  ways: { integrer: englishTrying.paste, bureau: 'Open the desk', versions: 'See the versions' },
  asText: (address, when) => `${englishTrying.isWell} ${address}, ${when}`,
  names: {
    script: 'The script',
    versions: 'The version',
    elements: 'The elements',
    site: 'The name of the site',
    open: 'Elements switched on',
    attributes: 'The settings',
    origin: 'Acting from this page',
    secure: 'The address',
    frame: 'The frame',
    policy: 'The security policy (CSP)',
    requests: 'Our answers',
    height: 'The height kept free',
    contrast: 'The contrasts',
    headings: 'The order of headings',
    ids: 'The ids',
    scheme: 'Light or dark',
    language: 'The language',
    time: 'The first content',
  },
  of: (tag, advice) => ({ ...advice, what: `${tag}: ${advice.what}` }),

  script: {
    once: 'It is in the page, once.',
    none: (line) => ({
      what: 'It is not in the page: the editor stripped it, or the theme lacks it.',
      todo: 'Put this line once into the header or the footer of the site:',
      paste: line,
    }),
    often: (count) => ({
      what: `It is in the page ${count} times. That breaks nothing, but once is enough.`,
      todo: 'Keep the one of the header or the footer of the site, and remove the others.',
    }),
    plain: (line) => ({
      what: 'Its line does not say type="module": the browser does not understand it.',
      todo: 'Put this one in its place:',
      paste: line,
    }),
    absent: (address, line) => ({
      what: `We have nothing at this address: ${address}`,
      todo: 'Put this line in its place:',
      paste: line,
    }),
    stranger: (address, line) => ({
      what: `The fingerprint written in the page (integrity) is not that of the file: the browser refuses it. ${address}`,
      todo: 'Replace the line by this one:',
      paste: line,
    }),
    elsewhere: (origins) => ({
      what: `Another server gives this script, too: ${origins}. Whichever comes first wins.`,
      todo: 'Keep only one of the two lines.',
    }),
  },
  versions: {
    latest: (version) => `Always the latest (today ${version}).`,
    pinned: (version) => `Pinned, and it is the latest: ${version}.`,
    none: 'No script in the page, hence no version.',
    old: (pinned, version) => ({
      what: `Pinned to ${pinned}. The latest is ${version}: corrections do not come by themselves.`,
      todo: 'Change the number in the address of the script, and its fingerprint.',
    }),
    several: (paths) => ({
      what: `The page loads several versions: ${paths}. Whichever comes first wins, the other is weight for nothing.`,
      todo: 'Keep a single line of script.',
    }),
  },
  elements: {
    none: {
      what: 'We see none in the page: the editor stripped the tags, or they are not there yet.',
      todo: 'What is in a closed shadow root this panel cannot see. Paste the code into an “HTML” block; if your editor strips tags, take the link.',
    },
    misspelt: (tag, meant) => ({
      what: `There is no <${tag}>.`,
      ...(meant === undefined
        ? { todo: 'Take the code again from “Paste into my page”.' }
        : { todo: 'Correct the tag, where it begins and where it ends:', paste: `<coop-${meant} …>…</coop-${meant}>` }),
    }),
    alive: (tag) => `${tag} is in place.`,
    narrow: (tag, px, paste) => ({
      what: `${tag} is only ${px} px wide: its column is too narrow, or what is around it is as wide as its content.`,
      todo: 'Put it into a wider column; if it is one, write for the block around it:',
      paste,
    }),
    cut: (tag, px, paste) => ({
      what: `${tag} is cut: what is around it is ${px} px high and hides the rest.`,
      todo: 'For the block around it, take the fixed height away, or write:',
      paste,
    }),
    shut: (tag, by) => ({
      what: `${tag} is seen, but neither keyboard nor screen readers come into it: what is around it has “${by}”.`,
      todo: 'If a menu or a window is open over it, close it, then “Look again”. Else take this attribute away.',
    }),
    within: (tag, line) => ({
      what: `${tag} is in a shadow root, where our script does not look: only the link is seen.`,
      todo: 'In the code of the component that holds it, write:',
      paste: line,
    }),
    banner: (edge, px, paste) => ({
      what: `A banner of ${px} px stays at the ${edge} of the screen: it may hide what was just opened, or what has the focus.`,
      todo: 'Put this into the style sheet of the site:',
      paste,
    }),
    far: (tag) => ({
      what: `${tag} is further down the page and loads when one comes near.`,
      todo: 'Press “Show”, then “Look again”.',
    }),
    hidden: (tag) => ({
      what: `${tag} is there, but the page hides it.`,
      todo: 'In a tab or a fold that is as it should be: open it, then “Look again”.',
    }),
    notStarted: (tag) => ({
      what: `${tag} has not started: one sees only the link.`,
      todo: 'Its code did not come. See the lines “The script” and “The security policy”; if these are well, try a private window without extensions.',
    }),
    noLink: (tag, line) => ({
      what: `${tag} has no link inside: without script, or if our server does not answer, nothing will be seen.`,
      todo: 'Write it between the two tags:',
      paste: line,
    }),
  },
  site: { known: (names) => `Known: ${names}.`, none: 'No element, hence no name to check.' },
  open: { all: 'All that is in the page is switched on for this site.' },
  attributes: {
    right: 'All exist, and so do their values.',
    misspelt: (written, line) => ({
      what: `there is no attribute “${written}”.`,
      todo: 'Write this instead:',
      paste: line,
    }),
    unknown: (written) => ({
      what: `the attribute “${written}” changes nothing: this element has none of that name.`,
      todo: 'Take it away, or choose the right one in “Paste into my page” (/integrer).',
    }),
  },
  origin: {
    proven: (origin) => `${origin} is declared and recognised: one can act from this page.`,
    unknown: { what: 'We could not ask our server.' },
  },
  secure: {
    https: 'The page is served over https.',
    here: 'The page is on this machine: the browser holds it to be safe.',
  },
  frame: {
    none: 'The page is not in a frame.',
    held: (isTried) => ({
      what: `The page itself is in a frame of another. One can act in it, but what leads to us opens in a tab${isTried ? ': tried, it opens' : ''}.`,
      todo: 'If you can, put the element into the page above.',
    }),
    without: (missing, line) => ({
      what: `The frame that holds the page has a “sandbox” attribute without ${missing}.`,
      todo: 'On the <iframe> tag, write:',
      paste: line,
    }),
    forms: (line) => ({
      what: 'The frame that holds the page has a “sandbox” attribute without allow-forms: none of our forms can be sent.',
      todo: 'On the <iframe> tag, write:',
      paste: line,
    }),
  },
  policy: {
    nothing: 'Nothing of ours was refused.',
    onlyNow: {
      what: 'Nothing of ours is refused now. But this browser does not keep what was refused while the page loaded.',
      todo: 'To know, open the page in the same way in Chrome, Edge or Safari.',
    },
    refused: (directive, paste) => ({
      what: `“${directive}” refuses our address. ${Object.entries(parts).find(([name]) => name === directive)?.[1] ?? ''}`,
      todo: 'Add our address to this line of the policy; if it is not there yet, write it with what the line default-src says, then our address.',
      paste,
    }),
    reported: (directive, paste) => ({
      what: `“${directive}” would refuse our address: for now the policy only reports it (Report-Only).`,
      todo: 'Before you apply it, add our address to this line; if it is not there yet, write it with what the line default-src says, then our address.',
      paste,
    }),
  },
  requests: {
    came: (ms) => `They come, in ${Math.round(ms)} ms.`,
    stopped: {
      what: 'The script came, our answers do not: a content blocker, a firewall or the network stops them.',
      todo: 'Try a private window without extensions. If they come there, tell whoever runs the server.',
    },
    refused: { what: 'The security policy of the page stops them: see its line.' },
    failed: (status) => ({
      what: `Our server answered “${status}”.`,
      todo: 'Try again in some minutes, then tell whoever runs the server.',
    }),
    slow: (ms) => ({
      what: `They come, but in ${seconds.format(ms / 1000)} s: the network is slow here, or our server is busy.`,
    }),
  },
  height: {
    kept: 'It is kept free beforehand, and nothing moved.',
    keptNearly: (by) => `It is kept beforehand, and what follows has hardly moved (${number.format(by)}).`,
    keptUnseen: 'It is kept free beforehand. This browser does not measure what moves.',
    none: 'Nothing to keep free: no element is in place.',
    moved: (by, paste) => ({
      what: `It is not kept free: when the content came, what follows moved (a shift of ${number.format(by)}; above 0.1 it disturbs).`,
      todo: 'Put this into the style sheet of the site:',
      paste,
    }),
    movedAnyway: (by) => ({
      what: `It is kept free, and yet what follows moved (a shift of ${number.format(by)}).`,
      todo: 'Another part of the page may have grown above. If not, keep more free.',
    }),
    free: (paste) => ({
      what: 'It is not kept free. Nothing moved here, but it may on another screen.',
      todo: 'Put this into the style sheet of the site:',
      paste,
    }),
    refused: (paste) => ({
      what: 'The security policy (“style-src”) refuses style written in a tag: the height is not kept free.',
      todo: 'Put this into the style sheet of the site instead:',
      paste,
    }),
  },
  contrast: {
    legible: (ratio) => `All can be read (the least: ${number.format(ratio)}).`,
    none: 'Nothing to judge: no element is in place.',
    low: (pair, ratio) => ({
      what: `${pair}: ${number.format(ratio)}, at least 4.5 is needed (WCAG 1.4.3).`,
      todo: 'Choose a stronger colour: “Paste into my page” tries them with you and proposes the nearest.',
    }),
    pair: (front, back) => `${front} on ${back}`,
    colour: (name, hex) => `${name} (${hex})`,
    fronts: {
      ink: 'the letters',
      muted: 'the quiet letters',
      accent: 'the accent colour',
      'accent-ink': 'the letters of buttons',
    },
    backs: {
      page: 'the background of the page',
      surface: 'the background of the element',
      accent: 'the accent colour',
    },
    picture: {
      what: 'A picture is behind the element: we cannot judge what is legible on it.',
      todo: 'Look yourself, in light and dark.',
    },
  },
  headings: {
    right: (level, before) => `The heading of the element (level ${level}) follows a heading of level ${before}.`,
    none: 'Nothing to order: no element is in place.',
    skipped: (level, before) => ({
      what: `The heading of the element is of level ${level}, right after a heading of level ${before}: one is missing between them (WCAG 1.3.1).`,
      todo: 'Write on the tag of the element:',
      paste: `heading-level="${before + 1}"`,
    }),
    alone: (level) => ({
      what: `The page has no heading before the element, whose heading is of level ${level}.`,
      todo: 'Give the page a main heading (<h1>).',
    }),
    second: {
      what: 'The heading of the element is of level 1, and the page has a main heading already.',
      todo: 'Write on the tag of the element:',
      paste: 'heading-level="2"',
    },
  },
  ids: {
    single: 'Each is in the page only once.',
    twice: (names) => ({
      what: `Several times in the page: ${names}. Links and labels lead to the first only (WCAG 4.1.2).`,
      todo: 'Give each a name of its own. They come from the theme or the content, not from our elements.',
    }),
  },
  scheme: {
    agrees: 'The page and the elements agree.',
    unsaid: (paste) => ({
      what: 'The page is dark without telling the browser: scroll bars and fields stay light.',
      todo: 'Put this into the style sheet of the site:',
      paste,
    }),
    against: (tag, theme) => ({
      what: `${tag} says theme="${theme}", and the page is the other way.`,
      todo: 'Remove this attribute: the element follows the page.',
    }),
    apart: (tag, isDark) => ({
      what: `${tag} is ${isDark ? 'dark, and the page around it is light' : 'light, and the page around it is dark'}.`,
      todo: 'Write on the tag of the element:',
      paste: `theme="${isDark ? 'light' : 'dark'}"`,
    }),
    byInk: (tag, isDark) => ({
      what: `${tag} is ${isDark ? 'dark, and the page around it is light' : 'light, and the page around it is dark'}: it follows the colour of letters that the page gives it (--coop-ink).`,
      todo: `In the style sheet of the site, remove --coop-ink, or give it a ${isDark ? 'dark' : 'light'} colour.`,
    }),
  },
  language: {
    said: (lang) => `The page says it: “${lang}”.`,
    none: {
      what: 'The page does not say its own: the elements speak French, and screen readers guess (WCAG 3.1.1).',
      todo: 'Write at the beginning of the page:',
      paste: '<html lang="en">',
    },
    other: (lang) => ({
      what: `The page is in “${lang}”: our elements speak French there.`,
      todo: 'For English, write locale="en" on the tag.',
    }),
  },
  time: {
    after: (ms) => `All that is needed was there ${seconds.format(ms / 1000)} s after the page was opened.`,
    none: 'Not yet: no element has had an answer.',
    slow: (ms, askedMs) => ({
      what: `All that is needed was there only ${seconds.format(ms / 1000)} s after the page was opened; our script was asked for after ${seconds.format(askedMs / 1000)} s.`,
      todo: 'If that beginning is long, move the line of the script up into the head of the page.',
    }),
  },
}

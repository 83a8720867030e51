import { answers, frozen } from './shared/early.js'
import { retriedImport } from './shared/retried-import.js'

/**
 * Written by the build: the file that all elements share; then by tag, a space between two, the element's own file and, where
 * it asks something first, the question and the attributes that make it.
 */
declare const SHARED: string
declare const ELEMENTS: { readonly [tag: string]: string }

/** The part that tells whether the page is well: the same address always, so that one may also load it by hand. */
const check = '/v1/check.js'

type Answer = { json(): Promise<unknown[] | undefined> }

const tags = Object.keys(ELEMENTS).join()

const approach = new IntersectionObserver(start, { rootMargin: '600px' })

/** Loads an element by its tag: for one that stands in a shadow root, where only the page's own code can look. */
export const load = (tag: string): Promise<unknown> =>
  (loading[tag] ??= Promise.all(
    [SHARED, ...(ELEMENTS[tag] ?? '').split(' ', 1)].map((file) => retriedImport(file)),
  ).catch((cause: unknown) =>
    // What did not come stands in the cause.
    console.warn('coop:', tag, new URL('/guide/si-rien-n-apparait', import.meta.url).href, cause),
  ))

const loading: { [tag: string]: Promise<unknown> } = {}

/** The forms that survive where tags do not. */
function replace(form: HTMLElement, coop: string): void {
  const element = document.createElement('coop-' + coop)
  delete form.dataset['coop']
  for (const { name, value } of form.attributes)
    if (name.startsWith('data-')) element.setAttribute(name.slice(5), value)
  if (form.matches('a,script')) {
    form.after(element)
    if (form.matches('a')) element.append(form)
  } else {
    element.append(...form.childNodes)
    form.append(element)
  }
}

/**
 * Keeps the height of each, and loads what is near. All that stand in the page ask together, while the first code is on its
 * way. Measured together, so that the page is laid out once.
 */
function start(found: { target: Element }[]): void {
  const boxes = found.map(({ target }) => [target, target.getBoundingClientRect()] as const)
  const questions: (string | undefined)[] = []
  const inputs: { [place: number]: object } = {}
  // Once all forms of this task are elements. Without an answer the element asks for itself.
  const all: Promise<unknown[] | undefined | void> = Promise.resolve()
    .then((): Promise<Answer> | undefined => {
      for (const [target, { top, height }] of boxes) {
        // By CSSOM, which a policy without inline style allows.
        frozen.get(target)?.setProperty('min-block-size', `${height}px`)
        // What the address names (`#offre-…`, `#membres?…`) is shown at once, however far down it stands.
        if (top - innerHeight > 600 && !/re(-|s.*\?)/.test(location.hash)) continue
        void load(target.localName)
        for (const element of document.querySelectorAll(tags)) {
          const tag = element.localName
          const [, path, ...attributes] = (ELEMENTS[tag] ?? '').split(' ')
          // In the order in which the element asks; an empty attribute is none.
          const input: { [name: string]: string | undefined } = {}
          attributes.forEach((name) => (input[name] = element.getAttribute(name) || undefined))
          const question = path + JSON.stringify(input)
          // Every question is about a site.
          if (input['site'] && !customElements.get(tag) && !answers.has(question)) {
            const place = questions.push(path) - 1
            inputs[place] = input
            answers.set(
              question,
              all.then((list) => list?.[place]),
            )
          }
        }
      }
      return questions[0]
        ? fetch(
            new URL(
              `/trpc/${questions.join()}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`,
              import.meta.url,
            ),
            { signal: AbortSignal.timeout(10_000) },
          )
        : undefined
    })
    .then((response) => response?.json())
    .catch(() => {})
}

function scan(root: (Node & { dataset?: undefined }) | HTMLElement): void {
  if (!root.dataset) return
  const found: { target: Element }[] = []
  for (const element of [root, ...root.querySelectorAll<HTMLElement>(tags + ',[data-coop]')]) {
    const coop = element.dataset['coop']
    // Inside an element, such a form is its fallback.
    if (coop) {
      if (!element.closest(tags)) replace(element, coop)
    } else if (ELEMENTS[element.localName] && !frozen.get(element) && !customElements.get(element.localName)) {
      frozen.set(element, element.style)
      if (getComputedStyle(element).display !== 'none') {
        // As it will be: an inline box would not have the height of what is in it.
        element.style.display ||= 'block'
        approach.observe(element)
      }
      found.push({ target: element })
    }
  }
  // What stands in sight need not wait for a frame, and may be defined before one; what a page hides until it is defined has no
  // box, and would never be seen near.
  start(found)
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(scan)
}).observe(document, { subtree: true, childList: true })

scan(document.documentElement)

if (location.hash === '#coop-test') void import(check)

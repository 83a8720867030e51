import { begun } from './shared/early.js'

/** Written by the build: by element, its files, what it asks first, and the attributes that make the question. */
declare const ELEMENTS: { readonly [name: string]: readonly [files: string, question: string, attributes: string] }

const [answers, frozen] = begun()
const tags = Object.keys(ELEMENTS).map((name) => 'coop-' + name)
const sought = tags.map((tag) => tag + ':not(:defined),') + '[data-coop]'
const loading: { [name: string]: Promise<void> } = {}

const approach = new IntersectionObserver(
  (entries) => {
    const near: Element[] = []
    for (const { target, boundingClientRect, isIntersecting } of entries) {
      if (isIntersecting) near.push(target)
      // By CSSOM, which a policy without inline style allows.
      if (target instanceof HTMLElement && !customElements.get(target.localName))
        target.style.minBlockSize = boundingClientRect.height + 'px'
    }
    start(near)
  },
  { rootMargin: '600px' },
)

/** Loads an element by name: for a tag in a shadow root, where only the page's own code can look. */
export async function load(name: string): Promise<void> {
  const element = ELEMENTS[name]
  if (!element) return console.warn('coop: no element ' + name)
  await (loading[name] ??= attempt(element[0], 0))
}

/** A module that failed stays failed under its address, with all that imports it: each try takes another path to the files. */
async function attempt(files: string, tries: number): Promise<void> {
  try {
    await Promise.all(files.split(' ').map((file) => import(`./${tries ? `~${tries}/` : ''}c/${file}.js`)))
  } catch (cause) {
    if (tries > 2) return console.warn('coop', cause)
    await new Promise((wait) => setTimeout(wait, 1000 << tries))
    await attempt(files, tries + 1)
  }
}

/** Elements that come near together ask together, while their code is on its way. */
function start(elements: Element[]): void {
  const questions: string[] = []
  const inputs: string[] = []
  const all = Promise.resolve().then(async () => {
    const address = `/trpc/${questions.join()}?batch=1&input=${encodeURIComponent(`{${inputs.join()}}`)}`
    return questions[0] && (await fetch(new URL(address, import.meta.url), { credentials: 'omit' })).json()
  })
  for (const element of elements) {
    const name = element.localName.slice(5)
    const known = ELEMENTS[name]
    approach.unobserve(element)
    if (!known || customElements.get(element.localName)) continue
    void load(name)
    const input: { [name: string]: string } = {}
    for (const attribute of known[2].split(' ')) {
      const value = element.getAttribute(attribute)
      if (value) input[attribute] = value
    }
    const text = JSON.stringify(input)
    const question = known[1] + text
    if (answers.has(question)) continue
    const place = questions.push(known[1]) - 1
    inputs.push(`"${place}":${text}`)
    answers.set(
      question,
      // Without an answer the element asks for itself.
      all.then(
        (list) => list[place],
        () => {},
      ),
    )
  }
}

/** The forms that survive where tags do not; inside an element, such a form is its fallback. */
function replace(form: Element): void {
  if (form.closest(tags.join())) return
  const element = document.createElement('coop-' + form.getAttribute('data-coop'))
  form.removeAttribute('data-coop')
  for (const { name, value } of form.attributes)
    if (name.startsWith('data-')) element.setAttribute(name.slice(5), value)
  if (form.localName === 'script') form.after(element)
  else if (form.localName === 'a') {
    form.replaceWith(element)
    element.append(form)
  } else {
    element.append(...form.childNodes)
    form.append(element)
  }
}

function scan(root: Node): void {
  if (!(root instanceof Element || root instanceof Document)) return
  for (const element of [root, ...root.querySelectorAll(sought)]) {
    if (!(element instanceof HTMLElement) || !element.matches(sought)) continue
    if (element.hasAttribute('data-coop')) replace(element)
    else if (!frozen.has(element)) {
      frozen.set(element, element.style.minBlockSize)
      // A page that hides what is not defined yet would never let it be seen near.
      if (getComputedStyle(element).display === 'none') start([element])
      else approach.observe(element)
    }
  }
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(scan)
}).observe(document, { childList: true, subtree: true })

scan(document)

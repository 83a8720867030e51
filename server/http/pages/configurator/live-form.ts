/**
 * Sends the form at each change and puts what the server answers in place of what stood, without leaving the page; copies
 * what is pressed. Without it, a button sends the form. `XMLHttpRequest` reads a document where types are checked.
 */
export const liveFormScript = `const choices = () => document.getElementById('choices')
document.documentElement.classList.add('scripted')
let sent = 0

function addressNow() {
  const query = new URLSearchParams(new FormData(choices()))
  for (const [name, value] of [...query]) if (value === '') query.delete(name)
  return choices().action + '?' + query
}

/** The field that stands where this one stood. */
function alike({ id, name, value }) {
  const found = id ? document.getElementById(id) : choices().elements[name]
  return found instanceof RadioNodeList ? [...found].find((each) => each.value === value) : found
}

function take(href) {
  const turn = ++sent
  const request = new XMLHttpRequest()
  request.responseType = 'document'
  request.onload = () => {
    if (turn !== sent) return
    if (request.status !== 200 || !request.response) return void (location.href = href)
    history.replaceState(null, '', href)
    const focused = document.activeElement
    for (const part of document.querySelectorAll('[data-live]')) {
      const next = request.response.getElementById(part.id)
      if (next && next.outerHTML !== part.outerHTML) part.replaceWith(document.adoptNode(next))
    }
    if (!focused.isConnected) alike(focused)?.focus({ preventScroll: true })
  }
  request.onerror = () => (location.href = href)
  request.open('GET', href)
  request.send()
}

document.addEventListener('change', ({ target }) => {
  if (target.form === choices()) take(addressNow())
})

document.addEventListener('click', async (event) => {
  const way = event.target.closest('a[data-way]')
  if (way) {
    event.preventDefault()
    choices().elements.way.value = way.dataset.way
    return take(way.href)
  }
  const button = event.target.closest('button[data-copies]')
  if (!button) return
  const code = document.getElementById(button.dataset.copies)
  const said = button.nextElementSibling
  try {
    await navigator.clipboard.writeText(code.textContent)
    said.textContent = button.dataset.copied
  } catch {
    getSelection().selectAllChildren(code)
    said.textContent = button.dataset.notCopied
  }
})
`

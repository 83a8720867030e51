/** Whether a sandbox lets no form go: then it is not even told that one was to be sent. */
export function isFormBlocked(): boolean {
  const form = document.createElement('form')
  let isTold = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    isTold = true
  })
  // A form that stands nowhere is never sent.
  const around = document.createElement('div')
  around.hidden = true
  around.attachShadow({ mode: 'closed' }).append(form)
  document.documentElement.append(around)
  form.requestSubmit()
  around.remove()
  return !isTold
}

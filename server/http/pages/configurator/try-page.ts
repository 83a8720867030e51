import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import { type ConfiguratorStrings, tryPageStrings } from './configurator.strings.js'
import { copied } from './copied.js'

/** How one's own page tells whether it is well: its address is opened by the browser of who keeps it, and goes nowhere else. */
export function tryPage({ language }: Formats, publicUrl: string, words: ConfiguratorStrings): Html {
  const said = tryPageStrings[language]
  const example = `${new URL(publicUrl).protocol}//www.ville.example/offres`
  return html`<section class="panel" id="try-page" aria-labelledby="try">
    <h2 id="try">${said.title}</h2>
    <p>${said.what}</p>
    <form class="row" id="try-form" novalidate hidden>
      <div>
        <label for="try-address">${said.address}</label>
        <input id="try-address" type="url" autocomplete="url" placeholder="https://" aria-describedby="try-wrong" />
      </div>
      <button>${said.open}</button>
    </form>
    <p class="wrong" id="try-wrong" role="alert" data-wrong="${said.wrong(example)}"></p>
    <p class="unscripted"><code>${example}#coop-test</code></p>
    <details>
      <summary>${said.silent}</summary>
      <p>${said.silentMore}</p>
      ${copied({ id: 'code-console', of: said.console, text: `import("${publicUrl}/v1/check.js")` }, words)}
      <ul>
        ${said.stops.map(
          ({ seen, why, policy }) =>
            html`<li>
              <b>${said.quoted(seen)}</b> ${why} ${policy !== undefined && html`<a href="#policy">${policy}</a>.`}
            </li>`,
        )}
      </ul>
    </details>
  </section>`
}

/** Opens what was typed, with what makes the loader there look. */
export const tryPageScript = `
const tried = document.getElementById('try-form')
if (tried) {
  tried.hidden = false
  const [field, wrong] = ['try-address', 'try-wrong'].map((id) => document.getElementById(id))
  field.addEventListener('input', () => {
    field.removeAttribute('aria-invalid')
    wrong.textContent = ''
  })
  tried.addEventListener('submit', (event) => {
    event.preventDefault()
    const typed = field.value.trim()
    const whole = /^https?:/i.test(typed) ? typed : 'https://' + typed
    if (typed && URL.canParse(whole)) {
      const address = new URL(whole)
      address.hash = 'coop-test'
      return void open(address, '_blank', 'noopener')
    }
    field.setAttribute('aria-invalid', 'true')
    wrong.textContent = wrong.dataset.wrong
    field.focus()
  })
}
`

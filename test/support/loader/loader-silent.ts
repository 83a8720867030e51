import { html, LitElement } from 'lit'
import { define } from '../../../widgets/shared/define.js'

/** An element that asks nothing before somebody acts. */
class SilentElement extends LitElement {
  override render() {
    return html`<p>Signalez une panne</p>`
  }
}

define('coop-fault-note', SilentElement)

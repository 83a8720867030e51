import { html } from 'lit'
import type { Content } from '../../../shared/content.js'

export function askBody(content: Content) {
  return html`<div class="form-body ask-body">${content}</div>`
}

import { html } from 'lit'

const isColour = (text: string): boolean => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)

/** Drawn, since our pages forbid a style in the markup. */
export function swatch(colour: string) {
  const fill = isColour(colour) ? colour : 'none'
  return html`<svg class="swatch" viewBox="0 0 40 40" aria-hidden="true">
    <rect width="40" height="40" fill=${fill} />
  </svg>`
}

export function sample(front: string, back: string) {
  return html`<svg class="sample" viewBox="0 0 48 32" aria-hidden="true">
    <rect width="48" height="32" rx="6" fill=${back} />
    <text x="24" y="22" text-anchor="middle" font-size="16" font-weight="700" fill=${front}>Aa</text>
  </svg>`
}

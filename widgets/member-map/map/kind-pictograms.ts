import { html } from 'lit'
import type { MapPoint } from '../map-view.js'

/** SVG paths in a view box of 24 with a stroke of 2: the kind must not depend on colour alone. */
const lines: Readonly<Record<MapPoint['kind'], string>> = {
  platform: 'M3 4h18v12H3zM12 16v4M8 20h8',
  repairer: 'M14 10l-9 9 2 2 9-9M14 10a5 5 0 0 1 6-6l-3 3v2h2l3-3a5 5 0 0 1-6 6',
  'third-place': 'M4 9h12v7a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM16 11h2a2.5 2.5 0 0 1 0 5h-2M8 3v3M12 3v3',
  'social-centre':
    'M9 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7M2 20c0-4 3-6 7-6s7 2 7 6M16 4a3.5 3.5 0 0 1 0 7M18 14c3 1 4 3 4 6',
  'local-authority': 'M3 10l9-6 9 6zM6 10v8M12 10v8M18 10v8M3 20h18',
  shop: 'M3 9l2-5h14l2 5zM5 9v11h14V9M10 20v-6h4v6',
  association: 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z',
  other: 'M12 7a5 5 0 1 0 0 10 5 5 0 1 0 0-10',
}

export function kindPictogram(kind: MapPoint['kind']) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${lines[kind]} /></svg>`
}

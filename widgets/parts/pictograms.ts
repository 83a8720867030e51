import { html } from 'lit'

const box = 'M3 7l9-4 9 4v10l-9 4-9-4zM3 7l9 4 9-4M12 11v10'

/** SVG paths by name, in a view box of 24 with a stroke of 2. Unknown names get a box. */
const lines: ReadonlyMap<string, string> = new Map([
  ['armchair', 'M6 11V7a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v4M3 12a2 2 0 0 1 4 0v3h10v-3a2 2 0 0 1 4 0v6H3zM6 18v3M18 18v3'],
  ['ball', 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18'],
  [
    'bicycle',
    'M2 17a4 4 0 1 0 8 0 4 4 0 1 0-8 0M14 17a4 4 0 1 0 8 0 4 4 0 1 0-8 0M6 17l4-8h5l3 8M10 9l3 8H6M8 6h3M15 9l-1-4h3',
  ],
  ['blocks', 'M3 13h8v8H3zM13 13h8v8h-8zM8 3h8v8H8z'],
  ['book', 'M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14'],
  ['bunting', 'M2 4c6 4 14 4 20 0M4 5l2 6 3-4M10 7l2 6 2-6M15 7l3 4 2-6'],
  ['cup', 'M4 9h12v7a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM16 11h2a2.5 2.5 0 0 1 0 5h-2M8 3v3M12 3v3'],
  ['dice', 'M4 4h16v16H4zM8 8h.01M16 8h.01M12 12h.01M8 16h.01M16 16h.01'],
  ['drill', 'M2 6h11v6H2zM13 8h4v2h-4M17 9h5M6 12l-1 7h5l1-7'],
  ['hammer', 'M5 4h9l4 4v3h-3l-2-2H5zM8 9v12h3V9'],
  ['hands', 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z'],
  ['jar', 'M7 3h10v4H7zM7 7c-2 1-2 2-2 4v7a3 3 0 0 0 3 3h8a3 3 0 0 0 3-3v-7c0-2 0-3-2-4M5 12h14'],
  ['ladder', 'M8 2v20M16 2v20M8 6h8M8 11h8M8 16h8'],
  ['note', 'M9 18a3 3 0 1 1-6 0 3 3 0 1 1 6 0V5l11-2v13a3 3 0 1 1-6 0 3 3 0 1 1 6 0'],
  ['plug', 'M9 2v6M15 2v6M6 8h12v4a6 6 0 0 1-12 0zM12 18v4'],
  ['pot', 'M2 10h20M4 10h16v6a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM9 7V4M15 7V4'],
  ['pram', 'M3 10h16a8 8 0 0 1-16 0zM11 10V2a8 8 0 0 1 8 8l2-5M7 19v3M15 19v3'],
  ['screen', 'M3 4h18v12H3zM12 16v4M8 20h8'],
  ['spade', 'M9 2h6M12 2v11M7 13h10v3c0 3-2 5-5 6-3-1-5-3-5-6z'],
  ['speech', 'M4 4h16v11h-8l-5 5v-5H4z'],
  ['sprout', 'M12 22V11M12 13C12 8 8 6 3 6c0 5 4 7 9 7zM12 11c0-4 3-7 9-7 0 5-4 7-9 7'],
  ['tent', 'M12 4L2 20h20zM12 11l-4 9M12 11l4 9'],
  ['thread', 'M6 3h12M6 21h12M8 3v18M16 3v18M8 8l8-2M8 13l8-2M8 18l8-2'],
])

/** Decorative, for an offer without a photo: the offer's name is in the text beside it. */
export function pictogram(name: string) {
  return html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d=${lines.get(name) ?? box} /></svg>`
}

/** Those that a category may have. */
export const pictogramNames: readonly string[] = [...lines.keys(), 'box']

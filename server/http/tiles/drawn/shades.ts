/** Text has a contrast of at least 4.5 to what lies under it (WCAG 2.2, 1.4.3). */
export type Shades = {
  readonly sea: string
  readonly land: string
  readonly built: string
  readonly graticule: string
  readonly coast: string
  readonly frontier: string
  readonly dot: string
  readonly city: string
  readonly village: string
  readonly country: string
  readonly water: string
}

export const light: Shades = {
  sea: '#d3e2e8',
  land: '#f0f4f0',
  built: '#e2eae3',
  graticule: '#d9e2dc',
  coast: '#a9c0c9',
  frontier: '#aab3b8',
  dot: '#53605b',
  city: '#1f2b27',
  village: '#4a5752',
  country: '#5c6a70',
  water: '#3f6473',
}

export const dark: Shades = {
  sea: '#0f191e',
  land: '#1d2824',
  built: '#2a3832',
  graticule: '#31403a',
  coast: '#37505a',
  frontier: '#5a6966',
  dot: '#a4b1ab',
  city: '#e3eae6',
  village: '#b3bfba',
  country: '#98a6a8',
  water: '#86a7b5',
}

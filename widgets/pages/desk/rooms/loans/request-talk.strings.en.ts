export const readyEnglish: readonly string[] = [
  'All right, that is noted.',
  'Come during opening hours.',
  'It is ready: you may come and take it.',
]

/** Semicolons, and the mark by which spreadsheets know the accents. */
export const exampleOfPlaces = (headings: string): string =>
  `\uFEFF${headings}\r\nLa Fabrique;12 rue du Port;59160;Lomme;Me-Sa 10:00-18:00;03 20 00 00 00;\r\n`

const collator = new Intl.Collator('fr', { numeric: true })

/** As a person reads them: « Échange » beside « Entraide », « Salle 2 » before « Salle 10 ». Databases sort by bytes, each its own. */
export const byName = <Row extends { readonly name: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => collator.compare(one.name, other.name))

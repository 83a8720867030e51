const aFile = /(csv|export)$/i

/** Says what was done, by its procedure. A list is taken away as a file, whose own name follows. */
export function actSaid(words: Readonly<Record<string, string>>, act: string): string {
  return words[act] ?? (aFile.test(act) ? words['*.csv'] : undefined) ?? act
}

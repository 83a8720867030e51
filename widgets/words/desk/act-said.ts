const aFile = /(csv|export)$/i

/** What was done, by its procedure. Whoever took a list away took a file, whose own name follows. */
export function actSaid(words: Readonly<Record<string, string>>, act: string): string {
  return words[act] ?? (aFile.test(act) ? words['*.csv'] : undefined) ?? act
}

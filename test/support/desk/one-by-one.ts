/** What there is of something, each once. */
export function oneByOne(all: readonly string[] = []): () => string {
  const left = [...all]
  return () => {
    const next = left.shift()
    if (next === undefined) throw new Error('all that waited was answered')
    return next
  }
}

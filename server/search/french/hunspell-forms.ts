type Rule = { readonly strip: string; readonly add: string; readonly when: RegExp }

/**
 * Reads suffixes with flags of two characters, as Hunspell's manual calls them; prefixes only elide (« l' ») or measure (« kilo
 * »).
 */
function suffixesOf(affixes: string): Map<string, Rule[]> {
  const suffixes = new Map<string, Rule[]>()
  for (const line of affixes.split('\n')) {
    const [type, flag = '', strip = '', add = '', when] = line.trim().split(/\s+/)
    if (type !== 'SFX' || when === undefined) continue
    const rule: Rule = {
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
      when: new RegExp(`${when}$`),
    }
    const known = suffixes.get(flag)
    if (known) known.push(rule)
    else suffixes.set(flag, [rule])
  }
  return suffixes
}

/** Every form of every word of a Hunspell dictionary, as people write it. */
export function* formsOf({ words, affixes }: { words: string; affixes: string }): Generator<string> {
  const suffixes = suffixesOf(affixes)
  for (const line of words.split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/[\s]/)[0] ?? '').split('/')
    if (word === '') continue
    yield word
    for (const flag of flags.match(/../gu) ?? []) {
      for (const { strip, add, when } of suffixes.get(flag) ?? []) {
        if (word.endsWith(strip) && when.test(word)) yield word.slice(0, word.length - strip.length) + add
      }
    }
  }
}

import { languages, type Language } from '../words/language.js'

export { languages, type Language }

/** The element's own `locale`, else the nearest `lang` around it (shadow hosts crossed), else French. */
export function languageOf(element: Element): Language {
  const chosen = element.getAttribute('locale')
  return languageNamed(chosen) ?? languageNamed(nearestLang(element)) ?? languages[0]
}

function nearestLang(element: Element): string | null {
  const said = element.closest('[lang]')
  if (said) return said.getAttribute('lang')
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? nearestLang(root.host) : null
}

/** `en-GB` and `EN` are English; undefined for a language that we do not have. */
export function languageNamed(tag: string | null): Language | undefined {
  const spoken = tag?.toLowerCase().split('-')[0]
  return languages.find((language) => language === spoken)
}

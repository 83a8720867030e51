import { po } from 'gettext-parser'
import { Engine } from 'php-parser'
import { describe, expect, test } from 'vitest'
import { spipFiles, wordpressFiles } from '../../widgets/plugins/make-plugins.mjs'
import { faults, version } from '../support/sources.js'

const wordpress = textsOf(await wordpressFiles(version))
const spip = textsOf(await spipFiles(version))
const php = [...wordpress, ...spip].filter(([path]) => path.endsWith('.php'))

function textsOf(files: Readonly<Record<string, string | Uint8Array>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
}

describe('the plugins', () => {
  test('are written for PHP 8.1', () => {
    const engine = new Engine({ parser: { version: '8.1', suppressErrors: false } })

    expect(php.length).toBeGreaterThan(9)
    expect(
      faults(php, ([path, text]) => {
        try {
          engine.parseCode(text, path)
          return false
        } catch (error) {
          return `${path}: ${String(error)}`
        }
      }),
    ).toEqual([])
  })

  test('bear the version of the whole, and say what they need', () => {
    expect(wordpress.get('coop-elements/coop-elements.php')).toMatch(
      new RegExp(`Version: +${version}\\n \\* Requires at least: 6\\.5\\n \\* Requires PHP: +8\\.1\\n`),
    )
    expect(wordpress.get('coop-elements/readme.txt')).toContain(`Stable tag: ${version}\n`)
    expect(spip.get('coop/paquet.xml')).toMatch(
      new RegExp(`version="${version}"[^>]*compatibilite="\\[4\\.2\\.0;4\\.\\*\\]"`),
    )
  })

  test('ask nobody anything: no request, no mail, no other address than the settings name', () => {
    expect(
      faults(
        [...wordpress, ...spip].filter(([path]) => /\.(php|js)$/.test(path)),
        ([path, text]) => {
          const [found] =
            /wp_remote_|wp_mail|curl_|fsockopen|recuperer_url|file_get_contents\(\s*['"]http|\bfetch\(/.exec(text) ?? []
          return found !== undefined && `${path}: ${found}`
        },
      ),
    ).toEqual([])
  })

  test('say everything in French and English', () => {
    const { translations } = po.parse(wordpress.get('coop-elements/languages/coop-elements-fr_FR.po') ?? '')
    const said = [...wordpress.values()].flatMap((text) =>
      [...text.matchAll(/(?:\b__|esc_html__)\( '([^']+)', 'coop-elements'/g)].map(([, words = '']) => words),
    )

    expect(said.length).toBeGreaterThan(15)
    expect(said.filter((words) => !translations['']?.[words]?.msgstr[0])).toEqual([])
    expect(Object.values(translations['block title'] ?? {}).map((entry) => entry?.msgstr[0])).toContain('Les offres')
    const keys = (language: string) =>
      [...(spip.get(`coop/lang/coop_${language}.php`) ?? '').matchAll(/^\t'(\w+)' =>/gm)].map(([, key]) => key)
    expect(keys('fr').length).toBeGreaterThan(5)
    expect(keys('en')).toEqual(keys('fr'))
  })
})

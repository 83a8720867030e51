import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { aptInstall } from '../apt-get.js'

/**
 * What WordPress and SPIP run on, and WebKit, whose window stands on a screen of Xvfb. The servers of MariaDB and of the web are
 * ours, so that nothing of the machine's is touched.
 */
const packages: Readonly<Record<string, string>> = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  'wordpress-l10n': '/usr/share/wordpress/wp-content/languages/fr_FR.mo',
  'wordpress-theme-twentytwentyfive': '/usr/share/wordpress/wp-content/themes/twentytwentyfive/style.css',
  'mariadb-server-core': '/usr/sbin/mariadbd',
  'mariadb-client-core': '/usr/bin/mariadb',
  'php-cli': '/usr/bin/php',
  spip: '/usr/share/spip/spip.php',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
}

const modules: Readonly<Record<string, string>> = {
  'php-mysql': 'mysqli',
  'php-sqlite3': 'sqlite3',
  'php-xml': 'dom',
  'php-mbstring': 'mbstring',
  'php-gd': 'gd',
  'php-curl': 'curl',
  'php-zip': 'zip',
}

/** Installs what is missing, as root, and throws the sentence that says what could not be. */
export function installHosts(): void {
  const before = missing()
  if (before.length === 0) return
  aptInstall(before)
  const after = missing()
  if (after.length === 0) return
  throw new Error(
    `WordPress, SPIP and WebKit are tried as Debian's packages, and these could not be installed: ${after.join(', ')}. ` +
      `Install them (apt-get install ${after.join(' ')}), or run \`npm test -- hosts\` as root on Debian 13.`,
  )
}

function missing(): string[] {
  const loaded = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? ''
  const names = new Set(loaded.toLowerCase().split('\n'))
  return [
    ...Object.entries(packages).filter(([, file]) => !existsSync(file)),
    ...Object.entries(modules).filter(([, module]) => !names.has(module)),
  ].map(([name]) => name)
}

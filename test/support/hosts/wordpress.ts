import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { freePort } from '../postgres.js'
import { startMariaDb } from './mariadb.js'
import { runPhp, servePhp, type PhpServer } from './php.js'

export type WordPress = AsyncDisposable & {
  readonly url: string
  readonly server: PhpServer
  /** What a script of PHP prints, in WordPress. */
  run(script: string): string
  /** Puts the plugin of this archive beside the others, and activates it. */
  addPlugin(archive: string): Promise<void>
  /** What somebody saves, filtered as WordPress filters what their role may write; returns its address. */
  post(said: Post): string
  /** One site becomes the first of many, whose first administrator runs them all. */
  becomeNetwork(): void
}

type Post = {
  readonly who: 'admin' | 'autrice' | 'contributrice'
  readonly status: 'pending' | 'publish'
  readonly content: string
}

export const password = 'une phrase de passe'

/** WordPress of Debian in a folder of its own, in French, with an administrator (`admin`), an author (`autrice`) and a contributor (`contributrice`). */
export async function startWordPress(folder: string): Promise<WordPress> {
  const database = await startMariaDb(folder)
  const root = join(folder, 'wordpress')
  // Debian's own is made of links to what other packages bring.
  cpSync('/usr/share/wordpress', root, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('.htaccess'),
  })
  const port = await freePort()
  writeFileSync(join(root, 'wp-config.php'), configOf(root, database.socket, port))
  const plugins = join(root, 'wp-content/mu-plugins')
  mkdirSync(plugins, { recursive: true })
  writeFileSync(join(plugins, 'allow-loopback.php'), allowLoopback)
  const run = (script: string) =>
    runPhp(
      `<?php define('WP_USE_THEMES', false); $_SERVER['HTTP_HOST'] = 'localhost:${port}'; $_SERVER['REQUEST_URI'] = '/'; ${script}`,
      root,
    )
  run(install)
  const server = await servePhp({ folder: root, port })
  const runLoaded = (script: string) => run(`require 'wp-load.php'; ${script}`)
  return {
    url: server.url.replace('127.0.0.1', 'localhost'),
    server,
    run: runLoaded,
    async addPlugin(archive) {
      const bytes = new Uint8Array(await (await fetch(archive)).arrayBuffer())
      for (const [path, content] of Object.entries(unzipSync(bytes))) {
        const file = join(root, 'wp-content/plugins', path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
      runLoaded(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('coop-elements/coop-elements.php');`,
      )
    },
    post: ({ who, status, content }) =>
      runLoaded(`
        wp_set_current_user(get_user_by('login', '${who}')->ID); kses_init();
        $id = wp_insert_post(wp_slash(array('post_title' => 'Près de chez vous', 'post_status' => '${status}', 'post_content' => base64_decode('${Buffer.from(content).toString('base64')}'))));
        echo get_permalink($id);`),
    becomeNetwork() {
      runLoaded(makeNetwork(port))
      const config = join(root, 'wp-config.php')
      writeFileSync(config, readFileSync(config, 'utf8').replace('<?php', `<?php ${networkConfig(port)}`))
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

const configOf = (root: string, socket: string, port: number) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (array('AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT') as $key) define($key, 'of this test ' . $key);
define('WP_HOME', 'http://localhost:${port}'); define('WP_SITEURL', WP_HOME);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', 'localhost,127.0.0.1'); define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', '${root}/');
require_once ABSPATH . 'wp-settings.php';
`

/** WordPress refuses to read an address of its own machine, and here ours is one. */
const allowLoopback = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', static fn(array $ports, string $host, string $url): array => array_merge($ports, array((int) wp_parse_url($url, PHP_URL_PORT))), 10, 3);
`

const install = `
define('WP_INSTALLING', true);
require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_false');
wp_install('Ville de Lomme', 'admin', 'admin@lomme.example', false, '', '${password}', 'fr_FR');
update_option('WPLANG', 'fr_FR');
wp_insert_user(array('user_login' => 'autrice', 'user_pass' => '${password}', 'user_email' => 'autrice@lomme.example', 'role' => 'author'));
wp_insert_user(array('user_login' => 'contributrice', 'user_pass' => '${password}', 'user_email' => 'contributrice@lomme.example', 'role' => 'contributor'));
// The editor greets whoever comes first, over everything else.
foreach (get_users(array('fields' => 'ID')) as $id) update_user_meta($id, 'wp_persisted_preferences', array('core/edit-post' => array('welcomeGuide' => false), 'core' => array('isComplementaryAreaVisible' => true), '_modified' => gmdate('c')));
`

const makeNetwork = (port: number) => `
require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/network.php';
foreach ($wpdb->tables('ms_global') as $table => $named) $wpdb->$table = $named;
install_network();
populate_network(1, 'localhost:${port}', 'admin@lomme.example', 'Lomme', '/', false);
`

const networkConfig = (port: number) => `
define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', 'localhost:${port}');
define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);
`

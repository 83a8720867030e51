// Runs before anything else and on any Node, so it is plain old JavaScript: ECMAScript 5, without a comma after a last argument.
var parts = process.versions.node.split('.')
var major = Number(parts[0])
var minor = Number(parts[1])
if (major < 20 || (major === 20 && minor < 19)) {
  var tooOld =
    'This needs Node 20.19 or later; this is Node ' +
    process.versions.node +
    '. Install a current one (Debian: apt install nodejs; or https://nodejs.org) and run the command again.'
  stop(tooOld)
}

// Which of the two, `server/database/sqlite.ts` says.
var isReadyMade = Number(process.versions.napi) >= 10
if (!isFound(isReadyMade ? 'better-sqlite3-napi' : 'better-sqlite3')) {
  stop('SQLite is missing: it is one of the optional packages. Run npm ci again without leaving them out.')
}
if (!isReadyMade && !isFound('better-sqlite3/build/Release/better_sqlite3.node')) {
  console.error('SQLite is compiled for Node 20, once; this takes about a minute.')
  var npm = process.env.npm_execpath
  var rebuild = ['rebuild', 'better-sqlite3', '--ignore-scripts=false']
  var quietly = { stdio: 'ignore' }
  var spawnSync = require('node:child_process').spawnSync
  if (npm) spawnSync(process.execPath, [npm].concat(rebuild), quietly)
  else spawnSync('npm', rebuild, quietly)
  if (!isFound('better-sqlite3/build/Release/better_sqlite3.node')) {
    var uncompiled =
      'SQLite could not be compiled for Node 20: install python3, make and g++ (Debian: apt install python3 make g++) and run the command again. From Node 22 on nothing is compiled.'
    stop(uncompiled)
  }
}

function isFound(name) {
  try {
    require.resolve(name)
    return true
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    return false
  }
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

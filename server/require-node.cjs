// Runs before anything else and on any Node, so it is plain old JavaScript.
var parts = process.versions.node.split('.')
var major = Number(parts[0])
var minor = Number(parts[1])
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'This needs Node 20.19 or later; this is Node ' +
      process.versions.node +
      '. Install a current one (Debian: apt install nodejs; or https://nodejs.org) and run the command again.',
  )
  process.exit(1)
}

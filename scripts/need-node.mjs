// Says plainly when Node is too old, before anything else fails in a strange way.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`This needs Node 22.12 or newer; here is ${process.versions.node}. On Linux x64 "npm install" brings the right one along; elsewhere install it from nodejs.org.`);
  process.exit(1);
}

// Imported first by every command, so that an old Node says what is wrong before it meets something it cannot do.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(`Node ${process.versions.node} is too old: install Node 24, or 22.12, or 20.19 at least.`);
  process.exit(1);
}

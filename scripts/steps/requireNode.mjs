// Written so that an old Node understands it well enough to say that it is too old.
const [major, minor] = process.versions.node.split('.').map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!fits) {
  console.error(
    `Placewell needs Node 20.19 or later (of Node 22: 22.12 or later). This is Node ${process.versions.node}: see https://nodejs.org.`,
  );
  process.exit(1);
}

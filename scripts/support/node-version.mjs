/** Node.js from 20.19 and from 22.12 on loads ES modules by require(), which the api's framework needs. */
export function isSupportedNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major >= 23;
}

export function requireSupportedNode() {
  const version = process.versions.node;
  if (isSupportedNode(version)) return;
  console.error(`Acuerda needs Node.js 20.19 or newer of 20, 22.12 or newer of 22, or 24. This is ${version}.`);
  process.exit(1);
}

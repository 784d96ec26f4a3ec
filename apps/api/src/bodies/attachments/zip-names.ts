const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const END_BYTES = 22;
const ENTRY_BYTES = 46;

/** The names that a zip's directory lists; none where it can't be read. Nothing is unpacked. */
export function zipNames(bytes: Buffer): string[] {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + END_BYTES > bytes.length) return [];
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const names: string[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_BYTES > end || !bytes.subarray(at, at + ENTRY.length).equals(ENTRY)) return [];
    const name = at + ENTRY_BYTES;
    const nameBytes = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', name, name + nameBytes));
    at = name + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

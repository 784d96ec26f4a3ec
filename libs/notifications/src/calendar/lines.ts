const octetsOfLine = 75;

/** A name as a value of type TEXT (RFC 5545, section 3.3.11). */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Lines of at most 75 octets, never cut within a character (RFC 5545, section 3.1): accents take two octets, emoji four. */
export const folded = (lines: readonly string[]): string => lines.map(foldedLine).join('\r\n');

function foldedLine(line: string): string {
  if (Buffer.byteLength(line) <= octetsOfLine) return line;
  let [result, used] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (used + octets > octetsOfLine) [result, used] = [`${result}\r\n `, 1];
    result += character;
    used += octets;
  }
  return result;
}

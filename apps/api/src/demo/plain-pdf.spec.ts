import { plainPdf } from './plain-pdf';

describe('a plain PDF', () => {
  const text = plainPdf(['Instalación', 'con (paréntesis) y \\']).toString('latin1');

  it('shows its lines, with what would end them escaped', () => {
    expect(text).toContain('(Instalación) Tj T*\n(con \\(paréntesis\\) y \\\\) Tj T*');
  });

  it('says truly how long its content is, and where each object and its table lie', () => {
    const [, length, content] = /\/Length (\d+) >>\nstream\n([^]*?)\nendstream/.exec(text)!;
    expect(content).toHaveLength(Number(length));
    const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    expect(places).toHaveLength(5);
    for (const [index, place] of places.entries()) expect(text.startsWith(`${index + 1} 0 obj`, place)).toBe(true);
    expect(text.startsWith('xref', Number(/startxref\n(\d+)/.exec(text)![1]))).toBe(true);
  });
});

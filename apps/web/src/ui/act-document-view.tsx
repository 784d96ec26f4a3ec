import { sectionsOf, type ActDocument, type NumberedPart, type PartKind } from '@acuerda/document';
import type { ReactNode } from 'react';
import type { Highlight } from './act-inline';
import { ActText } from './act-text';

export interface ActDocumentViewProps {
  document: ActDocument;
  highlights?: ReadonlyMap<string, Highlight[]>;
  /** What follows a part: its effects, say. */
  below?: (partId: string) => ReactNode;
  /** What stands beside a part: what one may do to it. */
  beside?: (numbered: NumberedPart) => ReactNode;
}

/** An act as it is typeset: sections in their order, automatic numbers as real text, so that they copy. */
export function ActDocumentView({ document, highlights, below, beside }: ActDocumentViewProps) {
  return (
    <div className="act act--rail" lang="es-MX">
      {sectionsOf(document).map((section) => (
        <section key={section.kind}>
          {section.title && <h3 className="act-section">{section.title}</h3>}
          {section.parts.map((numbered) => (
            <div key={numbered.part.attrs.id} id={`part-${numbered.part.attrs.id}`} className="act-place">
              {beside?.(numbered)}
              <ActPart numbered={numbered} highlights={highlights?.get(numbered.part.attrs.id)} />
              {below?.(numbered.part.attrs.id)}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function ActPart({ numbered: { part, number }, highlights }: { numbered: NumberedPart; highlights?: Highlight[] }) {
  const { kind, level } = part.attrs;
  const words = (
    <span className="act-words">
      <ActText content={part.content} highlights={highlights} />
    </span>
  );
  if (kind === 'heading') return <h2 className="act-title">{words}</h2>;
  if (kind === 'legal_basis') return <p>{words}</p>;
  return (
    <p className={partClass(kind, level)}>
      <span className="act-number">{number}</span> {words}
    </p>
  );
}

/** Resolutivos and transitorios are named (ÚNICO., PRIMERO.); the others hang their number in the margin. */
export function partClass(kind: PartKind, level: number): string {
  const named = kind === 'resolutivo' || kind === 'transitorio';
  return `act-part act-part--${level}${named ? ' act-part--named' : ''}`;
}

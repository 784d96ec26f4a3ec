import type { ActDocument, ImportedPart } from '@acuerda/document';
import { IconArrowRight } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { ActText } from '../ui/act-text';

/** What was read, part by part, with the number that it had and the one that it gets. */
export function RecognisedParts({ document, parts }: { document: ActDocument; parts: ImportedPart[] }) {
  const { t } = useText();
  return (
    <section aria-labelledby="parts">
      <h2 className="h2" id="parts">
        {t('importing:parts')}
      </h2>
      <ol className="card recognised">
        {parts.map((part) => (
          <li key={part.partId}>
            <span className="recognised-kind">{t(`words:part.${part.kind}`)}</span>
            <span className="recognised-number">
              <Renumbered part={part} />
            </span>
            <span className="recognised-text">
              <ActText content={document.content.find(({ attrs }) => attrs.id === part.partId)?.content} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const bare = (number: string | null) => (number ?? '').replace(/[.\s-]+$/, '');

function Renumbered({ part: { oldNumber, newNumber } }: { part: ImportedPart }) {
  const { t } = useText();
  if (oldNumber === null || bare(oldNumber) === bare(newNumber)) return <b>{newNumber}</b>;
  return (
    <>
      <s>
        <span className="visually-hidden">{t('importing:was')} </span>
        {oldNumber}
      </s>
      <IconArrowRight size={14} aria-label={t('importing:now')} />
      <b>{newNumber}</b>
    </>
  );
}

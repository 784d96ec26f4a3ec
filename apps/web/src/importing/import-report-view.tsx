import { titleOf, withEffects, type Imported } from '@acuerda/document';
import { Button } from '@mantine/core';
import { IconFilePlus, IconFileTypeDocx, IconInfoCircle, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCreateAcuerdo } from '../acuerdos/use-create-acuerdo';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import { Note } from '../ui/note';
import { toBase64 } from './base64';
import { Faults } from './faults';
import type { Source } from './import-screen';
import { ProposedEffects } from './proposed-effects';
import { RecognisedParts } from './recognised-parts';

interface ImportReportViewProps {
  source: Source;
  imported: Imported;
  onDiscard: () => void;
}

export function ImportReportView({ source, imported: { document, report }, onDiscard }: ImportReportViewProps) {
  const { t } = useText();
  const [kept, setKept] = useState(report.proposedEffects);
  const { create, ...outcome } = useCreateAcuerdo();
  const pending = report.findings.filter(({ severity }) => severity !== 'pending').length;
  const counts = {
    parts: t('importing:parts_count', { count: report.parts.length }),
    effects: t('importing:effects_count', { count: kept.length }),
    faults: t('importing:faults_count', { count: pending }),
  };
  const write = async () => {
    const title = titleOf(document).slice(0, TITLE_CHARACTERS) || source.name;
    const base64 = await toBase64(source.content);
    await create({ title, document: withEffects(document, kept), source: { name: source.name, base64 } });
  };
  return (
    <div className="import-report">
      <p className="over">{t('importing:title')}</p>
      <h1 className="h1">{t('importing:recognised')}</h1>
      <p className="row small soft import-file">
        <IconFileTypeDocx size={20} aria-hidden="true" />
        <span>
          {source.name} · {Math.ceil(source.content.size / 1024)} kB
          {report.issuingBody && ` · ${report.issuingBody}`}
        </span>
      </p>
      <ul className="import-summary">
        <li>{counts.parts}</li>
        <li>{t('importing:fixed_count', { count: report.fixed.length })}</li>
        <li>{counts.faults}</li>
        <li>{counts.effects}</li>
      </ul>
      <div className="import-columns">
        <div>
          <RecognisedParts document={document} parts={report.parts} />
          <ProposedEffects proposals={report.proposedEffects} kept={kept} onChange={setKept} />
        </div>
        <div className="stack">
          <Faults report={report} />
          <Note tone="blue" icon={<IconInfoCircle size={20} aria-hidden="true" />}>
            <p>{t('importing:original_kept')}</p>
          </Note>
        </div>
      </div>
      <CommandOutcome command={outcome} what={t('acuerdos:not_created')} />
      <ActionBar
        about={
          <p className="row row--top">
            <IconLock size={20} aria-hidden="true" />
            <span>
              <b>{t('importing:nothing_written')}</b>
              <span className="tiny quiet only-wide">{t('importing:will_create', counts)}</span>
            </span>
          </p>
        }
      >
        <Button variant="subtle" color="tinta.9" onClick={onDiscard}>
          {t('importing:discard')}
        </Button>
        <Button
          loading={outcome.busy}
          leftSection={<IconFilePlus size={18} aria-hidden="true" />}
          onClick={() => void write()}
        >
          {t('acuerdos:start')}
        </Button>
      </ActionBar>
    </div>
  );
}

const TITLE_CHARACTERS = 300;

import { Button, FileButton, Progress, Textarea } from '@mantine/core';
import { IconFileTypeDocx, IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { FailureNote } from '../api/failure-note';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { Refusal } from '../ui/refusal';
import type { Source } from './import-screen';
import type { Reading } from './read-file';

interface ChooseFileProps {
  busy: boolean;
  reading: Reading | null;
  onChoose: (source: Source) => void;
}

export function ChooseFile({ busy, reading, onChoose }: ChooseFileProps) {
  const { t } = useText();
  const { demo } = useSession();
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const choose = (file: File | null | undefined) => file && onChoose({ name: file.name, content: file });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  };
  return (
    <div className="stack stack--wide">
      <div>
        <h1 className="h1">{t('importing:title')}</h1>
        <p className="small soft">{t('importing:intro')}</p>
      </div>
      {reading?.kind === 'refused' && (
        <Refusal what={t('importing:not_read')} code={reading.refused.refused} facts={reading.refused.facts} />
      )}
      {reading?.kind === 'failed' && <FailureNote failure={reading.failure} what={t('importing:not_read')} />}
      <div
        className="drop-area"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileTypeDocx size={40} stroke={1.4} aria-hidden="true" />
        <p>{t('importing:drop')}</p>
        <FileButton onChange={choose} accept=".docx,.txt,text/plain">
          {(props) => (
            <Button {...props} loading={busy} leftSection={<IconFileUpload size={18} aria-hidden="true" />}>
              {t('importing:choose')}
            </Button>
          )}
        </FileButton>
        <p className="tiny quiet">{t('importing:limits')}</p>
        {demo && (
          <p className="small">
            {t('importing:no_file')} <a href={demo.samplePath}>{t('importing:sample')}</a>
          </p>
        )}
        {busy && <Progress value={100} animated aria-label={t('importing:reading')} />}
      </div>
      <section className="card card--padded stack" aria-labelledby="paste">
        <h2 className="h2" id="paste">
          {t('importing:paste')}
        </h2>
        <Textarea
          aria-labelledby="paste"
          autosize
          minRows={5}
          maxRows={16}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p>
          <Button
            variant="default"
            loading={busy}
            disabled={text.trim() === ''}
            onClick={() =>
              onChoose({ name: t('importing:pasted_name'), content: new Blob([text], { type: 'text/plain' }) })
            }
          >
            {t('importing:read_text')}
          </Button>
        </p>
      </section>
    </div>
  );
}

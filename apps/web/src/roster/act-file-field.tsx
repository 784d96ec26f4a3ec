import type { ActFile } from '@acuerda/contracts';
import { Button, Progress } from '@mantine/core';
import { IconFileCheck, IconFileUpload } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useText } from '../i18n/use-text';
import { CHOOSABLE, kindAndSize } from './act-file';
import { useFileUpload, type Upload } from './use-file-upload';
import './act-file.css';

interface ActFileFieldProps {
  bodyId: string;
  value: ActFile | null;
  onChange: (file: ActFile | null) => void;
}

/** The document itself, behind the words of its act. A form is not sent while its file is on the way or did not arrive. */
export function ActFileField({ bodyId, value, onChange }: ActFileFieldProps) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { upload, send, giveUp } = useFileUpload(bodyId, onChange);
  useEffect(() => {
    const waiting = upload?.kind === 'sending' ? t('roster:act_file_wait') : t('roster:act_file_missing');
    input.current?.setCustomValidity(upload ? waiting : '');
  }, [upload, t]);
  const remove = () => {
    giveUp();
    if (!upload) onChange(null);
    input.current?.focus();
  };
  return (
    <div className="act-file field-wide">
      <label className="act-file-label" htmlFor={id}>
        {t('roster:act_file')}
      </label>
      {upload ? <Underway upload={upload} onRetry={() => void send(upload.chosen)} /> : value && <Kept file={value} />}
      <div className="row row--wrap">
        <input
          ref={input}
          id={id}
          className="visually-hidden"
          type="file"
          accept={CHOOSABLE}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (chosen) void send(chosen);
          }}
        />
        <Button
          component="label"
          htmlFor={id}
          variant="default"
          size="sm"
          className="act-file-choose"
          leftSection={<IconFileUpload size={18} aria-hidden="true" />}
        >
          {t(value || upload ? 'roster:act_file_another' : 'roster:act_file_choose')}
        </Button>
        {(value ?? upload) && (
          <Button variant="subtle" color="tinta.9" size="sm" onClick={remove}>
            {t('roster:act_file_remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Kept({ file }: { file: ActFile }) {
  const { language } = useText();
  return (
    <p className="act-file-kept small" role="status">
      <IconFileCheck size={18} aria-hidden="true" />
      <span>
        {file.name} <span className="quiet nowrap">{kindAndSize(file, language)}</span>
      </span>
    </p>
  );
}

function Underway({ upload, onRetry }: { upload: Upload; onRetry: () => void }) {
  const { t } = useText();
  const { name } = upload.chosen;
  if (upload.kind === 'sending') {
    const saying = t('roster:act_file_sending', { name });
    return (
      <div className="small soft">
        <p>{saying}</p>
        <Progress.Root>
          <Progress.Section value={Math.round(upload.share * 100)} animated aria-label={saying} />
        </Progress.Root>
      </div>
    );
  }
  const outcome =
    upload.kind === 'refused'
      ? { refused: { code: upload.code, facts: {} }, failure: null }
      : { refused: null, failure: upload.failure };
  return (
    <div className="stack">
      <CommandOutcome command={outcome} what={t('roster:act_file_not_kept', { name })} />
      {upload.kind === 'failed' && (
        <p>
          <Button variant="default" size="compact-sm" onClick={onRetry}>
            {t('shell:try_again')}
          </Button>
        </p>
      )}
    </div>
  );
}

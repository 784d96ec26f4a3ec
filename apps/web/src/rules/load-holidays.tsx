import { Button, FileButton, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import { parseHolidays, type Holiday, type LineFault } from './parse-holidays';

const LARGEST_FILE = 200_000;

/** Many days at once, from a list that is pasted or in a file. Nothing is taken from a list with a fault in it. */
export function LoadHolidays({ onLoad }: { onLoad: (days: Holiday[]) => void }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<LineFault[]>([]);
  const [loaded, setLoaded] = useState<number | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const write = (written: string) => {
    setText(written);
    setFaults([]);
    setLoaded(null);
    setTooLarge(false);
  };
  const load = () => {
    const parsed = parseHolidays(text);
    setFaults(parsed.faults);
    if (parsed.faults.length > 0 || parsed.holidays.length === 0) return;
    onLoad(parsed.holidays);
    setText('');
    setLoaded(parsed.holidays.length);
  };
  const open = async (file: File | null) => {
    if (!file) return;
    if (file.size <= LARGEST_FILE) return write(await file.text());
    write('');
    setTooLarge(true);
  };
  return (
    <section className="stack" aria-labelledby="load">
      <h2 className="h3" id="load">
        {t('calendar:load_title')}
      </h2>
      <Textarea
        label={t('calendar:load')}
        description={t('calendar:load_detail')}
        placeholder={'2022-04-14;Jueves Santo\n2022-04-15;Viernes Santo'}
        autosize
        minRows={3}
        maxRows={12}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {faults.length > 0 && (
        <Note tone="vermilion" announced>
          <p>
            <b>{t('calendar:nothing_loaded', { count: faults.length })}</b>
          </p>
          <ul>
            {faults.slice(0, 10).map(({ line, kind, text: said }) => (
              <li key={line}>{t(`calendar:fault.${kind}`, { line, text: said })}</li>
            ))}
          </ul>
        </Note>
      )}
      {tooLarge && (
        <Note tone="vermilion" announced>
          <p>{t('calendar:file_large')}</p>
        </Note>
      )}
      <p className="tiny soft" role="status">
        {loaded !== null && t('calendar:loaded', { count: loaded })}
      </p>
      <div className="row row--wrap">
        <Button variant="default" disabled={text.trim() === ''} onClick={load}>
          {t('calendar:load_now')}
        </Button>
        <FileButton accept=".csv,.txt,text/csv,text/plain" onChange={(file) => void open(file)}>
          {(button) => (
            <Button
              {...button}
              variant="subtle"
              color="tinta.9"
              leftSection={<IconFileUpload size={18} aria-hidden="true" />}
            >
              {t('calendar:file')}
            </Button>
          )}
        </FileButton>
      </div>
    </section>
  );
}

import { useState } from 'react';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { ChooseFile } from './choose-file';
import { ImportReportView } from './import-report-view';
import { readFile, type Reading } from './read-file';
import './importing.css';

export interface Source {
  name: string;
  content: Blob;
}

/** Drop a file, see what was recognised, what is wrong and what will be created. Nothing is written before "create". */
export function ImportScreen() {
  const { t } = useText();
  const { id: bodyId } = useBody();
  usePageTitle(t('importing:title'));
  const [source, setSource] = useState<Source | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [busy, setBusy] = useState(false);

  const read = async (chosen: Source) => {
    setBusy(true);
    setSource(chosen);
    setReading(null);
    setReading(await readFile(bodyId, chosen.name, chosen.content));
    setBusy(false);
  };

  if (reading?.kind === 'read' && source) {
    return <ImportReportView source={source} imported={reading.imported} onDiscard={() => setReading(null)} />;
  }
  return <ChooseFile busy={busy} reading={reading} onChoose={(chosen) => void read(chosen)} />;
}

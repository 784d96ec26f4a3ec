import type { ActFile } from '@acuerda/contracts';
import { IconDownload } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { kindAndSize } from './act-file';
import './act-file.css';

/** Downloads the file of an act, where it has one. */
export function ActFileLink({ file }: { file: ActFile | null | undefined }) {
  const { t, language } = useText();
  if (!file) return null;
  const about = kindAndSize(file, language);
  return (
    <a
      className="act-file-link tiny nowrap"
      href={file.path}
      download
      aria-label={t('roster:act_file_download', { name: file.name, about })}
    >
      <IconDownload size={14} aria-hidden="true" /> {about}
    </a>
  );
}

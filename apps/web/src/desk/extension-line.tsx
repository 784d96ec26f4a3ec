import type { ExtensionUnderWay } from '../acuerdos/extension-under-way';
import { useText } from '../i18n/use-text';
import { StatusBadge } from '../ui/status-badge';

interface ExtensionLineProps {
  extension: ExtensionUnderWay | null;
  /** Others do not see every draft: that there is none can't be said to them. */
  seesDrafts: boolean;
}

/** Whether somebody prepares the extension already, and how far it has come. */
export function ExtensionLine({ extension, seesDrafts }: ExtensionLineProps) {
  const { t } = useText();
  if (extension === null) return seesDrafts && t('desk:nobody_extends');
  return (
    <>
      {t('desk:extension_stands')} <StatusBadge status={extension.acuerdo.status} />
    </>
  );
}

import type { ExtensionUnderWay } from '../acuerdos/use-extension-under-way';
import { useText } from '../i18n/use-text';
import { StatusBadge } from '../ui/status-badge';

/** Whether somebody prepares the extension already, and how far it has come. */
export function ExtensionLine({ extension }: { extension: ExtensionUnderWay | null | undefined }) {
  const { t } = useText();
  if (extension === undefined) return null;
  if (extension === null) return t('desk:nobody_extends');
  return (
    <>
      {t('desk:extension_stands')} <StatusBadge status={extension.acuerdo.status} />
    </>
  );
}

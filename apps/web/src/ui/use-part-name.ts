import type { PartKind } from '@acuerda/document';
import { useText } from '../i18n/use-text';

/** How people call a part: «Considerando 1.3», «Resolutivo ÚNICO». */
export function usePartName(): (kind: PartKind, number: string) => string {
  const { t } = useText();
  return (kind, number) => `${t(`words:part.${kind}`)} ${number.replace(/\.$/, '')}`.trim();
}

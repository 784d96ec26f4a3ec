import { Fragment } from 'react';
import type { TextKey } from './texts';
import { useText, type Values } from './use-text';

/** A text with `<b>` in it, shown as such. Nothing else in a text is markup. */
export function RichText({ of, values }: { of: TextKey; values?: Values }) {
  const { t } = useText();
  const pieces = t(of, values).split(/<b>(.*?)<\/b>/);
  return pieces.map((piece, index) =>
    index % 2 === 1 ? <b key={index}>{piece}</b> : <Fragment key={index}>{piece}</Fragment>,
  );
}

import { isAllowedHref } from '@acuerda/document';
import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState, type SubmitEvent } from 'react';
import { useText } from '../../i18n/use-text';

/** Links the selected words to a published act or an https address; empty takes the link away. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useText();
  const [href, setHref] = useState(String(editor.getAttributes('act_link').href ?? ''));
  const [refused, setRefused] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const address = href.trim();
    if (address !== '' && !isAllowedHref(address)) return setRefused(true);
    const chain = editor.chain().focus().extendMarkRange('act_link');
    (address === '' ? chain.unsetMark('act_link') : chain.setMark('act_link', { href: address })).run();
    onClose();
  };
  return (
    <form className="link-form" onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label={t('drafting:link_address')}
        placeholder="https://"
        value={href}
        error={refused && t('drafting:link_refused')}
        onChange={(event) => setHref(event.currentTarget.value)}
        data-autofocus
      />
      <Button size="xs" type="submit" variant="default">
        {t(href.trim() === '' ? 'drafting:unlink' : 'drafting:link')}
      </Button>
    </form>
  );
}

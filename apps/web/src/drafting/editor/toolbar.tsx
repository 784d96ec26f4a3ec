import { PART_KINDS } from '@acuerda/document';
import { ActionIcon, NativeSelect } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconBold,
  IconIndentDecrease,
  IconIndentIncrease,
  IconItalic,
  IconLink,
  IconTrash,
} from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { LinkForm } from './link-form';
import { changeLevel, currentPart, movePart, neighbourOf, removePart, retagPart } from './part-commands';

interface ToolbarProps {
  editor: Editor;
  /** Words alone may change: what would move a part is off, and says why. */
  words?: boolean;
}

/** What can be done to the part and the words that the cursor is in. */
export function Toolbar({ editor, words = false }: ToolbarProps) {
  const { t } = useText();
  const [linking, setLinking] = useState(false);
  const now = useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const { state } = current;
      const part = currentPart(state);
      return {
        part,
        up: part !== null && neighbourOf(state.doc, part, -1) !== null,
        down: part !== null && neighbourOf(state.doc, part, 1) !== null,
        bold: current.isActive('bold'),
        italic: current.isActive('italic'),
        link: current.isActive('act_link'),
        undo: current.can().undo(),
        redo: current.can().redo(),
      };
    },
  });
  const { part } = now;
  const level = part?.attrs.level ?? 1;
  const levelled = part !== null && part.attrs.kind !== 'heading' && part.attrs.kind !== 'legal_basis';
  const tools = [
    { label: 'drafting:bold', Icon: IconBold, run: () => editor.chain().focus().toggleBold().run(), pressed: now.bold },
    {
      label: 'drafting:italic',
      Icon: IconItalic,
      run: () => editor.chain().focus().toggleItalic().run(),
      pressed: now.italic,
    },
    { label: 'drafting:link', Icon: IconLink, run: () => setLinking(!linking), pressed: now.link },
    { label: 'drafting:undo', Icon: IconArrowBackUp, run: () => editor.chain().focus().undo().run(), off: !now.undo },
    {
      label: 'drafting:redo',
      Icon: IconArrowForwardUp,
      run: () => editor.chain().focus().redo().run(),
      off: !now.redo,
    },
    {
      label: 'drafting:up',
      Icon: IconArrowUp,
      run: () => part && movePart(editor, part, -1),
      off: words || !now.up,
      moves: true,
    },
    {
      label: 'drafting:down',
      Icon: IconArrowDown,
      run: () => part && movePart(editor, part, 1),
      off: words || !now.down,
      moves: true,
    },
    {
      label: 'drafting:outer',
      Icon: IconIndentDecrease,
      run: () => part && changeLevel(editor, part, level === 3 ? 2 : 1),
      off: words || !levelled || level === 1,
      moves: true,
    },
    {
      label: 'drafting:inner',
      Icon: IconIndentIncrease,
      run: () => part && changeLevel(editor, part, level === 1 ? 2 : 3),
      off: words || !levelled || level === 3,
      moves: true,
    },
    {
      label: 'drafting:remove',
      Icon: IconTrash,
      run: () => part && removePart(editor, part),
      off: words || part === null,
      moves: true,
    },
  ] as const;
  return (
    <div className="draft-toolbar" role="toolbar" aria-label={t('drafting:toolbar')}>
      <NativeSelect
        size="xs"
        aria-label={t('drafting:kind')}
        value={part?.attrs.kind ?? ''}
        disabled={words || part === null}
        title={words ? t('drafting:parts_fixed') : undefined}
        data={PART_KINDS.map((kind) => ({ value: kind, label: t(`words:part.${kind}`) }))}
        onChange={(event) => {
          const kind = PART_KINDS.find((one) => one === event.currentTarget.value);
          if (part && kind) retagPart(editor, part, kind);
        }}
      />
      {tools.map(({ label, Icon, run, ...state }) => (
        <ActionIcon
          key={label}
          variant={'pressed' in state && state.pressed ? 'light' : 'subtle'}
          color={'pressed' in state && state.pressed ? 'guinda.8' : 'tinta.9'}
          size={36}
          aria-label={t(label)}
          title={words && 'moves' in state ? t('drafting:parts_fixed') : t(label)}
          aria-pressed={'pressed' in state ? state.pressed : undefined}
          disabled={'off' in state && state.off}
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
        >
          <Icon size={18} />
        </ActionIcon>
      ))}
      {linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}

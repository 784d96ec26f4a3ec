import { PART_KINDS, partText, type Finding, type Part, type PartKind } from '@acuerda/document';
import { Menu, Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconLink, IconPlus } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useText } from '../i18n/use-text';
import { documentOf, layoutOf } from './editor/act-layout';
import { addPart, currentPart } from './editor/part-commands';

/** The parts of the draft by section; leads to each, shows which have something to attend to, and adds new ones. */
export function Outline({ editor, findings, fixed }: { editor: Editor; findings: Finding[]; fixed: boolean }) {
  const { t } = useText();
  const { doc, here } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({ doc: state.doc, here: currentPart(state)?.attrs.id ?? null }),
  });
  const parts = documentOf(doc).content;
  const layout = layoutOf(doc);
  return (
    <nav className="outline" aria-label={t('drafting:parts')}>
      <h2 className="h3 row row--apart">
        {t('drafting:parts')} <span className="tiny quiet">{parts.length}</span>
      </h2>
      <ul>
        {parts.map((part) => (
          <li key={part.attrs.id}>
            {layout.get(part.attrs.id)?.sectionTitle && (
              <p className="outline-section">{t(`words:part.${part.attrs.kind}`)}</p>
            )}
            <a href={`#part-${part.attrs.id}`} aria-current={part.attrs.id === here ? 'true' : undefined}>
              <i>{layout.get(part.attrs.id)?.number}</i>
              <span>{partText(part) || t('drafting:empty')}</span>
              <Flag part={part} findings={findings} />
            </a>
          </li>
        ))}
      </ul>
      {!fixed && <AddPart editor={editor} />}
    </nav>
  );
}

function Flag({ part, findings }: { part: Part; findings: Finding[] }) {
  const { t } = useText();
  const own = findings.filter(({ partId }) => partId === part.attrs.id);
  if (own.some(({ severity }) => severity === 'error')) {
    return <IconCircleX size={15} className="icon-vermilion" aria-label={t('drafting:with_error')} />;
  }
  if (own.length > 0)
    return <IconAlertTriangle size={15} className="icon-amber" aria-label={t('drafting:with_warning')} />;
  if (part.attrs.effects.length > 0) {
    return <IconLink size={15} className="icon-jade" aria-label={t('drafting:with_effects')} />;
  }
  return null;
}

export function AddPart({ editor }: { editor: Editor }) {
  const { t } = useText();
  /* Once the menu has let go of the focus, so that the next key goes into the new part. */
  const add = (kind: PartKind) => setTimeout(() => addPart(editor, kind));
  return (
    <Menu position="bottom-start" withinPortal returnFocus={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden="true" />}>
          {t('drafting:add_part')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PART_KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => add(kind)}>
            {t(`words:part.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Button } from '@mantine/core';
import { RULE_NAMES, type RuleName } from '@acuerda/workflow/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { FailureNote } from '../api/failure-note';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import { Note } from '../ui/note';
import { AdoptDialog } from './adopt-dialog';
import { draftOf, unfinishedRules } from './rule-draft';
import { RuleRow } from './rule-row';
import type { RulesBody } from './rules-body';
import { usePreview } from './use-preview';

interface RulesEditorProps {
  body: RulesBody;
  /** With what was adopted, in words, if anything was. */
  onLeave: (adopted?: string) => void;
}

/** A change of the rules, proposed rule by rule; nothing is adopted before it is confirmed. */
export function RulesEditor({ body, onLeave }: RulesEditorProps) {
  const { t } = useText();
  const [draft, setDraft] = useState(() => draftOf(body.ruleSets.at(-1)?.rules ?? []));
  const [confirming, setConfirming] = useState(false);
  const { preview, refused, failure, stale } = usePreview(body.id, draft);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const unfinished = unfinishedRules(draft);
  const unsound = rulesNamedIn(refused);
  const wrong = new Set([...unfinished, ...unsound]);
  const changes = preview?.changed.length ?? 0;
  const overtaken = preview !== null && preview.version !== body.ruleSets.length + 1;
  const ready = !overtaken && preview !== null && !stale && wrong.size === 0 && changes > 0;
  const faultOf = (name: RuleName) =>
    unfinished.includes(name) ? 'unfinished' : unsound.includes(name) ? 'unsound' : null;
  return (
    <div className="rules-editor">
      <h1 className="h1" ref={title} tabIndex={-1}>
        {t('rules:propose_title')}
      </h1>
      <p className="small soft">{t('rules:propose_intro')}</p>
      {overtaken && (
        <Note tone="amber" announced>
          <p>{t('rules:overtaken')}</p>
        </Note>
      )}
      {failure && <FailureNote failure={failure} what={t('rules:no_preview')} />}
      <div className="card rule-rows" aria-busy={stale}>
        {RULE_NAMES.map((name) => (
          <RuleRow
            key={name}
            name={name}
            draft={draft}
            onChange={setDraft}
            body={body}
            preview={preview}
            fault={faultOf(name)}
          />
        ))}
      </div>
      <ActionBar
        about={
          <p role="status">
            <b>
              {wrong.size > 0
                ? t('rules:to_correct', { count: wrong.size })
                : changes > 0
                  ? t('rules:would_change', { count: changes })
                  : t('rules:unchanged')}
            </b>
            <span className="block tiny quiet">{t('rules:nothing_adopted')}</span>
          </p>
        }
      >
        <Button variant="subtle" color="tinta.9" onClick={() => onLeave()}>
          {t('ui:cancel')}
        </Button>
        <Button variant="filled" disabled={!ready} onClick={() => setConfirming(true)}>
          {t('rules:review')}
        </Button>
      </ActionBar>
      {confirming && preview && (
        <AdoptDialog
          body={body}
          draft={draft}
          preview={preview}
          onClose={() => setConfirming(false)}
          onAdopted={() => onLeave(t('rules:adopted_now', { version: preview.version }))}
        />
      )}
    </div>
  );
}

function rulesNamedIn(refused: { code: string; facts: object } | null): RuleName[] {
  const named: unknown = refused?.code === 'RULE_INVALID' && 'rules' in refused.facts ? refused.facts.rules : [];
  return RULE_NAMES.filter((name) => Array.isArray(named) && named.includes(name));
}

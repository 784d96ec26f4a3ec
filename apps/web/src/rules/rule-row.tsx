import { Textarea } from '@mantine/core';
import type { RuleName } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { RuleControl } from './rule-control';
import type { RuleDraft } from './rule-draft';
import { RulePreview } from './rule-preview';
import type { RulesBody } from './rules-body';
import type { Preview } from './use-preview';

/** Rules that can not be met in some way of their own; of the others, a number is the trouble. */
const WITH_FAULT = [
  'quorum',
  'quorumSectors',
  'majority',
  'castingSeat',
  'reminderOffsets',
  'reminderTime',
  'reminderAudience',
  'reminderEscalation',
] as const;

interface RuleRowProps {
  name: RuleName;
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
  body: RulesBody;
  preview: Preview | null;
  fault: 'unfinished' | 'unsound' | null;
}

/** One rule: what it may be, where it is written, and beside them what it would change. */
export function RuleRow({ name, draft, onChange, body, preview, fault }: RuleRowProps) {
  const { t } = useText();
  const changes = preview?.changed.includes(name) ?? false;
  const own = WITH_FAULT.find((one) => one === name);
  return (
    <section className="rule-row" aria-labelledby={`rule-${name}`} data-changes={changes || undefined}>
      <h2 className="rule-row-name" id={`rule-${name}`}>
        {t(`rules:name.${name}`)}
      </h2>
      <div className="stack rule-row-fields">
        <RuleControl
          name={name}
          values={draft.values}
          onChange={(values) => onChange({ ...draft, values })}
          seats={body.seats}
          error={fault !== null}
        />
        {fault && (
          <p className="rule-fault" role="alert">
            {fault === 'unfinished'
              ? t(name === 'reminderOffsets' ? 'rules:unfinished_list' : 'rules:unfinished')
              : t(own ? `rules:unsound.${own}` : 'rules:unsound.number')}
          </p>
        )}
        <Textarea
          label={t('rules:written_in')}
          aria-label={t('rules:written_in_of', { rule: t(`rules:name.${name}`) })}
          placeholder={t('rules:not_supplied')}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2000}
          value={draft.citations[name]}
          onChange={(event) =>
            onChange({ ...draft, citations: { ...draft.citations, [name]: event.currentTarget.value } })
          }
        />
      </div>
      <RulePreview name={name} value={draft.values[name]} body={body} preview={preview} />
    </section>
  );
}

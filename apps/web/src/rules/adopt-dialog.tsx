import { Button, Modal } from '@mantine/core';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { AdoptRuleSetDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { RuleChanges } from './rule-changes';
import { rulesOf, toInput, type RuleDraft } from './rule-draft';
import type { RulesBody } from './rules-body';
import { UnderWay } from './under-way';
import type { Preview } from './use-preview';

interface AdoptDialogProps {
  body: RulesBody;
  draft: RuleDraft;
  preview: Preview;
  onClose: () => void;
  onAdopted: () => void;
}

/** What changes and nothing else, and what keeps the rules that it has, before the new ones are adopted. */
export function AdoptDialog({ body, draft, preview, onClose, onAdopted }: AdoptDialogProps) {
  const { t } = useText();
  const command = useCommand(AdoptRuleSetDocument, { refetch: ['Rules'] });
  const adopt = async () => {
    if ((await command.run({ bodyId: body.id, onto: preview.version - 1, rules: toInput(draft) })) === 'done')
      onAdopted();
  };
  const { version, changed, underWay } = preview;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rules:adopt', { version })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <div className="stack">
        <p className="small soft">{t('rules:adopt_detail')}</p>
        <RuleChanges
          changed={changed}
          before={body.ruleSets.at(-1)?.rules ?? []}
          after={rulesOf(draft)}
          seats={body.seats}
        />
        <div>
          <h3 className="h3">{t('rules:under_way_title')}</h3>
          <UnderWay of={underWay} />
        </div>
        <CommandOutcome command={command} what={t('rules:not_adopted_now')} />
        <div className="row row--wrap">
          <Button loading={command.busy} onClick={() => void adopt()}>
            {t('rules:adopt', { version })}
          </Button>
          <Button variant="subtle" color="tinta.9" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

import type { ActDocument, Finding } from '@acuerda/document';
import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import type { CorrectionFieldsFragment } from '../gql/graphql';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import { usePartNameIn } from '../workspace/part-name-in';
import { correctionFault } from './correction-fault';
import type { DraftedAcuerdo } from './draft';
import { SubmitDialog } from './submit-dialog';
import type { DraftSaving } from './use-draft-saving';

interface SubmitBarProps {
  acuerdo: DraftedAcuerdo;
  findings: Finding[];
  document: ActDocument;
  saving: DraftSaving;
  /** Of an erratum: what it replaces. */
  correction: CorrectionFieldsFragment | null;
}

/** What is missing before the draft can be submitted; where nothing is, the way to do it. */
export function SubmitBar({ acuerdo, findings, document, saving, correction }: SubmitBarProps) {
  const { t } = useText();
  const say = useSaying();
  const [open, setOpen] = useState(false);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const [first] = errors;
  const partName = usePartNameIn(document);
  const refusal = acuerdo.availableActions.find(({ action }) => action === 'submit')?.refusal;
  /* The server judged the text that it had; the text on screen is judged here, and again at submission. */
  const judgedHere = refusal?.code === 'LINT_ERRORS' || refusal?.code.startsWith('ERRATUM_');
  const fault = correctionFault(correction);
  const withheld = fault ? { code: fault, facts: {} } : refusal && !judgedHere ? refusal : null;
  return (
    <>
      <ActionBar
        about={
          <p className="row row--top">
            {first || withheld ? (
              <IconCircleX size={18} className="icon-vermilion" aria-hidden="true" />
            ) : (
              <IconCircleCheck size={18} className="icon-jade" aria-hidden="true" />
            )}
            <span>
              <b>
                {first
                  ? t('drafting:missing', { count: errors.length })
                  : t(withheld ? 'drafting:not_yet' : 'drafting:nothing_missing')}
              </b>
              <span className="block tiny quiet">
                {withheld
                  ? `${say('refusals', `${withheld.code}.why`, withheld.facts)} ${say('refusals', `${withheld.code}.todo`, withheld.facts)}`
                  : first &&
                    `${first.partId ? `${partName(first.partId)}: ` : ''}${say('findings', `${first.code}.title`, first.facts)}. `}
                {warnings.length > 0 && t('drafting:warnings', { count: warnings.length })}
              </span>
            </span>
          </p>
        }
      >
        {first ? (
          <Button component="a" href={first.partId ? `#part-${first.partId}` : '#main'}>
            {t('drafting:go_to_fault')}
          </Button>
        ) : (
          !withheld && (
            <Button
              leftSection={<IconSend size={18} aria-hidden="true" />}
              disabled={saving.state === 'stopped'}
              onClick={() => setOpen(true)}
            >
              {t('actions:verb.submit')}
            </Button>
          )
        )}
      </ActionBar>
      {open && (
        <SubmitDialog
          acuerdoId={acuerdo.id}
          replacements={correction?.replacements ?? []}
          saving={saving}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

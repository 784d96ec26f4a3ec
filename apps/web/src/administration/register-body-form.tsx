import { Select, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { RegisterBodyDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { FormButtons } from '../roster/form-buttons';
import { useRecordId } from '../roster/use-record-id';
import { faultOfSlug, proposeFolioPrefix, proposeSlug } from './propose-address';
import { useZoneChoices } from './use-zone-choices';

/** A body by its name. Address and folio prefix follow the name until they are typed over. */
export function RegisterBodyForm({ onCancel }: { onCancel?: () => void }) {
  const { t } = useText();
  const navigate = useNavigate();
  const zones = useZoneChoices();
  const command = useCommand(RegisterBodyDocument, { refetch: ['Session'] });
  const id = useRecordId();
  const [name, setName] = useState('');
  const [typedSlug, setSlug] = useState<string | null>(null);
  const [typedPrefix, setPrefix] = useState<string | null>(null);
  const [timeZone, setTimeZone] = useState('America/Mexico_City');
  const slug = typedSlug ?? proposeSlug(name);
  const folioPrefix = typedPrefix ?? proposeFolioPrefix(name);
  const fault = slug === '' ? null : faultOfSlug(slug);
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (fault) return;
    const outcome = await command.run({ bodyId: id.current(), name: name.trim(), slug, timeZone, folioPrefix });
    id.after(outcome);
    if (outcome === 'done') void navigate(`/administracion/${slug}`);
  };
  return (
    <form
      className="card card--padded stack administration-form"
      aria-labelledby="register"
      onSubmit={(event) => void send(event)}
    >
      <h2 className="h2" id="register">
        {t('administration:register_body')}
      </h2>
      <TextInput
        label={t('administration:body_name')}
        placeholder={t('administration:body_example')}
        autoFocus={onCancel !== undefined}
        required
        withAsterisk={false}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className="two-columns">
        <TextInput
          label={t('administration:slug')}
          description={t('administration:slug_detail', { address: `${window.location.host}/${slug}` })}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          error={fault && t(`administration:slug_fault.${fault}`)}
          required
          withAsterisk={false}
          maxLength={60}
          value={slug}
          onChange={(event) => setSlug(event.currentTarget.value)}
        />
        <TextInput
          label={t('administration:prefix')}
          description={t('administration:prefix_detail', {
            folio: `${folioPrefix}/ACU/${new Date().getFullYear()}/001`,
          })}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          required
          withAsterisk={false}
          maxLength={40}
          value={folioPrefix}
          onChange={(event) => setPrefix(event.currentTarget.value)}
        />
      </div>
      <Select
        label={t('administration:zone')}
        description={t('administration:zone_detail')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        data={zones}
        searchable
        allowDeselect={false}
        comboboxProps={{ keepMounted: false }}
        nothingFoundMessage={t('administration:zone_unknown')}
        value={timeZone}
        onChange={(zone) => zone && setTimeZone(zone)}
      />
      <CommandOutcome command={command} what={t('administration:body_not_registered')} />
      <FormButtons text={t('administration:register_body_now')} busy={command.busy} onCancel={onCancel} />
    </form>
  );
}

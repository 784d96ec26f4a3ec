import { sectionsOf } from '@acuerda/document';
import { ActionIcon, NativeSelect, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { usePartName } from '../ui/use-part-name';
import { useComments } from './comments-context';
import { SHOWN } from './filter-threads';
import { peopleIn } from './thread';

/** Which comments are shown: open or settled, on which part, by whom. */
export function RailFilter() {
  const { t } = useText();
  const { threads, document, filter, setFilter } = useComments();
  const name = usePartName();
  const [open, setOpen] = useState(false);
  const commented = new Set(threads.flatMap(({ place }) => place?.partId ?? []));
  const parts = document ? sectionsOf(document).flatMap((section) => section.parts) : [];
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={250} trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="tinta.9"
          aria-label={t('comments:filter')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <IconFilter size={18} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="stack">
        <NativeSelect
          label={t('comments:show')}
          value={filter.shown}
          data={SHOWN.map((one) => ({ value: one, label: t(`comments:shown.${one}`) }))}
          onChange={({ currentTarget: { value } }) =>
            setFilter({ ...filter, shown: SHOWN.find((one) => one === value) ?? filter.shown })
          }
        />
        <NativeSelect
          label={t('comments:of_part')}
          value={filter.partId ?? ''}
          data={[
            { value: '', label: t('comments:any_part') },
            ...parts
              .filter(({ part }) => commented.has(part.attrs.id))
              .map(({ part, number }) => ({ value: part.attrs.id, label: name(part.attrs.kind, number) })),
          ]}
          onChange={({ currentTarget: { value } }) => setFilter({ ...filter, partId: value || null })}
        />
        <NativeSelect
          label={t('comments:of_person')}
          value={filter.personId ?? ''}
          data={[
            { value: '', label: t('comments:anybody') },
            ...peopleIn(threads.map(({ item }) => item)).map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={({ currentTarget: { value } }) => setFilter({ ...filter, personId: value || null })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

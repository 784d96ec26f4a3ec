import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { candidatesFor, soughtAt, withMention, type SoughtName } from './mentions';

interface Candidate {
  id: string;
  name: string;
  initials: string;
  office?: string | undefined;
}

interface MentionFieldProps {
  label: string;
  description: ReactNode;
  error: ReactNode;
  value: string;
  people: readonly Candidate[];
  onChange: (words: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** How many are offered at once. */
const MOST = 6;

/** Words in which `@` offers those who may be called. */
export function MentionField({ label, description, error, value, people, onChange, onKeyDown }: MentionFieldProps) {
  const { t } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [sought, setSought] = useState<SoughtName | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const offered = sought ? candidatesFor(sought.sought, people).slice(0, MOST) : [];
  const opened = offered.length > 0;

  useEffect(() => field.current?.focus(), []);
  const look = (words: string) => {
    const { current } = field;
    setSought(current ? soughtAt(words, current.selectionStart) : null);
  };
  const { selectFirstOption } = combobox;
  const first = offered[0]?.id;
  useEffect(() => {
    if (first !== undefined) selectFirstOption();
  }, [first, selectFirstOption]);
  const choose = (id: string) => {
    const person = people.find((one) => one.id === id);
    if (!person || !sought) return;
    const { words, caret } = withMention(value, sought, person.name);
    onChange(words);
    setSought(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };
  const pressed = (event: KeyboardEvent) => {
    if (opened && event.key === 'Escape') {
      event.stopPropagation();
      setSought(null);
    } else if (!opened || (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) {
      onKeyDown(event);
    }
  };
  return (
    <Combobox
      store={{ ...combobox, dropdownOpened: opened }}
      onOptionSubmit={choose}
      position="bottom-start"
      shadow="sm"
    >
      <Combobox.Target withKeyboardNavigation={opened} withAriaAttributes={opened} autoComplete="off">
        <Textarea
          ref={field}
          label={label}
          description={description}
          error={error}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autosize
          minRows={3}
          maxRows={12}
          value={value}
          data-autofocus
          // Esc leaves the names or the words, not the drawer in which they are written.
          data-mantine-stop-propagation
          onChange={(event) => {
            onChange(event.currentTarget.value);
            look(event.currentTarget.value);
          }}
          onKeyDown={pressed}
          onBlur={() => setSought(null)}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!opened} className="mention-options">
        <Combobox.Options aria-label={t('comments:mention')}>
          {offered.map(({ id, name, initials, office }) => (
            <Combobox.Option key={id} value={id} onMouseDown={(event) => event.preventDefault()}>
              <span className="row">
                <PersonMark id={id} initials={initials} size={24} />
                <span>
                  {name}
                  {office && <span className="block tiny quiet">{office}</span>}
                </span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

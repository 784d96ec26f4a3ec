import { NativeSelect } from '@mantine/core';

interface ChoiceControlProps<Choice extends string> {
  label: string;
  choices: readonly Choice[];
  says: (choice: Choice) => string;
  value: Choice;
  onChange: (choice: Choice) => void;
}

/** One of a few, each in words. */
export function ChoiceControl<Choice extends string>(props: ChoiceControlProps<Choice>) {
  const { label, choices, says, value, onChange } = props;
  return (
    <NativeSelect
      aria-label={label}
      data={choices.map((choice) => ({ value: choice, label: says(choice) }))}
      value={value}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

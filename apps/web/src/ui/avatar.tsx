import { Avatar } from '@mantine/core';

const COLOURS = ['guinda.8', 'jade.8', 'azul.8', 'ambar.8', 'tinta.8'];

/** Initials on one of five dark grounds, the same for a person everywhere. The name stands beside it. */
export function PersonMark({ id, initials, size = 28 }: { id: string; initials: string; size?: number }) {
  const sum = [...id].reduce((total, character) => total + character.charCodeAt(0), 0);
  return (
    <Avatar
      size={size}
      radius="xl"
      color={COLOURS[sum % COLOURS.length]}
      variant="filled"
      aria-hidden="true"
      styles={{ placeholder: { fontWeight: 660, fontSize: size < 30 ? 11 : 13 } }}
    >
      {initials}
    </Avatar>
  );
}

import userEvent from '@testing-library/user-event';

/** Puts a text into a field in one go; where each key matters, type it. */
export async function write(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(text);
}

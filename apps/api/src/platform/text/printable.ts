// Control characters but line feed and tab, half characters, and what turns the direction of writing: they have no
// place in a text.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

export const isPrintable = (text: string): boolean => !unprintable.test(text);

export const isPrintableLine = (text: string): boolean => isPrintable(text) && !/[\n\t]/.test(text);

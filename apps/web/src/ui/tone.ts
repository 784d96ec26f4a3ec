/** What a colour means; always shown together with an icon and a word. */
export type Tone = 'jade' | 'amber' | 'vermilion' | 'blue' | 'brand' | 'plain' | 'outline';
